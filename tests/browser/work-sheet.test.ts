import { describe, expect, it } from 'vitest';
import { withPage, useBrowser } from '../support/browser.ts';
import { sitePages } from '../support/site.ts';

useBrowser();

/** Every sheet of the build: of each village, and of any village of a commune. */
const sheets = sitePages()
  .map(({ address }) => address)
  .filter((address) => /\/(?:thon\/[^/]+\/viec|viec-cua\/village\/to-viec)\/$/u.test(address))
  .sort();

describe('The sheet of a village', () => {
  it('is there for each village and each commune', () => {
    const ofCommunes = sheets.filter((address) => address.endsWith('/to-viec/'));
    expect(ofCommunes.length).toBe(6);
    expect(sheets.length - ofCommunes.length).toBe(12);
  });

  it.each(sheets)('fills one A4 page and no more: %s', async (address) => {
    await withPage(address, {}, async (page) => {
      const pdf = await page.pdf({ preferCSSPageSize: true });
      const boxes = [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/gu)];
      const sizes = boxes.map(([, ...size]) => size.map((points) => Math.round(Number(points))));
      expect(sizes).toEqual([[595, 842]]);
    });
  });

  it('has a box for each thing to do, letters of at least 11 points, and the mark', async () => {
    await withPage('/xa-minh-hoa/thon/thon-dong/viec/', {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const boxes = await page.locator('.ticks li').evaluateAll((items) =>
        items.map((item) => {
          const box = getComputedStyle(item, '::before');
          return { border: box.borderTopStyle, side: Number.parseFloat(box.inlineSize) };
        }),
      );
      expect(boxes.length).toBeGreaterThan(5);
      for (const { border, side } of boxes) {
        expect(border).toBe('solid');
        expect(side).toBeGreaterThan(12);
      }
      const points = await page
        .locator('.ticks li')
        .first()
        .evaluate((item) => (Number.parseFloat(getComputedStyle(item).fontSize) * 72) / 96);
      expect(points).toBeGreaterThanOrEqual(11);
      expect(await page.locator('.paper-mark').isVisible()).toBe(true);
    });
  });
});
