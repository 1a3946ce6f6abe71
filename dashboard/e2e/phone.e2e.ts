import { expect, inject, it } from 'vitest';
import { expectAccessible, expectNoErrors, expectNoSidewaysScroll, PHONE, openBrowser } from './support/browser';

const open = openBrowser();
const desk = inject('desk');

it('a phone shows every page without scrolling sideways, and leads from one to the next', async () => {
  const watched = await open({ viewport: PHONE, isMobile: true, hasTouch: true });
  const { page } = watched;
  await page.goto(desk);
  await page.locator('[data-testid=stream] button[data-id]').first().waitFor();
  await expectNoSidewaysScroll(page);

  const menu = page.getByRole('navigation', { name: 'Pages' }).filter({ visible: true });
  for (const name of ['Decisions', 'Deals', 'System', 'Live']) {
    await menu.getByRole('link', { name }).tap();
    await page.getByRole('heading', { name, level: 1 }).waitFor();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  }
  expectNoErrors(watched);
});

it('a phone leads to the reasons of a decision, and lets one pause', async () => {
  const watched = await open({ viewport: PHONE, isMobile: true, hasTouch: true });
  const { page } = watched;
  await page.goto(`${desk}/decisions`);
  await page.locator('[role=row][data-index] a').first().tap();
  await page.getByRole('heading', { name: 'Why', exact: true }).waitFor();
  await expectNoSidewaysScroll(page);

  await page.getByRole('button', { name: 'Pause all entries' }).tap();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Type PAUSE to confirm').waitFor();
  await expectNoSidewaysScroll(page);
  await dialog.getByRole('button', { name: 'Cancel' }).tap();
  expect(await dialog.count()).toBeLessThanOrEqual(1);
  expectNoErrors(watched);
});
