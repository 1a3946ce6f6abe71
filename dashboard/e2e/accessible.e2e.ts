import { describe, expect, inject, it, vi } from 'vitest';
import { PATIENCE_MS, expectAccessible, expectNoErrors, openBrowser, violationsOf } from './support/browser';

const open = openBrowser();
const desk = inject('desk');

async function firstId(path: string): Promise<string> {
  const first = async () => ((await (await fetch(desk + path)).json()) as { items: { id: string }[] }).items[0]?.id;
  // the service has just been started, and may not have decided yet
  return vi.waitUntil(first, { timeout: PATIENCE_MS, interval: 250 });
}

describe.each(['light', 'dark'] as const)('in %s colours axe finds nothing', (colorScheme) => {
  it('on every page', async () => {
    const watched = await open({ colorScheme, reducedMotion: 'reduce' });
    const { page } = watched;
    const decision = await firstId('/api/v1/decisions?limit=1');
    const paths = ['/', `/?decision=${decision}`, '/decisions', `/decisions/${decision}`, '/deals', '/models', '/models?model=recovery-odds', '/system', '/nowhere'];
    const found: Record<string, unknown> = {};
    for (const path of paths) {
      await page.goto(desk + path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForFunction(
        () => ![...document.querySelectorAll('[role=status]')].some((each) => /^Loading/.test(each.textContent ?? '')),
      );
      const violations = await violationsOf(page);
      if (violations.length > 0) {
        found[path] = violations;
      }
    }
    expect(found).toEqual({});
    expectNoErrors(watched);
  });

  it('in what opens over a page', async () => {
    const watched = await open({ colorScheme, reducedMotion: 'reduce' });
    const { page } = watched;
    await page.goto(`${desk}/system`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByPlaceholder('Where to?', { exact: false }).waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: 'Close everything' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('menuitem', { name: 'Close everything' }).click();
    await page.getByRole('dialog').getByLabel('Type FLATTEN to confirm').waitFor();
    await expectAccessible(page);
    expectNoErrors(watched);
  });
});
