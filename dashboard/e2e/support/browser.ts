import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFailed } from 'vitest';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Where a test that failed leaves what it saw. */
const SEEN = fileURLToPath(new URL('../../../target/e2e', import.meta.url));

/** How long a page may take before a test gives up on it; a limit, not a measure. */
export const PATIENCE_MS = 30_000;

export const DESKTOP = { width: 1280, height: 800 };
export const PHONE = { width: 390, height: 844 };

/** A page and what went wrong on it. */
export interface Watched {
  readonly page: Page;
  /** Errors of its console, its scripts and its content security policy. */
  readonly errors: string[];
}

/** A browser for the tests of a file; opens pages that are watched. */
export function openBrowser(): (options?: BrowserContextOptions) => Promise<Watched> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => browser.close());
  return (options = {}) => openPage(browser, options);
}

/** Starts the system's Chromium; it looks for nothing outside of this machine. */
function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.MARKET7_BROWSER ?? 'chromium',
    timeout: 180_000,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

async function openPage(browser: Browser, options: BrowserContextOptions): Promise<Watched> {
  const context = await browser.newContext({ viewport: DESKTOP, locale: 'en-US', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') {
      errors.push(`${message.text()} (${message.location().url})`);
    }
  });
  page.on('pageerror', (failure) => errors.push(failure.message));
  onTestFailed(({ task }) => keep(task.name, page, errors));
  return { page, errors };
}

/** Keeps what a test that failed saw, under target/e2e. */
async function keep(name: string, page: Page, errors: readonly string[]): Promise<void> {
  const file = join(SEEN, name.replace(/\W+/g, '-').slice(0, 60));
  mkdirSync(SEEN, { recursive: true });
  await page.screenshot({ path: `${file}.png` });
  const text = await page.locator('body').innerText();
  writeFileSync(`${file}.txt`, [page.url(), ...errors, '', text].join('\n'));
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What axe finds against the WCAG levels A and AA on the page as it is now. */
export async function violationsOf(page: Page): Promise<readonly Violation[]> {
  // evaluated, not added as a script: the content security policy would refuse that
  await page.evaluate(AXE);
  return page.evaluate(async (standards) => {
    const { axe } = window as unknown as {
      axe: { run: (root: Document, options: object) => Promise<{ violations: Violation[] }> };
    };
    const result = await axe.run(document, { runOnly: { type: 'tag', values: standards } });
    return result.violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary })),
    }));
  }, STANDARDS);
}

/** Expects that axe finds nothing on the page as it is now. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await violationsOf(page), page.url()).toEqual([]);
}

/** Expects that nothing sticks out at the side. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const [content, window_] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(content, page.url()).toBeLessThanOrEqual(window_ ?? 0);
}

/** Presses Tab until what has the focus matches a selector. */
export async function tabTo(page: Page, selector: string, most = 80): Promise<void> {
  for (let pressed = 0; pressed < most; pressed++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) {
      return;
    }
  }
  throw new Error(`${most} presses of Tab do not lead to ${selector} on ${page.url()}.`);
}

/** Expects that console, scripts and content security policy had nothing to complain about; `known` is let pass. */
export function expectNoErrors({ errors }: Watched, known = /^$/): void {
  expect(errors.filter((each) => !known.test(each))).toEqual([]);
}
