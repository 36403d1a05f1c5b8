import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PHONE, useBrowser, withPage } from '../support/browser.ts';
import { pageTypes } from '../support/page-types.ts';

useBrowser();

const walked = [
  'home',
  'search',
  'plan with targets',
  'documents',
  'demo scorecard',
  'comparison',
  'demo stories',
  'story',
];
const found = pageTypes().found.filter(({ name }) => walked.includes(name));

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
  it.each(found)(
    'each of the first 20 stops of $name shows where the focus is',
    async ({ address }) => {
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
    },
  );
});
