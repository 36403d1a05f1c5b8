import { describe, expect, it } from 'vitest';
import { PHONE, useBrowser, withPage } from '../support/browser.ts';
import { saysKind, searchPage, textsOf } from '../support/finder.ts';

useBrowser();

const phone = { viewport: PHONE };
const searchFor = (query: string, rest = '') => `/tim-kiem/?q=${encodeURIComponent(query)}${rest}`;

/** What the search page lists for a query, in lower case. */
async function resultsFor(query: string): Promise<string[]> {
  return await withPage(searchFor(query), phone, async (page, seen) => {
    const list = await searchPage(page).settled();
    expect(seen).toEqual({ console: [], foreign: [], failed: [] });
    return list.map((text) => text.toLowerCase());
  });
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
    const list = (await resultsFor(query)).slice(0, 5);
    expect(
      list.some((text) => wanted.test(text)),
      list.join('\n'),
    ).toBe(true);
  });

  it('each result leads to a page, marks what was looked for and says of which kind and place it is', async () => {
    await withPage(searchFor('thon thong minh'), phone, async (page) => {
      const { results, settled } = searchPage(page);
      const list = await settled();
      expect(list.length).toBeGreaterThan(0);
      expect(list.every(saysKind)).toBe(true);
      expect((await textsOf(results.first().locator('mark'))).join(' ')).toMatch(
        /Thôn thông minh/iu,
      );
      const links = await results
        .locator('a')
        .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
      for (const link of links.slice(0, 5)) {
        expect((await page.request.get(link)).status()).toBe(200);
      }
    });
  });

  it('a last word that is whole marks no longer word that begins with it', async () => {
    await withPage(searchFor('chuyen doi so'), phone, async (page) => {
      const { results, settled } = searchPage(page);
      await settled();
      const marked = (await textsOf(results.locator('mark'))).join(' ').toLowerCase();
      expect(marked).toContain('số');
      expect(marked).not.toMatch(/sóng|sống/u);
    });
  });

  it('a village with a type of model becomes filters that can be taken away', async () => {
    await withPage(searchFor('duong hoa thon dong'), phone, async (page) => {
      const found = searchPage(page);
      await found.settled();
      const chips = await textsOf(found.chips);
      expect(chips.join(' ')).toContain('Thôn Đông');
      expect(await page.locator('[data-said]').innerText()).toContain('Thôn Đông');
      await found.chips.filter({ hasText: 'Thôn Đông' }).click();
      await page.waitForURL((url) => !url.searchParams.get('q')?.includes('dong'));
      await found.settled();
      expect((await textsOf(found.chips)).join(' ')).not.toContain('Thôn Đông');
      await page
        .getByRole('link', { name: 'Tìm đúng chữ đã gõ' })
        .or(found.results.first())
        .first()
        .waitFor();
    });
  });
});

describe('The address keeps a search', () => {
  it('typing changes it without a press, and one step back leads to what stood before', async () => {
    await withPage(searchFor('duong hoa'), phone, async (page) => {
      const found = searchPage(page);
      const before = await found.settled();
      await found.field.fill('');
      await found.field.pressSequentially('phan loai rac');
      await page.waitForURL((url) => url.searchParams.get('q') === 'phan loai rac');
      await page.waitForFunction(
        () => document.querySelector('[data-list] mark')?.textContent !== 'Đường hoa',
      );
      await found.settled();
      await page.goBack();
      expect(new URL(page.url()).searchParams.get('q')).toBe('duong hoa');
      expect(await found.field.inputValue()).toBe('duong hoa');
      expect(await found.settled()).toEqual(before);
      expect(await page.title()).toContain('duong hoa');
    });
  });

  it.each([
    { name: 'xa', value: 'Diễn Châu', shown: 'Diễn Châu' },
    { name: 'loai', value: 'clause', shown: 'Điều khoản' },
  ])('the filter "$name" leaves only what fits', async ({ name, value, shown }) => {
    await withPage(searchFor('chuyen doi so'), phone, async (page) => {
      const found = searchPage(page);
      const before = await found.settled();
      await page.locator('main summary').first().click();
      await page.locator(`main select[name=${name}]`).selectOption(value);
      await page.waitForURL((url) => url.searchParams.get(name) === shown);
      await found.chips.filter({ hasText: shown }).waitFor();
      const after = await found.settled();
      expect(after).not.toEqual(before);
      expect(after.every((text) => text.includes(shown))).toBe(true);
    });
  });

  it('a search can be shared: its address brings back query, filter and results', async () => {
    await withPage(
      searchFor('chuyen doi so', '&loai=K%E1%BA%BF+ho%E1%BA%A1ch'),
      phone,
      async (page) => {
        const found = searchPage(page);
        const list = await found.settled();
        expect(await found.field.inputValue()).toBe('chuyen doi so');
        expect(list.every((text) => text.includes('Kế hoạch ·'))).toBe(true);
        expect(await textsOf(found.chips)).toEqual(['Kế hoạch']);
      },
    );
  });

  it('more results, then one of them and back: the list and the place on the page are as they were', async () => {
    await withPage(searchFor('chuyen doi so'), phone, async (page) => {
      const found = searchPage(page);
      expect(await found.settled()).toHaveLength(10);
      await found.more.click();
      await found.results.nth(10).waitFor();
      const before = await textsOf(found.results);
      expect(before).toHaveLength(20);
      // The button is gone or moved on: the first new result has the focus.
      expect(
        await page.evaluate(() => document.activeElement?.closest('li')?.matches(':nth-child(11)')),
      ).toBe(true);
      const link = found.results.nth(12).locator('a');
      await link.scrollIntoViewIfNeeded();
      const place = await page.evaluate(() => scrollY);
      expect(place).toBeGreaterThan(500);
      const from = new URL(page.url()).pathname;
      await link.click();
      await page.waitForURL((url) => url.pathname !== from);
      // On a slow network the script comes after the browser has given up finding the place.
      await page.route('**/_astro/page.*', async (route) => {
        await page.waitForTimeout(800);
        await route.continue();
      });
      await page.goBack();
      await found.results.nth(12).waitFor();
      expect(await textsOf(found.results)).toEqual(before);
      await page.waitForFunction((wanted) => Math.abs(scrollY - wanted) < 3, place);
    });
  });

  it('exactly as typed is a link away, and so is the way back', async () => {
    await withPage(searchFor('duong hoa thon dong'), phone, async (page) => {
      const found = searchPage(page);
      await found.settled();
      await page.getByRole('link', { name: 'Tìm đúng chữ đã gõ' }).click();
      await page.waitForURL((url) => url.searchParams.get('y') === '1');
      await page.getByText('Đang tìm đúng chữ đã gõ.').waitFor();
      expect(await found.chips.count()).toBe(0);
      await page.getByRole('link', { name: 'Tìm cả chữ gần giống' }).click();
      await page.waitForURL((url) => !url.searchParams.has('y'));
      await found.chips.first().waitFor();
    });
  });
});
