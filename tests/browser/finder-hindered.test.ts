import { describe, expect, it } from 'vitest';
import { PHONE, useBrowser, withPage } from '../support/browser.ts';
import { headerFinder, serveUnder } from '../support/finder.ts';

useBrowser();

const HOME = '/xa-minh-hoa/';
const QUERY = 'duong hoa';

describe('The finder in the header, when something is in the way', () => {
  it('a network that fails once is asked again', async () => {
    await withPage(HOME, { viewport: PHONE }, async (page) => {
      let failures = 0;
      await page.route('**/tim/**', (route) => {
        failures += 1;
        return failures === 1 ? route.abort() : route.continue();
      });
      const finder = headerFinder(page);
      await finder.type(QUERY);
      expect(failures).toBeGreaterThan(1);
      expect(await finder.status.innerText()).toMatch(/kết quả/u);
    });
  });

  it('a network that is gone is said, and the form still leads on', async () => {
    await withPage(HOME, { viewport: PHONE }, async (page) => {
      await page.route('**/tim/**', (route) => route.abort());
      const finder = headerFinder(page);
      await finder.field.pressSequentially(QUERY);
      await finder.status.filter({ hasText: 'mất mạng' }).waitFor();
      expect(await finder.options.count()).toBe(0);
      await page.keyboard.press('Enter');
      await page.waitForURL('**/tim-kiem/?q=duong+hoa');
    });
  });

  it('a slow network is told, and a late answer to an earlier query is never shown', async () => {
    await withPage(HOME, { viewport: PHONE }, async (page) => {
      let release = (): void => undefined;
      const gate = new Promise<void>((open) => (release = open));
      await page.route('**/tim/**', async (route) => {
        await gate;
        await route.continue();
      });
      const finder = headerFinder(page);
      await finder.field.pressSequentially('rac');
      await finder.status.filter({ hasText: 'Đang tìm…' }).waitFor();
      const said = await finder.status.evaluateHandle((status) => {
        const texts: string[] = [];
        new MutationObserver(() => texts.push(status.parentElement?.textContent ?? '')).observe(
          status,
          { childList: true },
        );
        return texts;
      });
      await finder.field.fill('khong co tu nay qqqzz');
      await page.waitForTimeout(400);
      release();
      await finder.status.filter({ hasNotText: 'Đang tìm…' }).waitFor();
      await page.waitForLoadState('networkidle');
      expect((await said.jsonValue()).filter((text) => /rác/iu.test(text))).toEqual([]);
    });
  });

  it('a page without JavaScript has a plain form', async () => {
    await withPage(HOME, { viewport: PHONE, javaScriptEnabled: false }, async (page) => {
      await headerFinder(page).field.fill(QUERY);
      await page.keyboard.press('Enter');
      await page.waitForURL('**/tim-kiem/?q=duong+hoa');
      expect(await page.locator('main h1').innerText()).toBe('Tìm kiếm');
    });
  });

  it("a server that allows scripts of its own only (script-src 'self') has nothing to refuse", async () => {
    await withPage('/404.html', { viewport: PHONE }, async (page, seen) => {
      const broken = await serveUnder(page, "default-src 'self'; script-src 'self'");
      await page.goto(new URL(HOME, page.url()).href);
      const finder = headerFinder(page);
      await finder.type(QUERY);
      expect(await finder.status.innerText()).toMatch(/kết quả/u);
      expect(broken).toEqual([]);
      expect(seen.console).toEqual([]);
    });
  });
});
