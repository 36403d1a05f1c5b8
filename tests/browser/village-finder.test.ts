import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PHONE, useBrowser, withPage } from '../support/browser.ts';

useBrowser();

const FIELD = '#ten-thon';
const shown = (page: Page, what: string) => page.locator(what).filter({ visible: true });
const villages = (page: Page) => shown(page, '.villages a').allInnerTexts();
const said = (page: Page) => page.locator('.finder [role="status"]').innerText();

describe('Who looks for a village', () => {
  it('types two letters without marks and sees what begins so, said aloud', async () => {
    await withPage('/thon/', { viewport: PHONE }, async (page, seen) => {
      const all = (await villages(page)).length;
      expect(all).toBeGreaterThan(10);
      await page.locator(FIELD).pressSequentially('n');
      expect(await villages(page)).toHaveLength(all);
      await page.locator(FIELD).pressSequentially('a');
      expect(await villages(page)).toEqual(['Bản Nà Phung', 'Xóm 5']);
      expect(await said(page)).toBe('Có 2 thôn, xóm.');
      expect(await shown(page, '[data-place]').count()).toBe(1);
      expect(seen.console).toEqual([]);
    });
  });

  it.each([
    ['Đông', ['Thôn Đông']],
    ['xóm đồi', ['Xóm 5']],
    ['lang  BAC', []],
    ['thon 1', ['Thôn Đông']],
    ['xom trai', ['Thôn Giang Tiên']],
  ])('"%s" finds %j', async (query, names) => {
    await withPage('/xa-minh-hoa/thon/', { viewport: PHONE }, async (page) => {
      await page.locator(FIELD).fill(query);
      expect(await villages(page)).toEqual(names);
    });
  });

  it('finds a commune by a former name, also one that has not listed its villages', async () => {
    await withPage('/thon/', { viewport: PHONE }, async (page) => {
      await page.locator(FIELD).fill('van tao');
      expect(await shown(page, '[data-place] h2').allInnerTexts()).toEqual(['Xã Hồng Vân, Hà Nội']);
      expect(await said(page)).toBe('Có 1 xã; xã chưa công bố danh sách thôn.');
      await page.locator(FIELD).fill('minh hoa thuong');
      expect((await villages(page)).length).toBeGreaterThan(10);
    });
  });

  it('says so when nothing is found, and shows all again when the field is emptied', async () => {
    await withPage('/thon/', { viewport: PHONE }, async (page) => {
      const all = (await villages(page)).length;
      await page.locator(FIELD).fill('khong co dau');
      expect(await villages(page)).toEqual([]);
      expect(await said(page)).toContain('Không có thôn, xã nào tên như vậy.');
      await page.locator(FIELD).fill('');
      expect(await villages(page)).toHaveLength(all);
      expect(await said(page)).toBe('');
    });
  });

  it('goes through the results by keyboard, and opens the only one with Enter', async () => {
    await withPage('/thon/', { viewport: PHONE }, async (page) => {
      await page.locator(FIELD).pressSequentially('na');
      for (const name of ['Bản Nà Phung', 'Xóm 5']) {
        await page.keyboard.press('ArrowDown');
        expect(await page.locator(':focus').innerText()).toBe(name);
      }
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      expect(await page.locator(':focus').getAttribute('id')).toBe('ten-thon');
      await page.keyboard.type(' phung');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/xa-minh-hoa/thon/ban-na-phung/');
    });
  });

  it('reads an index by letter and commune where no script runs', async () => {
    const options = { viewport: PHONE, javaScriptEnabled: false };
    await withPage('/thon/', options, async (page) => {
      expect(await page.locator(FIELD).isVisible()).toBe(false);
      await page.getByRole('link', { name: 'Minh Họa', exact: true }).click();
      expect(new URL(page.url()).hash).toBe('#xa-minh-hoa');
      await page.getByRole('link', { name: 'Xóm 12' }).click();
      await page.waitForURL('**/thon/xom-12/');
    });
  });
});
