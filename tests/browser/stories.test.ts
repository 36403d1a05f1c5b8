import { describe, expect, inject, it } from 'vitest';
import { DESK, PHONE, useBrowser, withPage } from '../support/browser.ts';

useBrowser();

const INDEX = '/xa-minh-hoa/tin-tuc/';
const MONTH = `${INDEX}thang/2026-10/`;
const STORY = `${INDEX}bien-dia-chi-so-ban-khuoi-luong/`;
const SHARED = '.share a[data-copy]';

describe('Stories on a phone', () => {
  it.each([true, false])(
    'are found by month from the index, with JavaScript: %s',
    async (javaScriptEnabled) => {
      await withPage(INDEX, { viewport: PHONE, javaScriptEnabled }, async (page, seen) => {
        await page.locator(`main a[href="${MONTH}"]`).click();
        await page.waitForURL(`**${MONTH}`);
        await page.locator(`article a[href="${STORY}"]`).click();
        await page.waitForURL(`**${STORY}`);
        expect(await page.locator('h1').innerText()).toContain('Khuổi Luông');
        expect(seen).toEqual({ console: [], foreign: [], failed: [] });
      });
    },
  );

  it('lead on to the next and the related by keyboard', async () => {
    await withPage(STORY, { viewport: PHONE }, async (page) => {
      await page.locator('.related article a').first().focus();
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.pathname.startsWith(INDEX) && url.pathname !== STORY);
      expect(await page.locator('h1').count()).toBe(1);
    });
  });
});

describe('A story is passed on', () => {
  it('by one press that copies its address, and nothing of others is loaded', async () => {
    const options = { viewport: PHONE, permissions: ['clipboard-read', 'clipboard-write'] };
    await withPage(STORY, options, async (page, seen) => {
      await page.locator(SHARED).focus();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.locator('.share [role="status"]', { hasText: 'Đã chép' }).waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toBe(inject('origin') + STORY);
      expect(seen).toEqual({ console: [], foreign: [], failed: [] });
    });
  });

  it('without JavaScript by the address that stands there, with no button that does nothing', async () => {
    await withPage(STORY, { viewport: PHONE, javaScriptEnabled: false }, async (page) => {
      expect(await page.locator(SHARED).innerText()).toContain(STORY);
      expect(await page.locator('.share button').count()).toBe(0);
    });
  });

  it('on paper by its address alone', async () => {
    await withPage(STORY, {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator(SHARED).isVisible()).toBe(true);
      expect(await page.locator('.share a[href*="facebook"]').isVisible()).toBe(false);
    });
  });
});

describe('Pictures of a story', () => {
  it('load no wider than they are shown on a phone, and the cover first', async () => {
    await withPage(STORY, { viewport: PHONE, deviceScaleFactor: 2 }, async (page) => {
      const cover = page.locator('main img').first();
      await cover.evaluate((image: HTMLImageElement) => image.decode());
      const { natural, shown } = await cover.evaluate((image: HTMLImageElement) => ({
        natural: image.naturalWidth,
        shown: image.clientWidth,
      }));
      expect(natural).toBeGreaterThanOrEqual(shown);
      expect(await cover.evaluate((image: HTMLImageElement) => image.currentSrc)).toMatch(
        /\.avif$/u,
      );
    });
  });

  it('taken upright leave room for the text on the first screen of a desk, and stay clear of what is above', async () => {
    await withPage(STORY, { viewport: DESK, bypassCSP: true }, async (page) => {
      const cover = page.locator('main picture').first();
      await cover.evaluate((picture) => {
        picture.querySelectorAll('source').forEach((source) => {
          source.remove();
        });
        const image = picture.querySelector('img');
        image?.removeAttribute('srcset');
        image?.setAttribute('height', '1440');
        const drawn = '<svg xmlns="http://www.w3.org/2000/svg" width="960" height="1440"/>';
        image?.setAttribute('src', `data:image/svg+xml,${encodeURIComponent(drawn)}`);
      });
      const actions = await page.locator('main .actions').boundingBox();
      const picture = await cover.locator('img').boundingBox();
      expect(picture?.height).toBeLessThanOrEqual(0.8 * DESK.height);
      expect((picture?.y ?? 0) - (actions?.y ?? 0) - (actions?.height ?? 0)).toBeGreaterThan(8);
    });
  });
});
