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
  await page.locator(RESULTS).first().waitFor();
  await page.waitForLoadState('networkidle');
  const texts = await page.locator(RESULTS).allInnerTexts();
  return texts.map((text) => plainSpaces(text).toLowerCase());
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

  it.each([
    { name: 'xa', value: 'Diễn Châu' },
    { name: 'loai', value: 'Kế hoạch' },
  ])(
    'the filter "$name" leaves only what fits, and the address keeps it',
    async ({ name, value }) => {
      await withPage('/tim-kiem/?q=chuyen%20doi%20so', { viewport: PHONE }, async (page) => {
        const before = await settled(page);
        const filter = page.locator(`main select[name=${name}]`);
        const option = filter.locator('option', { hasText: value }).first();
        await filter.selectOption(await option.getAttribute('value'));
        await page.waitForURL((url) => url.searchParams.has(name));
        await page.waitForLoadState('networkidle');
        await page.waitForFunction(
          ([selector, wanted]) =>
            [...document.querySelectorAll(selector)].every((item) =>
              item.textContent.includes(wanted),
            ),
          [RESULTS, value] as const,
        );
        const after = await settled(page);
        expect(after.length).toBeGreaterThan(0);
        expect(after).not.toEqual(before);
      });
    },
  );

  it('a search can be shared: its address brings back query, filter and results', async () => {
    const address = '/tim-kiem/?q=chuyen%20doi%20so&loai=K%E1%BA%BF+ho%E1%BA%A1ch';
    await withPage(address, { viewport: PHONE }, async (page) => {
      const list = await settled(page);
      expect(await page.locator('main input[name=q]').inputValue()).toBe('chuyen doi so');
      expect(list.every((text) => text.includes('kế hoạch'))).toBe(true);
    });
  });

  it('nothing found is said plainly', async () => {
    await withPage('/tim-kiem/?q=qqqxyzw', { viewport: PHONE }, async (page) => {
      const status = page.locator('main [role=status]');
      await status.filter({ hasText: 'qqqxyzw' }).waitFor();
      expect(await page.locator(RESULTS).count()).toBe(0);
    });
  });

  it('without JavaScript the page leads to lists to browse', async () => {
    await withPage('/tim-kiem/', { viewport: PHONE, javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('main a[href="/son-duong/thon/"]').count()).toBeGreaterThan(0);
      expect(await page.locator('main a[href="/loai-mo-hinh/"]').count()).toBeGreaterThan(0);
      expect(await page.locator('main a[href="/van-ban/"]').count()).toBeGreaterThan(0);
    });
  });
});
