import { describe, expect, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { NARROW, PHONE, useBrowser, withPage } from '../support/browser.ts';
import { pdfPages } from '../support/paper.ts';
import { compareWords } from '../../src/strings/compare.ts';
import { BARS, drawn, LINES, painted, QUIET } from '../support/compare-page.ts';

useBrowser();

/** The page draws anew a moment after it learns of the change; a busy machine takes its time. */
const PATIENCE = { timeout: 10_000 };

describe.each([
  { what: 'lines', address: LINES },
  { what: 'bars', address: BARS },
])('A page with $what', ({ address }) => {
  it('meets WCAG 2.2 AA and fits a narrow screen, by day and by night', async () => {
    await withPage(address, { viewport: NARROW, bypassCSP: true }, async (page) => {
      await drawn(page);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await violations(page), colorScheme).toEqual([]);
      }
      const over = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(over).toBe(0);
    });
  });

  it('is drawn anew for the night and for paper, where the form is left out', async () => {
    await withPage(address, { viewport: PHONE, colorScheme: 'light' }, async (page, seen) => {
      await drawn(page);
      await expect.poll(() => painted(page, '--so'), PATIENCE).toBeGreaterThan(100);
      await page.emulateMedia({ colorScheme: 'dark' });
      await expect.poll(() => painted(page, '--so'), PATIENCE).toBeGreaterThan(100);
      await page.emulateMedia({ media: 'print' });
      await expect.poll(() => painted(page, '--so'), PATIENCE).toBeGreaterThan(100);
      expect(await page.locator('[data-compare] form').isVisible()).toBe(false);
      expect(await page.locator('canvas').isVisible()).toBe(true);
      const [first = ''] = await pdfPages(
        await page.pdf({ format: 'A4', preferCSSPageSize: true }),
      );
      expect(first).toContain(compareWords.result);
      expect(seen).toEqual(QUIET);
    });
  });
});
