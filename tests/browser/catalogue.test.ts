import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PAGE_SIZE } from '../../src/lib/models/list-pages.ts';
import { violations } from '../support/axe.ts';
import { PHONE, useBrowser, withPage } from '../support/browser.ts';
import { serveLong, TIMES } from '../support/long-catalogue.ts';

useBrowser();

const MODELS = '/xa-minh-hoa/mo-hinh/';
const CARDS = '[data-catalogue] > ul.grid > li';
const phone = { viewport: PHONE };

const cards = (page: Page) => page.locator(CARDS).count();
const said = (page: Page) => page.locator('[data-count]').innerText();
const option = (page: Page, facet: string, value: string) =>
  page.locator(`[data-facet="${facet}"] [data-value="${value}"]`);
const promised = async (page: Page, facet: string, value: string) =>
  Number(await option(page, facet, value).locator('[data-models]').textContent());

/** Opens a facet where it is closed, and presses one of its values. */
async function choose(page: Page, facet: string, value: string): Promise<void> {
  const details = page.locator('details').filter({ has: page.locator(`[data-facet="${facet}"]`) });
  if ((await details.getAttribute('open')) === null) await details.locator('summary').click();
  await option(page, facet, value).click();
}

describe('The facets of a catalogue', () => {
  it('are combined, and promise beside each other what they show', async () => {
    await withPage(MODELS, { ...phone, bypassCSP: true }, async (page, seen) => {
      const all = await cards(page);
      await choose(page, 'tinh-trang', 'dang-lam');
      const ongoing = await cards(page);
      expect(ongoing).toBeLessThan(all);
      expect(await said(page)).toBe(`${ongoing} trên ${all} mô hình.`);
      const both = await promised(page, 'linh-vuc', 'so');
      await choose(page, 'linh-vuc', 'so');
      expect(await cards(page)).toBe(both);
      expect(both).toBeLessThan(ongoing);
      expect(new URL(page.url()).search).toBe('?tinh-trang=dang-lam&linh-vuc=so');
      expect(await page.locator('summary').allInnerTexts()).toContain('Tình trạng: Đang làm');
      expect(await violations(page)).toEqual([]);
      expect(seen.console).toEqual([]);
    });
  });

  it('are kept in the address, taken back, and gone back over', async () => {
    await withPage(`${MODELS}?loai=duong-hoa&tinh-trang=da-dung`, phone, async (page) => {
      await page.waitForFunction(() => document.querySelectorAll('[data-catalogue] > ul.grid > li').length === 1); // prettier-ignore
      await choose(page, 'tinh-trang', 'da-dung');
      expect(await cards(page)).toBe(2);
      await page.goBack();
      await expect.poll(() => cards(page)).toBe(1);
      await page.locator('[data-all]').click();
      await expect.poll(() => cards(page)).toBeGreaterThan(10);
      expect(new URL(page.url()).search).toBe('');
    });
  });

  it('say what to try where nothing is left, and give up one thing at a press', async () => {
    await withPage(`${MODELS}?loai=xom-so&tinh-trang=da-dung`, phone, async (page) => {
      await expect.poll(() => said(page)).toContain('Không có mô hình nào');
      const offers = await page.locator('.ways button').allInnerTexts();
      expect(offers).toEqual([
        'Bỏ loại mô hình “Xóm số”, sẽ còn 1 mô hình',
        'Bỏ tình trạng “Đã dừng”, sẽ còn 2 mô hình',
        'Bỏ hết, xem tất cả mô hình',
      ]);
      await page.locator('.ways button').nth(1).click();
      expect(await cards(page)).toBe(2);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('2 trên');
    });
  });

  it('meet an address with a value that nothing has by saying so', async () => {
    await withPage(`${MODELS}?loai=khong-co-loai-nay`, phone, async (page) => {
      await expect.poll(() => said(page)).toContain('Không có mô hình nào');
      expect(await cards(page)).toBe(0);
    });
  });

  it('can be used by keyboard alone', async () => {
    await withPage(MODELS, phone, async (page) => {
      await page.locator('summary', { hasText: 'Tình trạng' }).focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('data-value'))).toBe('dang-lam'); // prettier-ignore
      await page.keyboard.press('Enter');
      await expect.poll(() => said(page)).toContain(' trên ');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('data-value'))).toBe('dang-lam'); // prettier-ignore
    });
  });

  it('go on from the page of one cut to both', async () => {
    await withPage(`${MODELS}loc/loai-duong-hoa/`, phone, async (page) => {
      await choose(page, 'tinh-trang', 'da-dung');
      await page.waitForURL('**/mo-hinh/?loai=duong-hoa&tinh-trang=da-dung');
      await expect.poll(() => cards(page)).toBe(1);
    });
  });

  it('have a page each without JavaScript', async () => {
    await withPage(MODELS, { ...phone, javaScriptEnabled: false }, async (page) => {
      const count = await promised(page, 'thon', 'thon-giang-tien');
      await choose(page, 'thon', 'thon-giang-tien');
      await page.waitForURL('**/mo-hinh/loc/thon-giang-tien/');
      expect(await cards(page)).toBe(count);
    });
  });
});

describe('A catalogue of many pages', () => {
  it('shows models that stand on other pages, more at a press, and all of them in pages', async () => {
    await withPage(MODELS, phone, async (page, seen) => {
      const total = await serveLong(page, MODELS);
      await page.reload();
      await choose(page, 'linh-vuc', 'xanh');
      const green = await promised(page, 'linh-vuc', 'xanh');
      expect(green).toBeGreaterThan(PAGE_SIZE);
      await expect.poll(() => cards(page)).toBe(PAGE_SIZE);
      expect(await said(page)).toBe(`${green} trên ${total} mô hình.`);
      await page.getByRole('button', { name: 'Xem thêm' }).click();
      await expect.poll(() => cards(page)).toBe(Math.min(green, 2 * PAGE_SIZE));
      const titles = await page.locator(`${CARDS} h2`).allInnerTexts();
      expect(new Set(titles).size).toBe(titles.length);
      await choose(page, 'loai', 'co-quan-xanh');
      await expect.poll(() => cards(page)).toBe(TIMES);
      expect((await page.locator(`${CARDS} h2`).allInnerTexts()).every((title) => title.startsWith('Cơ quan xanh'))).toBe(true); // prettier-ignore
      expect(seen.console).toEqual([]);
    });
  });

  it('says so when a page cannot be had, and shows nothing wrong', async () => {
    await withPage(MODELS, phone, async (page) => {
      await serveLong(page, MODELS);
      await page.reload();
      await page.route('**/mo-hinh/loc/**', (route) => route.abort());
      await choose(page, 'loai', 'xom-so');
      await expect.poll(() => said(page)).toContain('Chưa tải được danh sách');
    });
  });
});

describe('The page of a model on paper', () => {
  it('has its checklist on a sheet of its own, a box before each thing to do', async () => {
    await withPage(`${MODELS}duong-hoa-thon-dong/`, phone, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const sheet = page.locator('.sheet');
      const looks = await sheet.evaluate((element) => {
        const { breakBefore, breakAfter } = getComputedStyle(element);
        const boxes = [...element.querySelectorAll('.checklist > li')].map(
          (item) => getComputedStyle(item, '::before').borderTopWidth,
        );
        return { breakBefore, breakAfter, boxes };
      });
      expect([looks.breakBefore, looks.breakAfter]).toEqual(['page', 'page']);
      expect(looks.boxes.length).toBeGreaterThan(5);
      expect(looks.boxes.filter((width) => Number.parseFloat(width) < 1)).toEqual([]);
      expect(await sheet.innerText()).toContain('Đường hoa Thôn Đông');
    });
  });
});
