import { describe, expect, inject, it } from 'vitest';
import { expectNoErrors, PATIENCE_MS, tabTo, openBrowser } from './support/browser';

const open = openBrowser();
const desk = inject('desk');
const ROW = '[data-testid=stream] button[data-id]';

describe('the first visit', () => {
  it('shows whose money it is, that it listens, the market leader, the rulesets and what is decided', async () => {
    const watched = await open();
    const { page } = watched;
    const answer = await page.goto(desk);

    const policy = (await answer?.headerValue('content-security-policy')) ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("'nonce-");
    expect(policy).not.toContain('unsafe-inline');
    await page.locator('[data-testid=environment]', { hasText: 'PAPER' }).waitFor();
    await page.locator('[data-testid=connection][data-state=connected]').waitFor();
    await page.getByRole('heading', { name: 'Live', level: 1 }).waitFor();
    await page.getByRole('heading', { name: 'Market leader (BTC)' }).waitFor();
    await page.getByText('btc', { exact: false }).first().waitFor();
    await page.locator(ROW).first().waitFor();
    expect(await page.title()).toBe('Live · Market7');
    expectNoErrors(watched);
  });

  it('shows decisions as they are made, without being loaded again', async () => {
    const watched = await open();
    const { page } = watched;
    await page.goto(desk);
    const first = await page.locator(ROW).first().getAttribute('data-id');
    await page.waitForFunction(
      ([row, known]) => document.querySelector(row ?? '')?.getAttribute('data-id') !== known,
      [ROW, first] as const,
      { timeout: PATIENCE_MS },
    );
    expectNoErrors(watched);
  });
});

describe('a live decision', () => {
  it('is two clicks away from its reasons', async () => {
    const watched = await open();
    const { page } = watched;
    await page.goto(desk);
    await page.locator('button', { hasText: 'Hold still' }).waitFor();

    await page.locator(ROW, { hasText: 'HOLD' }).or(page.locator(ROW)).first().click();
    const id = new URL(page.url()).searchParams.get('decision') ?? '';
    await page.getByTestId('why').waitFor();
    await page.getByRole('link', { name: 'Everything about it' }).click();

    await page.waitForURL(`**/decisions/${id}*`);
    await page.getByRole('heading', { name: 'Why', exact: true }).waitFor();
    const decision = (await (await fetch(`${desk}/api/v1/decisions/${id}`)).json()) as {
      vetoes: string[];
      proposals: string[];
    };
    for (const rule of [...decision.vetoes, ...decision.proposals]) {
      await page.getByText(rule, { exact: true }).first().waitFor();
    }
    expectNoErrors(watched);
  });

  it('is reached with its reasons by the keyboard alone, and what has the focus can be seen', async () => {
    const watched = await open();
    const { page } = watched;
    await page.goto(desk);
    await page.locator(ROW).first().waitFor();

    await tabTo(page, ROW);
    expect(await page.evaluate(() => document.activeElement?.matches(':focus-visible'))).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByTestId('why').waitFor();
    await page.keyboard.press('Enter');

    await page.waitForURL('**/decisions/*');
    await page.getByRole('heading', { name: 'Why', exact: true }).waitFor();
    expectNoErrors(watched);
  });
});
