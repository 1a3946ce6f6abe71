import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { PATIENCE_MS, openBrowser } from './support/browser';
import { Service } from './support/program';

const open = openBrowser();
const ROW = '[data-testid=stream] button[data-id]';
let service: Service;

beforeAll(async () => {
  service = await Service.start(inject('place'), 'restart');
});
afterAll(() => (service as Service | undefined)?.kill());

interface Page {
  readonly items: readonly { readonly id: string; readonly seq: number }[];
}

it('shows stale data as stale while the service is away, and every decision once it is back', async () => {
  const { page } = await open();
  await page.clock.install();
  await page.goto(service.url);
  await page.locator('[data-testid=connection][data-state=connected]').waitFor();
  await page.locator(ROW).first().waitFor();
  expect(await page.locator('[data-stale=true]').count()).toBe(0);
  const before = await service.journalSeq();

  await service.kill();
  await page.locator('[data-testid=connection]:not([data-state=connected])').waitFor();
  await page.clock.fastForward(120_000);
  await page.locator('[data-stale=true]').first().waitFor();
  await page.locator('[data-testid=connection][data-state=offline]').waitFor();

  // the page's clock stands still: what is decided now happens while it is away
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 100);
  await service.start();
  while ((await service.journalSeq()) <= before + 3) {
    await page.waitForTimeout(200);
  }
  expect(await page.locator('[data-testid=connection][data-state=connected]').count()).toBe(0);
  await page.clock.resume();
  await page.clock.fastForward(40_000);
  await page.locator('[data-testid=connection][data-state=connected]').waitFor();
  const journal = await service.get<Page>('/api/v1/decisions?limit=1000');
  await page.locator(`[data-id="${journal.items[0]?.id}"]`).waitFor({ timeout: PATIENCE_MS });

  // the list and the journal, from the same newest decision on, row by row
  const shown = await page.locator(ROW).evaluateAll((rows) => rows.map((each) => each.getAttribute('data-id')));
  const journalNow = await service.get<Page>('/api/v1/decisions?limit=1000');
  const from = journalNow.items.findIndex((each) => each.id === shown[0]);
  const expected = journalNow.items.slice(from, from + shown.length);
  expect(shown).toEqual(expected.map((each) => each.id));
  expect(expected.at(-1)?.seq).toBeLessThanOrEqual(before);
  await page.waitForFunction(() => document.querySelectorAll('[data-stale=true]').length === 0);
});
