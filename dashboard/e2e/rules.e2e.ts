import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { openBrowser } from './support/browser';
import { HOME, Service } from './support/program';

const open = openBrowser();
let service: Service;
let bindings: string;

beforeAll(async () => {
  const place = inject('place');
  const own = join(place.work, 'own-rules');
  for (const folder of ['rules', 'config']) {
    cpSync(join(HOME, folder), join(own, folder), { recursive: true });
  }
  bindings = join(own, 'config', 'rulesets.yaml');
  service = await Service.start(place, 'rules', ['--rules', join(own, 'rules'), '--config', join(own, 'config')]);
});
afterAll(() => (service as Service | undefined)?.kill());

it('a broken rule file shows on every page with its place, and is gone once it is mended', async () => {
  const { page } = await open();
  await page.goto(service.url);
  await page.getByRole('heading', { name: 'Live', level: 1 }).waitFor();
  await page.locator('[data-testid=connection][data-state=connected]').waitFor();
  expect(await page.getByTestId('rules-notice').count()).toBe(0);

  const sound = readFileSync(bindings, 'utf8');
  writeFileSync(bindings, sound.replace('dca: { live: 1.0.0 }', 'dca: { live: 9.9.9 }'));
  await page.getByTestId('rules-notice').filter({ hasText: 'dca@9.9.9' }).waitFor();
  await page.goto(`${service.url}/decisions`);
  await page.getByTestId('rules-notice').filter({ hasText: 'goes on deciding' }).waitFor();

  writeFileSync(bindings, sound);
  await page.getByTestId('rules-notice').waitFor({ state: 'detached' });
});
