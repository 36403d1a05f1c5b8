import { describe, expect, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { NARROW, PHONE, useBrowser, withPage } from '../support/browser.ts';
import { searchPage, serveUnder, textsOf } from '../support/finder.ts';

useBrowser();

const phone = { viewport: PHONE };
const searchFor = (query: string) => `/tim-kiem/?q=${encodeURIComponent(query)}`;

describe('Nothing found', () => {
  it('is said plainly, with words that exist and lists to browse', async () => {
    await withPage(searchFor('qqqxyzw'), phone, async (page) => {
      const found = searchPage(page);
      await found.status.filter({ hasText: 'qqqxyzw' }).waitFor();
      expect(await found.results.count()).toBe(0);
      await page.getByRole('link', { name: 'Hoặc xem theo mục ở dưới' }).click();
      expect(await page.locator('#xem-theo-muc').isVisible()).toBe(true);
    });
  });

  it('what is not there at all is never shown as found', async () => {
    await withPage(searchFor('vé máy bay'), phone, async (page) => {
      const found = searchPage(page);
      await found.status.filter({ hasText: /kết quả|Không tìm thấy/u }).waitFor();
      const whole = (await textsOf(found.results)).filter((text) => !text.includes('gần đúng'));
      expect(whole).toEqual([]);
    });
  });

  it('without JavaScript the page leads to lists to browse', async () => {
    await withPage('/tim-kiem/', { ...phone, javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('main a[href="/son-duong/thon/"]').count()).toBeGreaterThan(0);
      expect(await page.locator('main a[href="/loai-mo-hinh/"]').count()).toBeGreaterThan(0);
      expect(await page.locator('main a[href="/van-ban/"]').count()).toBeGreaterThan(0);
    });
  });
});

describe('The results', () => {
  it.each(['light', 'dark'] as const)('meet WCAG 2.2 AA, %s', async (colorScheme) => {
    const options = { ...phone, colorScheme, bypassCSP: true };
    await withPage(searchFor('duong hoa thon dong'), options, async (page) => {
      await searchPage(page).settled();
      await page.locator('main summary').first().click();
      expect(await violations(page)).toEqual([]);
    });
  });

  it.each([
    { viewport: NARROW, size: '100%' },
    { viewport: PHONE, size: '200%' },
  ])('fit $viewport.width px with letters at $size', async ({ viewport, size }) => {
    await withPage(searchFor('chuyen doi so'), { viewport }, async (page) => {
      await page.evaluate((wanted) => (document.documentElement.style.fontSize = wanted), size);
      await searchPage(page).settled();
      const over = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(over).toBe(0);
    });
  });
});

describe('When something is in the way', () => {
  it('a network that is gone is said, old results do not stand for new ones, and a press asks again', async () => {
    await withPage(searchFor('duong hoa'), phone, async (page) => {
      const found = searchPage(page);
      await found.settled();
      await page.route('**/tim/**', (route) => route.abort());
      await found.field.fill('ban quan ly cho');
      await page.keyboard.press('Enter');
      await found.status.filter({ hasText: 'mất mạng' }).waitFor();
      expect(await found.results.filter({ visible: true }).count()).toBe(0);
      await page.unroute('**/tim/**');
      await page.keyboard.press('Enter');
      await found.settled();
    });
  });

  it('a script that cannot be had is said, beside the lists to browse', async () => {
    await withPage('/404.html', phone, async (page) => {
      await page.route('**/_astro/page.*', (route) => route.abort());
      await page.goto(new URL(searchFor('duong hoa'), page.url()).href);
      await page.getByText('Không tải được bộ tìm kiếm.').waitFor();
      expect(await page.locator('main a[href="/van-ban/"]').count()).toBeGreaterThan(0);
    });
  });

  it("a server that allows scripts of its own only (script-src 'self') has nothing to refuse", async () => {
    await withPage('/404.html', phone, async (page, seen) => {
      const broken = await serveUnder(page, "default-src 'self'; script-src 'self'");
      await page.goto(new URL(searchFor('duong hoa'), page.url()).href);
      expect((await searchPage(page).settled()).length).toBeGreaterThan(0);
      expect(broken).toEqual([]);
      expect(seen.console).toEqual([]);
    });
  });
});
