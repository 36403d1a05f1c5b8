import { describe, expect, it } from 'vitest';
import { PHONE, useBrowser, withPage } from '../support/browser.ts';
import { searchPage, serveUnder, textsOf } from '../support/finder.ts';

useBrowser();

const phone = { viewport: PHONE };
const ADDRESS = '/tim-kiem/?q=phan+loai+rac';

describe('Who wants to search deeper', () => {
  it('gets what Pagefind finds, which is fetched only then', async () => {
    await withPage(ADDRESS, phone, async (page, seen) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      const found = searchPage(page);
      await found.settled();
      expect(asked.filter((path) => /pagefind|deep/u.test(path))).toEqual([]);
      await found.deep.click();
      await found.status.filter({ hasText: 'Đã tìm sâu' }).waitFor();
      const list = await textsOf(found.results);
      expect(list.length).toBeGreaterThan(0);
      expect(list.slice(0, 3).every((text) => /phân loại rác/iu.test(text))).toBe(true);
      expect(asked.some((path) => path.startsWith('/pagefind/'))).toBe(true);
      expect(seen).toEqual({ console: [], foreign: [], failed: [] });
    });
  });

  it("needs of a server's own policy no more than 'wasm-unsafe-eval'", async () => {
    await withPage('/404.html', phone, async (page) => {
      const policy = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";
      const broken = await serveUnder(page, policy);
      await page.goto(new URL(ADDRESS, page.url()).href);
      const found = searchPage(page);
      await found.settled();
      await found.deep.click();
      await found.status.filter({ hasText: 'Đã tìm sâu' }).waitFor();
      expect(broken).toEqual([]);
    });
  });

  it('is told where WebAssembly is refused, and keeps the results that stand', async () => {
    await withPage('/404.html', phone, async (page) => {
      await serveUnder(page, "default-src 'self'; script-src 'self'");
      await page.goto(new URL(ADDRESS, page.url()).href);
      const found = searchPage(page);
      const before = await found.settled();
      await found.deep.click();
      await found.status.filter({ hasText: 'không cho tìm sâu' }).waitFor();
      expect(await textsOf(found.results)).toEqual(before);
      await found.field.fill('duong hoa');
      expect((await found.settled())[0]).toMatch(/đường hoa/iu);
    });
  });

  it('is told where the network is gone, and may try again', async () => {
    await withPage(ADDRESS, phone, async (page) => {
      const found = searchPage(page);
      await found.settled();
      await page.route('**/_astro/deep-start.*', (route) => route.abort());
      await found.deep.click();
      await found.status.filter({ hasText: 'Chưa tìm sâu được' }).waitFor();
      await page.unroute('**/_astro/deep-start.*');
      await found.deep.click();
      await found.status.filter({ hasText: 'Đã tìm sâu' }).waitFor();
      expect(await found.results.count()).toBeGreaterThan(0);
    });
  });

  it('is offered filters, with how many results each would leave', async () => {
    await withPage(ADDRESS, phone, async (page) => {
      const found = searchPage(page);
      await found.settled();
      await found.deep.click();
      await found.status.filter({ hasText: 'Đã tìm sâu' }).waitFor();
      await page.locator('main summary').first().click();
      const kind = page.locator('main select[name=loai] option').nth(1);
      expect(await kind.innerText()).toMatch(/\(\d+\)$/u);
    });
  });

  it.each(['index', 'fragment'])(
    'is told when a part of the index (%s) cannot be had, and is not told that there is nothing',
    async (part) => {
      await withPage(ADDRESS, phone, async (page) => {
        const found = searchPage(page);
        const before = await found.settled();
        await page.route(`**/pagefind/${part}/**`, (route) => route.abort());
        await found.deep.click();
        await found.status.filter({ hasText: 'Chưa tìm sâu được' }).waitFor();
        expect(await textsOf(found.results)).toEqual(before);
        await page.unroute(`**/pagefind/${part}/**`);
        await found.deep.click();
        await found.status.filter({ hasText: 'Đã tìm sâu' }).waitFor();
      });
    },
  );
});
