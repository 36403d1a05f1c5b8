import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

export const PHONE = { width: 360, height: 740 };
export const DESK = { width: 1280, height: 800 };
/** The narrowest screen the site must fit (WCAG 1.4.10). */
export const NARROW = { width: 320, height: 640 };

/** How long anything on a page may take on this machine, in milliseconds. */
const PATIENCE = 10_000;

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

type OpenPage = { page: Page; seen: Watch; close: () => Promise<void> };

async function open(address: string, options: BrowserContextOptions): Promise<OpenPage> {
  if (browser === undefined) throw new Error('Call useBrowser() at the top of the test file.');
  const context = await browser.newContext({
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    ...options,
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const seen = watch(page);
  const url = address.startsWith('file:') ? address : inject('origin') + address;
  await page.goto(url, { waitUntil: 'load' });
  return { page, seen, close: () => context.close() };
}

/** Runs `use` with a fresh page that has loaded `address`, of this site or of a file on disk (`file:`), and closes it afterwards. */
export async function withPage<Result>(
  address: string,
  options: BrowserContextOptions,
  use: (page: Page, seen: Watch) => Promise<Result>,
): Promise<Result> {
  const { page, seen, close } = await open(address, options);
  try {
    return await use(page, seen);
  } finally {
    await close();
  }
}

/** Loads `address` once for all tests of the enclosing block; call the result inside a test to have the page. */
export function sharedPage(address: string, options: BrowserContextOptions): () => OpenPage {
  let opened: OpenPage | undefined;
  beforeAll(async () => {
    opened = await open(address, options);
  });
  afterAll(async () => {
    await opened?.close();
  });
  return () => {
    if (opened === undefined) throw new Error(`${address} did not open`);
    return opened;
  };
}
