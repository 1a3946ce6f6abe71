import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { expectAccessible, expectNoErrors, openBrowser } from './support/browser';
import { market7, Service } from './support/program';

const open = openBrowser();
const PASSWORD = 'a long enough password';
const REFUSED = /status of 40[13]/;
let service: Service;

beforeAll(async () => {
  const place = inject('place');
  const journal = join(place.work, 'guarded');
  const add = (name: string, role: string) =>
    market7(place, ['users', 'add', name, '--role', role, '--journal', journal], `${PASSWORD}\n`);
  await add('vera', 'viewer');
  await add('theo', 'trader');
  service = await Service.start(place, 'guarded', ['--market7.security.sign-in=always']);
});
afterAll(() => (service as Service | undefined)?.kill());

async function signIn(page: Page, name: string, password = PASSWORD): Promise<void> {
  await page.getByRole('textbox', { name: 'Name' }).fill(name);
  await page.locator('input[type=password]').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

const pauseButton = (page: Page) => page.getByRole('button', { name: 'Pause all entries' });

describe('signing in', () => {
  it('is asked for first, says what was wrong, and leads on to where one wanted to go', async () => {
    const watched = await open();
    const { page } = watched;
    await page.goto(`${service.url}/decisions?question=fork`);
    await page.waitForURL('**/sign-in?next=*');
    await expectAccessible(page);

    await signIn(page, 'vera', 'not her password');
    await page.getByRole('alert').getByText('sign-in-failed').waitFor();
    await signIn(page, 'vera');
    await page.waitForURL('**/decisions?question=fork');
    await page.locator('[role=row][data-index]').first().waitFor();
    await page.locator('[data-testid=connection][data-state=connected]').waitFor();
    expectNoErrors(watched, REFUSED);
  });

  it('is accessible in dark colours, too', async () => {
    const { page } = await open({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await page.goto(`${service.url}/sign-in`);
    await page.getByRole('textbox', { name: 'Name' }).waitFor();
    await expectAccessible(page);
  });

  it('is asked for again after signing out', async () => {
    const { page } = await open();
    await page.goto(service.url);
    await signIn(page, 'vera');
    await page.getByRole('button', { name: 'Signed in as vera' }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.waitForURL('**/sign-in*');
    await page.goto(`${service.url}/deals`);
    await page.waitForURL('**/sign-in*');
  });
});

describe('roles', () => {
  it('let a viewer look but not act, on the page and behind it', async () => {
    const { page } = await open();
    await page.goto(service.url);
    await signIn(page, 'vera');
    await page.getByRole('button', { name: 'Signed in as vera' }).waitFor();
    await page.locator('[data-testid=connection][data-state=connected]').waitFor();
    expect(await pauseButton(page).count()).toBe(0);

    const status = await page.evaluate(async () => {
      const headers = { 'Content-Type': 'application/json', 'X-Market7': 'test' };
      const body = JSON.stringify({ reason: 'A viewer tries.' });
      return (await fetch('/api/v1/control/pause', { method: 'POST', headers, body })).status;
    });
    expect(status).toBe(403);
  });

  it('let a trader pause with a reason and a typed word, which is written down, and resume', async () => {
    const watched = await open();
    const { page } = watched;
    await page.goto(service.url);
    await signIn(page, 'theo');
    await pauseButton(page).click();

    const dialog = page.getByRole('dialog');
    const submit = dialog.getByRole('button', { name: 'Pause all entries' });
    await dialog.getByLabel('Reason').fill('The exchange announced maintenance.');
    expect(await submit.isDisabled()).toBe(true);
    await dialog.getByLabel('Type PAUSE to confirm').fill('pause');
    expect(await submit.isDisabled()).toBe(true);
    await dialog.getByLabel('Type PAUSE to confirm').fill('PAUSE');
    await expectAccessible(page);
    await submit.click();
    await page.getByLabel('Trading mode: Entries paused').waitFor();
    // the event comes while the action is under way; the dialog closes with its answer
    await dialog.waitFor({ state: 'hidden' });

    const audit = await service.get<{ items: Record<string, unknown>[] }>('/api/v1/audit');
    expect(audit.items.find((each) => each.action === 'pause')).toMatchObject({
      actor: 'theo',
      reason: 'The exchange announced maintenance.',
      outcome: 'DONE',
    });

    await page.getByRole('button', { name: 'Resume trading' }).click();
    await dialog.getByLabel('Reason').fill('Maintenance is over.');
    await dialog.getByLabel('Type RESUME to confirm').fill('RESUME');
    await dialog.getByRole('button', { name: 'Resume trading' }).click();
    await pauseButton(page).waitFor();
    expectNoErrors(watched, REFUSED);
  });
});
