import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { DESKTOP, openBrowser, PHONE } from './support/browser';

const open = openBrowser();
const desk = inject('desk');
const IMAGES = fileURLToPath(new URL('../../docs/images/', import.meta.url));
const ROW = '[data-testid=stream] button[data-id]';

mkdirSync(IMAGES, { recursive: true });

/** Writes what is in sight to `docs/images`. */
async function shoot(page: Page, name: string): Promise<void> {
  await page.waitForFunction(
    () => ![...document.querySelectorAll('[role=status]')].some((each) => /^Loading/.test(each.textContent ?? '')),
  );
  // charts draw on the next frames
  await page.waitForTimeout(1_500);
  const png = await page.screenshot({ path: `${IMAGES}${name}.png` });
  expect(png.length, name).toBeLessThanOrEqual(150_000);
}

/** Opens Live and chooses the newest decision that a rule held. */
async function openLive(page: Page): Promise<void> {
  await page.goto(desk);
  await page.locator(ROW, { hasText: /hold/i }).first().click();
  await page.getByTestId('why').waitFor();
}

it.each(['light', 'dark'] as const)('Live in %s colours', async (colorScheme) => {
  const { page } = await open({ colorScheme, viewport: { width: 1280, height: 900 } });
  await openLive(page);
  await shoot(page, `live-${colorScheme}`);
});

it('Decisions in light colours', async () => {
  const { page } = await open({ colorScheme: 'light', viewport: DESKTOP });
  await page.goto(`${desk}/decisions?question=fork`);
  await page.locator('[role=row][data-index]').first().waitFor();
  await shoot(page, 'decisions-light');
});

it('one decision in dark colours', async () => {
  const { page } = await open({ colorScheme: 'dark', viewport: DESKTOP });
  await openLive(page);
  await page.getByRole('link', { name: 'Everything about it' }).click();
  await page.getByRole('heading', { name: 'Why', exact: true }).waitFor();
  await shoot(page, 'decision-dark');
});

it.each(['light', 'dark'] as const)('a phone in %s colours', async (colorScheme) => {
  const { page } = await open({ colorScheme, viewport: PHONE, isMobile: true, hasTouch: true });
  if (colorScheme === 'light') {
    await page.goto(desk);
    await page.locator(ROW).first().waitFor();
  } else {
    await page.goto(`${desk}/decisions`);
    await page.locator('[role=row][data-index] a').first().tap();
    await page.getByRole('heading', { name: 'Why', exact: true }).waitFor();
  }
  await shoot(page, `phone-${colorScheme}`);
});
