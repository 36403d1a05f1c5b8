import { describe, expect, it } from 'vitest';
import { DESK, NARROW, PHONE, sharedPage, useBrowser, withPage } from '../support/browser.ts';
import { pageTypes } from '../support/page-types.ts';
import { isEmbed } from '../support/site.ts';

useBrowser();

const { found, missing } = pageTypes();

describe('There is a page of every kind', () => {
  it('each kind of page was built', () => {
    expect(missing).toEqual([]);
  });
});

describe.each(found)('$name, $address', ({ address }) => {
  const shared = sharedPage(address, { viewport: NARROW });

  it.each([
    { screen: '320 px', viewport: NARROW },
    { screen: 'phone', viewport: PHONE },
    { screen: 'desk', viewport: DESK },
  ])('fits without scrolling sideways: $screen', async ({ viewport }) => {
    const { page } = shared();
    await page.setViewportSize(viewport);
    const over = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(over).toBe(0);
  });

  // A page for frames begins with its figure: there is nothing to skip.
  if (!isEmbed({ address })) {
    it('the skip link is the first stop, shows itself and leads past the navigation', async () => {
      const { page } = shared();
      await page.keyboard.press('Tab');
      const link = page.locator(':focus');
      expect(await link.getAttribute('href')).toMatch(/^#/u);
      expect((await link.boundingBox())?.height).toBeGreaterThan(10);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      const past = await page.evaluate(
        () => document.activeElement?.closest('main, footer') !== null,
      );
      expect(past).toBe(true);
    });
  }

  it('prints its heading and no navigation', async () => {
    const { page } = shared();
    await page.emulateMedia({ media: 'print' });
    const navigation = page.locator('nav, [role="search"]').filter({ visible: true });
    expect(await navigation.count()).toBe(0);
    expect(await page.locator('h1').isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
  });

  it('said nothing on the console, missed nothing and asked nobody else', () => {
    expect(shared().seen).toEqual({ console: [], foreign: [], failed: [] });
  });

  it('is there without JavaScript', async () => {
    const options = { viewport: PHONE, javaScriptEnabled: false };
    const words = await withPage(address, options, (page) => page.locator('main').innerText());
    expect(words.trim().length).toBeGreaterThan(40);
  });
});

describe('A wrong address', () => {
  it('is answered with status 404 and the page that helps on', async () => {
    await withPage('/khong-co-trang-nay/', { viewport: PHONE }, async (page, seen) => {
      expect(seen.failed).toHaveLength(1);
      expect(await page.locator('main a[href^="/"]').count()).toBeGreaterThan(0);
    });
  });
});
