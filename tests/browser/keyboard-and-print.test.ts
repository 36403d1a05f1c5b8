import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { DESK, PHONE, useBrowser, withPage } from '../support/browser.ts';
import { pageTypes } from '../support/page-types.ts';

useBrowser();

const { found } = pageTypes();

/** Whether the focused element shows it: an outline, a shadow or a border that is not there without focus. */
async function focusShows(page: Page): Promise<boolean> {
  return await page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return false;
    const look = (): string => {
      const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, backgroundColor } =
        getComputedStyle(element);
      const outline = outlineStyle === 'none' || outlineWidth === '0px' ? '' : outlineColor;
      return [outline, boxShadow, borderColor, backgroundColor].join('|');
    };
    const focused = look();
    element.blur();
    const plain = look();
    element.focus();
    return focused !== plain;
  });
}

describe('With a keyboard', () => {
  it.each(found)('the skip link of $name leads past the navigation', async ({ address }) => {
    await withPage(address, { viewport: DESK }, async (page) => {
      await page.keyboard.press('Tab');
      const link = page.locator(':focus');
      expect(await link.getAttribute('href')).toMatch(/^#/u);
      expect((await link.boundingBox())?.height).toBeGreaterThan(10);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      const inMain = await page.evaluate(() => {
        const focused = document.activeElement;
        return focused?.closest('main, footer') !== null;
      });
      expect(inMain).toBe(true);
    });
  });

  it.each(
    found.filter(({ name }) =>
      ['home', 'search', 'plan with targets', 'demo scorecard'].includes(name),
    ),
  )('each of the first 20 stops of $name shows where the focus is', async ({ address }) => {
    await withPage(address, { viewport: PHONE }, async (page) => {
      for (let stop = 1; stop <= 20; stop += 1) {
        await page.keyboard.press('Tab');
        const what = await page.evaluate(
          () => document.activeElement?.outerHTML.slice(0, 100) ?? '',
        );
        if (what.startsWith('<body')) break;
        expect(await focusShows(page), `stop ${stop}: ${what}`).toBe(true);
      }
    });
  });
});

describe('On paper', () => {
  it.each(found)('$name prints without navigation', async ({ address }) => {
    await withPage(address, { viewport: DESK }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const shown = await page
        .locator('nav, [role="search"], header form, a[href^="#"]:has-text("nội dung chính")')
        .filter({ visible: true })
        .count();
      expect(shown).toBe(0);
      expect(await page.locator('h1').isVisible()).toBe(true);
    });
  });
});
