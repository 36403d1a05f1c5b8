import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PHONE, useBrowser, withPage } from '../support/browser.ts';

useBrowser();

const CARD = '/xa-minh-hoa/so-lieu/';
const ROWS = 'tr[data-cuts]';

/** How many targets can be seen. */
async function visible(page: Page): Promise<number> {
  return await page.locator(ROWS).filter({ visible: true }).count();
}

/** The number a cut promises in its name: "Chưa đạt (8)". */
async function promised(page: Page, cut: string): Promise<number> {
  const name = await page.locator(`[data-cut="${cut}"]`).innerText();
  return Number(/\((\d+)\)$/u.exec(name.trim())?.[1]);
}

describe('The cuts of a scorecard', () => {
  it('show as many targets as they promise, by the address they keep', async () => {
    await withPage(CARD, { viewport: PHONE }, async (page, seen) => {
      const all = await page.locator(ROWS).count();
      expect(await visible(page)).toBe(all);
      const count = await promised(page, 'chua-dat');
      await page.locator('[data-cut="chua-dat"]').click();
      expect(await visible(page)).toBe(count);
      expect(new URL(page.url()).search).toBe('?loc=chua-dat');
      expect(await page.locator('[data-shown]').innerText()).toContain(`${count} trên ${all}`);
      await page.reload();
      expect(await visible(page)).toBe(count);
      expect(seen.console).toEqual([]);
    });
  });

  it('can be combined, taken back one by one, and gone back over', async () => {
    await withPage(CARD, { viewport: PHONE }, async (page) => {
      const all = await visible(page);
      await page.locator('[data-cut="chua-dat"]').click();
      const one = await visible(page);
      await page.locator('[data-cut="linh-vuc-chuyen-doi-so"]').click();
      const both = await visible(page);
      expect(both).toBeGreaterThan(0);
      expect(both).toBeLessThan(one);
      await page.locator('[data-cut="linh-vuc-chuyen-doi-so"]').click();
      expect(await visible(page)).toBe(one);
      await page.goBack();
      expect(await visible(page)).toBe(both);
      await page.locator('[data-cut=""]').click();
      expect(await visible(page)).toBe(all);
    });
  });

  it('stay as they are on the page of one cut, which leads to the others by their addresses', async () => {
    await withPage(`${CARD}loc/chua-dat/`, { viewport: PHONE }, async (page) => {
      const current = page.locator('[data-cut][aria-current]');
      expect(await current.getAttribute('data-cut')).toBe('chua-dat');
      const count = await promised(page, 'dat');
      await page.locator('[data-cut="dat"]').click();
      await page.waitForURL('**/loc/dat/');
      expect(await visible(page)).toBe(count);
    });
  });

  it('have a page each without JavaScript', async () => {
    await withPage(CARD, { viewport: PHONE, javaScriptEnabled: false }, async (page) => {
      const count = await promised(page, 'chua-dat');
      await page.locator('[data-cut="chua-dat"]').click();
      await page.waitForURL('**/loc/chua-dat/');
      expect(await visible(page)).toBe(count);
    });
  });
});
