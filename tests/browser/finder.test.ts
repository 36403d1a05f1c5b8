import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { NARROW, PHONE, useBrowser, withPage } from '../support/browser.ts';
import { headerFinder, saysKind, textsOf } from '../support/finder.ts';

useBrowser();

const HOME = '/xa-minh-hoa/';
const QUERY = 'duong hoa';

async function sideways(page: Page): Promise<number> {
  return await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

describe('The finder in the header', () => {
  it('is not fetched before somebody wants to search', async () => {
    await withPage(HOME, { viewport: PHONE }, async (page, seen) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.waitForTimeout(300);
      expect(asked.filter((path) => /^\/_astro\/box\.|^\/tim\//u.test(path))).toEqual([]);
      const fetched = page.waitForRequest(/\/_astro\/box\./u);
      await headerFinder(page).field.focus();
      await (await fetched).response();
      expect(seen).toEqual({ console: [], foreign: [], failed: [] });
    });
  });

  it('lists at most six results while one types, and marks what was looked for with its own marks', async () => {
    await withPage(HOME, { viewport: PHONE }, async (page, seen) => {
      const finder = headerFinder(page);
      await finder.type(QUERY);
      const options = await textsOf(finder.options);
      expect(options.length).toBeGreaterThan(2);
      expect(options.length).toBeLessThanOrEqual(7);
      expect(options.at(-1)).toMatch(/^Xem tất cả \d+ kết quả$/u);
      expect(await finder.status.innerText()).toMatch(/^\d+ kết quả\./u);
      const marked = await textsOf(finder.options.first().locator('mark'));
      expect(marked.join(' ').toLowerCase()).toContain('đường');
      expect(options.slice(0, -1).every(saysKind)).toBe(true);
      expect(seen).toEqual({ console: [], foreign: [], failed: [] });
    });
  });

  it('after a result and back, field, list and place are as they were', async () => {
    await withPage(HOME, { viewport: PHONE }, async (page) => {
      const finder = headerFinder(page);
      await finder.type(QUERY);
      const before = await textsOf(finder.options);
      await page.evaluate(() => scrollTo(0, 40));
      const target = await finder.options.nth(1).getAttribute('href');
      await finder.options.nth(1).click();
      await page.waitForURL((url) => url.href.endsWith(target ?? 'nowhere'));
      await page.goBack();
      await finder.options.first().waitFor();
      expect(await finder.field.inputValue()).toBe(QUERY);
      expect(await textsOf(finder.options)).toEqual(before);
      expect(await page.evaluate(() => scrollY)).toBe(40);
      await page.keyboard.press('Escape');
      expect(await finder.options.count()).toBe(0);
    });
  });

  it('leaves no list for who comes back after having closed it', async () => {
    await withPage(HOME, { viewport: PHONE }, async (page) => {
      const finder = headerFinder(page);
      await finder.type(QUERY);
      await page.keyboard.press('Escape');
      await page.locator('main a[href^="/"]').first().click();
      await page.waitForURL((url) => url.pathname !== HOME);
      await page.goBack();
      await page.waitForLoadState('networkidle');
      expect(await finder.options.count()).toBe(0);
    });
  });
});

describe('By keyboard alone', () => {
  it('arrows go round through the list and the field, and Enter opens what is chosen', async () => {
    await withPage(HOME, { viewport: PHONE }, async (page) => {
      const finder = headerFinder(page);
      await finder.field.focus();
      await finder.type(QUERY);
      expect(await finder.active.count()).toBe(0);
      const count = await finder.options.count();
      await page.keyboard.press('ArrowUp');
      expect(await finder.active.innerText()).toContain('Xem tất cả');
      await page.keyboard.press('ArrowDown');
      expect(await finder.active.count()).toBe(0);
      for (let step = 0; step < count - 1; step += 1) await page.keyboard.press('ArrowDown');
      const id = await finder.field.getAttribute('aria-activedescendant');
      expect(await finder.active.getAttribute('id')).toBe(id);
      const href = await finder.active.getAttribute('href');
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.href.endsWith(href ?? 'nowhere'));
    });
  });

  it('Escape closes and keeps what was typed, an arrow opens again, Tab leaves', async () => {
    await withPage(HOME, { viewport: PHONE }, async (page) => {
      const finder = headerFinder(page);
      await finder.type(QUERY);
      expect(await finder.field.getAttribute('aria-expanded')).toBe('true');
      await page.keyboard.press('Escape');
      expect(await finder.field.getAttribute('aria-expanded')).toBe('false');
      expect(await finder.field.inputValue()).toBe(QUERY);
      await page.keyboard.press('ArrowDown');
      await finder.options.first().waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      expect(await finder.options.count()).toBe(0);
    });
  });

  it('Enter with nothing chosen leads to the search page', async () => {
    await withPage(HOME, { viewport: PHONE }, async (page) => {
      await headerFinder(page).type(QUERY);
      await page.keyboard.press('Enter');
      await page.waitForURL('**/tim-kiem/?q=duong+hoa');
      expect(await page.locator('main input[type=search]').inputValue()).toBe(QUERY);
    });
  });
});

describe('The open list', () => {
  it.each(['light', 'dark'] as const)('meets WCAG 2.2 AA, %s', async (colorScheme) => {
    const options = { viewport: PHONE, colorScheme, bypassCSP: true };
    await withPage(HOME, options, async (page) => {
      const finder = headerFinder(page);
      await finder.type(QUERY);
      await page.keyboard.press('ArrowDown');
      expect(await violations(page)).toEqual([]);
    });
  });

  it.each([
    { viewport: NARROW, size: '100%' },
    { viewport: PHONE, size: '200%' },
  ])('fits $viewport.width px with letters at $size and leaves the field free', async (how) => {
    await withPage(HOME, { viewport: how.viewport }, async (page) => {
      await page.evaluate((size) => (document.documentElement.style.fontSize = size), how.size);
      const finder = headerFinder(page);
      await finder.type(QUERY);
      const field = await finder.field.boundingBox();
      const boxes = await Promise.all((await finder.options.all()).map((one) => one.boundingBox()));
      for (const box of boxes) {
        expect(box?.height).toBeGreaterThanOrEqual(44);
        expect(box?.y).toBeGreaterThanOrEqual((field?.y ?? NaN) + (field?.height ?? NaN));
      }
      expect(await sideways(page)).toBe(0);
    });
  });

  it('is not printed', async () => {
    await withPage(HOME, { viewport: PHONE }, async (page) => {
      const finder = headerFinder(page);
      await finder.type(QUERY);
      await page.emulateMedia({ media: 'print' });
      expect(await finder.options.filter({ visible: true }).count()).toBe(0);
    });
  });
});
