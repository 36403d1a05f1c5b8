import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { PHONE } from '../support/browser.ts';
import { findBrowser } from '../support/find-browser.ts';
import { headerFinder, textsOf } from '../support/finder.ts';

let browser: Browser;

beforeAll(async () => {
  // Unlike the browser of the other tests, one that keeps pages whole, as phones do.
  browser = await chromium.launch({
    executablePath: findBrowser('whole'),
    args: ['--no-sandbox', '--disable-gpu'],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
});
afterAll(async () => {
  await browser.close();
});

describe('A browser that keeps pages whole', () => {
  it('keeps the page with its open list, which nothing of ours prevents', async () => {
    const page = await browser.newPage({ viewport: PHONE });
    await page.goto(`${inject('origin')}/xa-minh-hoa/`);
    const finder = headerFinder(page);
    await finder.type('duong hoa');
    const before = await textsOf(finder.options);
    await page.evaluate(() => Object.assign(window, { isSamePage: true }));
    await finder.options.nth(1).click();
    await page.waitForURL((url) => url.pathname !== '/xa-minh-hoa/');
    // A page that comes back whole loads nothing, so there is no load to wait for.
    await page.evaluate(() => setTimeout(() => history.back(), 0));
    await expect
      .poll(() => page.evaluate(() => 'isSamePage' in window), { timeout: 5000 })
      .toBe(true);
    expect(await textsOf(finder.options)).toEqual(before);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe(
      'combobox',
    );
  });
});
