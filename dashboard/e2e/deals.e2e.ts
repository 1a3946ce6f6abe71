import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { expectAccessible, expectNoErrors, openBrowser } from './support/browser';
import { Service } from './support/program';

const open = openBrowser();
const WITHIN_MS = 240_000;
let service: Service;
let deal: Deal;

interface Deal {
  readonly id: string;
  readonly symbol: string;
}

/** Lets a market run fast until a deal is open, then on slowly with the same journal, so that it stays open a while. */
beforeAll(async () => {
  const place = inject('place');
  const openDeals = (of: Service) => of.get<Deal[]>('/api/v1/deals?status=open');
  let found: Deal | undefined;
  while (!found) {
    const fast = await Service.start(place, 'trader', ['--market7.simulated.speed=10000']);
    await vi.waitUntil(async () => (await openDeals(fast)).length > 0, { timeout: WITHIN_MS, interval: 50 });
    await fast.kill();
    service = await Service.start(place, 'trader', ['--market7.simulated.speed=150']);
    found = (await openDeals(service))[0];
    if (!found) {
      // it ended before the market was slowed down
      await service.kill();
    }
  }
  deal = found;
});
afterAll(() => (service as Service | undefined)?.kill());

it('a deal is closed by hand, which is written down with who did it and why', async () => {
  const watched = await open();
  const { page } = watched;
  await page.goto(`${service.url}/deals/${deal.id}`);
  const close = `Close deal ${deal.symbol}`;
  await page.getByRole('button', { name: close }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Reason').fill('The project announced its end.');
  await dialog.getByLabel('Type CLOSE to confirm').fill('CLOSE');
  await dialog.getByRole('button', { name: close }).click();

  // it is sold at the next bar
  await page.getByRole('region', { name: 'Fills, oldest first' }).getByText('Closed by hand').waitFor();
  await page.getByText('Profit after fees').waitFor();
  const audit = await service.get<{ items: Record<string, unknown>[] }>('/api/v1/audit');
  expect(audit.items).toContainEqual(
    expect.objectContaining({ action: 'close-deal', target: deal.id, reason: 'The project announced its end.', outcome: 'DONE' }),
  );
  expectNoErrors(watched);
});

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  it('deals and one of them are accessible, with its plan, its fills and its decisions', async () => {
    const watched = await open({ colorScheme, reducedMotion: 'reduce' });
    const { page } = watched;
    await page.goto(`${service.url}/deals?status=closed`);
    await page.getByRole('link', { name: deal.symbol, exact: true }).first().waitFor();
    await expectAccessible(page);

    await page.getByRole('link', { name: deal.symbol, exact: true }).first().click();
    await page.getByRole('heading', { name: deal.symbol, level: 1 }).waitFor();
    await page.getByRole('region', { name: 'Steps of the ladder' }).getByText('Base order').waitFor();
    await page.getByRole('region', { name: 'Fills, oldest first' }).getByText('Base order').waitFor();
    await page.locator('canvas').first().waitFor();
    await expectAccessible(page);

    // what the chart shows stands in a table too
    await page.getByRole('button', { name: 'Show as table' }).click();
    await page.getByRole('table', { name: /15m bars, newest first/ }).waitFor();
    await expectAccessible(page);
    expectNoErrors(watched);
  });
});
