import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

export const PHONE = { width: 360, height: 740 };
export const DESK = { width: 1280, height: 800 };
/** The narrowest screen the site must fit (WCAG 1.4.10). */
export const NARROW = { width: 320, height: 640 };

/** What a page did that no page may do. */
export type Watch = { console: string[]; foreign: string[]; failed: string[] };

let browser: Browser | undefined;

/** Connects this test file to the run's browser. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.connect(inject('browserEndpoint'));
  });
  afterAll(async () => {
    await browser?.close();
  });
}

function watch(page: Page): Watch {
  const origin = inject('origin');
  const seen: Watch = { console: [], foreign: [], failed: [] };
  page.on('console', (message) => seen.console.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => seen.console.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(?:data|blob):/u.test(url)) seen.foreign.push(url);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) seen.failed.push(`${response.status()} ${response.url()}`);
  });
  return seen;
}

/** Runs `use` with a fresh page that has loaded `address`, and closes it afterwards. */
export async function withPage<Result>(
  address: string,
  options: BrowserContextOptions,
  use: (page: Page, seen: Watch) => Promise<Result>,
): Promise<Result> {
  if (browser === undefined) throw new Error('Call useBrowser() at the top of the test file.');
  const context = await browser.newContext({
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    ...options,
  });
  try {
    const page = await context.newPage();
    const seen = watch(page);
    await page.goto(inject('origin') + address, { waitUntil: 'load' });
    return await use(page, seen);
  } finally {
    await context.close();
  }
}
