import { describe, expect, it } from 'vitest';
import { useBrowser, withPage } from '../support/browser.ts';

useBrowser();

/** Millimetres of paper as pixels of CSS. */
const px = (mm: number) => Math.floor((mm * 96) / 25.4);

/** The sheets and the paper they are for, in millimetres: its width, and what its margins leave for text. */
const sheets = [
  { address: '/xa-minh-hoa/bao-cao/2026-q3/', width: 297, height: 210, text: 265 },
  { address: '/xa-minh-hoa/bao-cao/2026-h1/', width: 297, height: 210, text: 265 },
  { address: '/xa-minh-hoa/thon/thon-dong/minh-chung/', width: 210, height: 297, text: 174 },
  { address: '/xa-minh-hoa/thon/ban-khuoi-luong/minh-chung/', width: 210, height: 297, text: 174 },
  { address: '/xa-minh-hoa/bao-cao/don-vi/phong-kinh-te/', width: 210, height: 297, text: 174 },
];

/** Pages of a PDF as Chromium writes them: their sizes in millimetres. */
function pageSizes(pdf: Buffer): { width: number; height: number }[] {
  const boxes = pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/gu);
  const toMm = (points = '') => Math.round((Number(points) * 25.4) / 72);
  return [...boxes].map(([, width, height]) => ({ width: toMm(width), height: toMm(height) }));
}

describe.each(sheets)('On paper, $address', ({ address, width, height, text }) => {
  it('nothing is cut or runs out of its cell', async () => {
    await withPage(address, { viewport: { width: px(text), height: 900 } }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const cut = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        const cells = [...document.querySelectorAll('.paper, .paper th, .paper td, .paper p')];
        const over = cells.filter(
          (one) => one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1,
        );
        return { page: scrollWidth - clientWidth, over: over.map((one) => one.textContent) };
      });
      expect(cut).toEqual({ page: 0, over: [] });
    });
  });

  it('is a table with a header that comes back, without the frame of the site', async () => {
    await withPage(address, { viewport: { width: px(text), height: 900 } }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const look = await page.evaluate(() =>
        [...document.querySelectorAll('.paper table')].map((table) =>
          [table, table.querySelector('thead'), table.querySelector('tbody tr')].map(
            (one) => one && getComputedStyle(one).display,
          ),
        ),
      );
      expect(look.length).toBeGreaterThan(0);
      for (const one of look) expect(one).toEqual(['table', 'table-header-group', 'table-row']);
      const frame = page.locator('.header, .footer, .no-print').filter({ visible: true });
      expect(await frame.count()).toBe(0);
      expect(await page.locator('.paper-mark').isVisible()).toBe(true);
      // What comes back on every page says whose figures these are not.
      const heads = await page.locator('.paper--wide thead').allInnerTexts();
      for (const head of heads) expect(head).toContain('Dữ liệu minh họa');
    });
  });

  it('is A4 the right way round, and the paper holds more than a heading', async () => {
    await withPage(address, {}, async (page) => {
      const sizes = pageSizes(await page.pdf({ preferCSSPageSize: true, printBackground: false }));
      expect(sizes.length).toBeGreaterThan(0);
      expect(sizes).toEqual(sizes.map(() => ({ width, height })));
    });
  });
});
