import { describe, expect, it } from 'vitest';
import { titleStep, type SheetText } from '../../src/lib/posters/title-step.ts';
import { useBrowser, withPage } from '../support/browser.ts';
import { cutOff, pdfText } from '../support/paper.ts';

useBrowser();

const address = '/xa-minh-hoa/mo-hinh/duong-hoa-ban-na-phung/ap-phich/';
/** A4 inside the margins of the sheet, 12 mm, in pixels. */
const PAPER = { width: 702, height: 1031 };

const road = 'Tuyến đường tự quản về an ninh trật tự và vệ sinh môi trường';
const titles = {
  short: 'Xóm 5',
  road,
  'of 100 letters': `${road} ở Thôn Giang Tiên và Thôn Đá Bạc, xã Minh`.slice(0, 100),
  'of 160 letters':
    `${road} do chi hội phụ nữ, chi đoàn và các hộ hai bên đường cùng giữ từ đầu thôn đến cuối xóm, mỗi tháng một lần`.slice(
      0,
      160,
    ),
  'of 260 letters': `${road}. `.repeat(5).slice(0, 260),
  'of 70 capitals': road.toUpperCase().padEnd(70, ' NGHIÊNG').slice(0, 70),
};
const addresses = {
  'as it is': [],
  'of four lines': [
    'congthiduachuyendoisochuyendoixanh.ubndthongnhat.langson.gov.vn/',
    'thong-nhat/',
    'mo-hinh/',
    'tuyen-duong-tu-quan-ve-an-ninh-trat-tu-va-ve-sinh-moi-truong-thon-ban-khuoi-luong/',
  ],
};
const cases = Object.entries(titles).flatMap(([long, title]) =>
  Object.entries(addresses).map(([far, parts]) => ({ long, title, far, parts })),
);

/** In the page: what stands around the title, with its size in points. */
function aroundTitle(): SheetText[] {
  return [...document.querySelectorAll('.poster :is(.place, .under, .address, .maker)')].map(
    (element) => ({
      text: element.textContent.replace(/\s+/gu, ' '),
      size: (parseFloat(getComputedStyle(element).fontSize) * 72) / 96,
    }),
  );
}

/** In the page: another address, in parts that a line may end after. */
function setAddress(parts: readonly string[]): void {
  const [link] = document.querySelectorAll('.poster .address a');
  const [part] = document.querySelectorAll('.poster .address span');
  const spans = parts.map((text) => {
    const span = part?.cloneNode() as HTMLElement;
    span.textContent = text;
    return span;
  });
  link?.replaceChildren(...spans.flatMap((span) => [span, ' ']));
}

describe('On one sheet of A4, a poster', () => {
  it.each(cases)('with a title $long and an address $far has room for all of it', async (one) => {
    const { title, parts } = one;
    await withPage(address, { viewport: PAPER }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      if (parts.length > 0) await page.evaluate(setAddress, parts);
      const step = titleStep(title, await page.evaluate(aroundTitle));
      await page.locator('.poster h1').evaluate(
        (h1, [said, size]) => {
          h1.textContent = said;
          h1.classList.replace(
            [...h1.classList].find((name) => name.startsWith('size-')) ?? '',
            size,
          );
        },
        [title, `size-${step}`] as const,
      );
      expect(await page.evaluate(cutOff)).toEqual([]);
      const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: false });
      expect(pdf.toString('latin1').match(/\/MediaBox/gu)).toHaveLength(1);
      const printed = (await pdfText(pdf)).replace(/\s+/gu, ' ');
      for (const word of title.split(' ')) expect(printed).toContain(word);
    });
  });

  it('has no letter under 14 pt, and a title to be read from two metres', async () => {
    await withPage(address, { viewport: PAPER }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const sizes = await page.evaluate(() => {
        const pt = (element: Element) => (parseFloat(getComputedStyle(element).fontSize) * 72) / 96;
        const texts = [...document.querySelectorAll('.poster, .poster *:not(svg, svg *)')];
        const title = document.querySelector('.poster h1');
        return { least: Math.min(...texts.map(pt)), title: title === null ? 0 : pt(title) };
      });
      expect(sizes.least).toBeGreaterThanOrEqual(14);
      expect(sizes.title).toBeGreaterThanOrEqual(41);
    });
  });

  it('prints black on white, with the mark of a fictional commune and without the frame of the site', async () => {
    await withPage(address, { viewport: PAPER, colorScheme: 'dark' }, async (page) => {
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      const colours = await page.evaluate(() =>
        [
          ...document.querySelectorAll('.poster p, .poster h1, .poster h2, .poster li, .poster a'),
        ].map((element) => getComputedStyle(element).color),
      );
      expect([...new Set(colours)]).toEqual(['rgb(0, 0, 0)']);
      expect(await page.locator('.poster .place strong').isVisible()).toBe(true);
      const frame = page.locator('.header, .footer, .no-print').filter({ visible: true });
      expect(await frame.count()).toBe(0);
    });
  });
});
