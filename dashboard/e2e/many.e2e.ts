import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { archiveUrl } from './support/archive';
import { expectNoErrors, openBrowser } from './support/browser';

const open = openBrowser();
const ROWS = '[role=row][data-index]';

describe('a list of more than 10,000 decisions', () => {
  it('draws only what is in sight, down to the oldest', async () => {
    const watched = await open();
    const { page } = watched;
    await page.goto(`${await archiveUrl()}/decisions`);
    await page.locator(ROWS).first().waitFor();

    const end = page.getByText('This is the oldest decision there is.');
    let most = 0;
    while (!(await end.isVisible())) {
      most = Math.max(most, await page.locator(ROWS).count());
      await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
      await page.waitForTimeout(50);
    }
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    await page.waitForFunction(() => {
      const last = document.querySelector('[role=row][data-index]:last-child');
      return Number(last?.getAttribute('data-index')) >= 10_000;
    });

    expect(most).toBeLessThan(150);
    expect(await page.locator(ROWS).count()).toBeLessThan(150);
    expectNoErrors(watched);
  });
});

describe('filters', () => {
  it('stand in the address, and are there again after loading it again', async () => {
    const watched = await open();
    const { page } = watched;
    await page.goto(`${await archiveUrl()}/decisions`);
    await page.locator(ROWS).first().waitFor();

    await page.getByRole('search').getByLabel('Question').first().click();
    await page.getByRole('option', { name: 'fork', exact: true }).click();
    await page.waitForURL('**/decisions?question=fork');
    await page.getByRole('search').getByLabel('Outcome').first().click();
    await page.getByRole('option', { name: 'Open deal', exact: true }).click();
    await page.waitForURL((url) => url.searchParams.get('outcome') === 'OPEN_DEAL');

    const onlyOpened = () =>
      page.waitForFunction((cells) => {
        const shown = [...document.querySelectorAll(cells)].map((each) => each.textContent ?? '');
        return shown.length > 0 && shown.every((each) => /open deal/i.test(each));
      }, `${ROWS} [data-column=outcome]`);
    await onlyOpened();
    await page.reload();
    await onlyOpened();
    expect(new URL(page.url()).searchParams.get('question')).toBe('fork');

    await page.goBack();
    await page.waitForURL((url) => !url.searchParams.has('outcome'));
    expectNoErrors(watched);
  });

  it('that let nothing through say so, and how to get out', async () => {
    const watched = await open();
    const { page } = watched;
    await page.goto(`${await archiveUrl()}/decisions?symbol=SOLUSDT&rule=no-such-rule`);
    await page.getByText('No decision gets through the filters').waitFor();
    expectNoErrors(watched);
  });
});

it('the export holds every decision that gets through the filters', async () => {
  const watched = await open();
  const { page } = watched;
  const archive = await archiveUrl();
  await page.goto(`${archive}/decisions?question=btc`);
  await page.locator(ROWS).first().waitFor();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export CSV' }).click();

  const lines = readFileSync(await (await saved).path(), 'utf8').trimEnd().split('\r\n');
  const [head, ...rows] = lines.map((line) => line.split(','));
  const question = head?.indexOf('question') ?? -1;
  // a bar each quarter of an hour
  expect(rows.length).toBeGreaterThan(1_000);
  expect(new Set(rows.map((row) => row[question]))).toEqual(new Set(['btc']));
  expectNoErrors(watched);
});
