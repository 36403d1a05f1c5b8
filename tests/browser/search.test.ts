import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PHONE, useBrowser, withPage } from '../support/browser.ts';
import { plainSpaces } from '../support/site.ts';

useBrowser();

const RESULTS = '[data-search-results] li';

/** What the search page lists for a query: the words of each result, after the list has come to rest. */
async function resultsFor(query: string): Promise<string[]> {
  return await withPage(
    `/tim-kiem/?q=${encodeURIComponent(query)}`,
    { viewport: PHONE },
    async (page, seen) => {
      const list = await settled(page);
      expect(seen).toEqual({ console: [], foreign: [], failed: [] });
      return list;
    },
  );
}

async function settled(page: Page): Promise<string[]> {
  await page.locator(RESULTS).first().waitFor({ timeout: 15_000 });
  await page.waitForLoadState('networkidle');
  return (await page.locator(RESULTS).allInnerTexts()).map((text) =>
    plainSpaces(text).toLowerCase(),
  );
}

describe('Search understands how people type', () => {
  it.each([
    ['duong xanh', /tuyến đường xanh/u],
    ['thon thong minh', /thôn thông minh/u],
    ['uy ban', /ủy ban/u],
    ['uỷ ban', /ủy ban/u],
    ['462/QĐ-TTg', /462\/qđ-ttg/u],
    ['phan loai rac', /phân loại rác/u],
  ])('"%s" finds what was meant', async (query, wanted) => {
    const list = await resultsFor(query);
    expect(
      list.slice(0, 5).some((text) => wanted.test(text)),
      list.slice(0, 5).join('\n'),
    ).toBe(true);
  });

  it('each result leads to a page and says of which commune and kind it is', async () => {
    await withPage('/tim-kiem/?q=thon%20thong%20minh', { viewport: PHONE }, async (page) => {
      await settled(page);
      const links = await page
        .locator(`${RESULTS} a[href]`)
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      expect(links.length).toBeGreaterThan(0);
      for (const link of links.slice(0, 5)) {
        const response = await page.request.get(new URL(link, page.url()).href);
        expect(response.status()).toBe(200);
      }
    });
  });

  it('typing into the field searches too', async () => {
    await withPage('/tim-kiem/', { viewport: PHONE }, async (page) => {
      await page.locator('main input[type=search][name=q]').fill('to cong nghe so cong dong');
      await page.keyboard.press('Enter');
      const list = await settled(page);
      expect(
        list.some((text) => text.includes('tổ công nghệ số cộng đồng') || text.includes('cnscđ')),
      ).toBe(true);
    });
  });

  it('a filter leaves fewer results, all of them fitting', async () => {
    await withPage('/tim-kiem/?q=chuyen%20doi%20so', { viewport: PHONE }, async (page) => {
      const before = await settled(page);
      const filter = page.locator('main select[name=xa]');
      await filter.selectOption({ label: 'Diễn Châu' });
      await page.waitForTimeout(1000);
      const after = await settled(page);
      expect(after.length).toBeGreaterThan(0);
      expect(
        after.every((text) => text.includes('diễn châu')),
        after.join('\n'),
      ).toBe(true);
      expect(after).not.toEqual(before);
    });
  });

  it('nothing found is said plainly', async () => {
    await withPage('/tim-kiem/?q=qqqxyzw', { viewport: PHONE }, async (page) => {
      await page.waitForLoadState('networkidle');
      await page.waitForTimeout(500);
      expect(await page.locator(RESULTS).count()).toBe(0);
      expect(
        await page.locator('main [role=status], main [aria-live]').first().innerText(),
      ).not.toBe('');
    });
  });

  it('without JavaScript the page leads to lists to browse', async () => {
    await withPage('/tim-kiem/', { viewport: PHONE, javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('main a[href="/ke-hoach/"]').count()).toBeGreaterThan(0);
      expect(await page.locator('main a[href="/van-ban/"]').count()).toBeGreaterThan(0);
    });
  });
});
