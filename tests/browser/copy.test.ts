import { describe, expect, inject, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { PHONE, useBrowser, withPage } from '../support/browser.ts';
import { siteOrigin } from '../support/site.ts';

useBrowser();

const PAGE = '/xa-minh-hoa/so-lieu/cdx-01/';
const LINK = 'a[data-copy]';
const BUTTON = `${LINK} + span button`;
const STATUS = `${BUTTON} + [role="status"]`;

describe('The address of a citation', () => {
  it('is copied by keyboard, and that is said', async () => {
    const options = { viewport: PHONE, permissions: ['clipboard-read', 'clipboard-write'] };
    await withPage(PAGE, options, async (page, seen) => {
      const href = (await page.locator(LINK).getAttribute('href')) ?? 'none';
      await page.locator(LINK).focus();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.locator(STATUS, { hasText: 'Đã chép' }).waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toBe(inject('origin') + href);
      expect(seen).toEqual({ console: [], foreign: [], failed: [] });
    });
  });

  it('is selected to be copied by hand where the browser refuses', async () => {
    await withPage(PAGE, { viewport: PHONE }, async (page) => {
      await page.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
      });
      await page.locator(BUTTON).click();
      await page.locator(STATUS, { hasText: 'bằng tay' }).waitFor();
      const chosen = await page.evaluate(() => getSelection()?.toString().trim());
      expect(chosen).toBe((await page.locator(LINK).innerText()).trim());
    });
  });

  it('is a plain link without JavaScript, with no button that does nothing', async () => {
    await withPage(PAGE, { viewport: PHONE, javaScriptEnabled: false }, async (page) => {
      expect(await page.locator(BUTTON).count()).toBe(0);
      expect(await page.locator(LINK).isVisible()).toBe(true);
    });
  });
});

describe('The code of an embedded figure', () => {
  it('is copied whole', async () => {
    const options = { viewport: PHONE, permissions: ['clipboard-read', 'clipboard-write'] };
    await withPage(PAGE, options, async (page) => {
      await page.locator('summary', { hasText: 'Nhúng' }).click();
      await page.locator('textarea + span button').click();
      await page.locator('textarea + span [role="status"]', { hasText: 'Đã chép' }).waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toBe(await page.locator('textarea').inputValue());
      expect(copied).toMatch(/^<iframe src="[^"]+\/nhung\/cdx-01\/".*<\/iframe>$/u);
    });
  });

  it('shows the figure on another page, whose links leave the frame', async () => {
    await withPage(PAGE, { viewport: PHONE }, async (page) => {
      const code = await page.locator('textarea').inputValue();
      await page.setContent(code.replace(siteOrigin, inject('origin')));
      const frame = page.frameLocator('iframe');
      await frame.locator('svg[role="img"]').waitFor();
      await frame.locator('h1 a').click();
      await page.waitForURL(`**${PAGE}`);
      expect(await page.locator('header nav').count()).toBe(1);
    });
  });
});

describe('The text of a script', () => {
  const SCRIPT = '/xa-minh-hoa/tin-tuc/canh-bao-lua-dao-tren-mang/loa/';

  it('is copied as it is read, each version by itself', async () => {
    const options = { viewport: PHONE, permissions: ['clipboard-read', 'clipboard-write'] };
    await withPage(SCRIPT, options, async (page, seen) => {
      for (const reading of await page.locator('.reading').all()) {
        await reading.locator('button').click();
        await reading.locator('[role="status"]', { hasText: 'Đã chép' }).waitFor();
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        expect(copied).toBe(await reading.locator('.spoken').innerText());
        expect(copied).toMatch(/^Đài truyền thanh xã Minh Họa/u);
      }
      expect(seen).toEqual({ console: [], foreign: [], failed: [] });
    });
  });
});

describe('The address of a story', () => {
  const STORY = '/xa-minh-hoa/tin-tuc/canh-bao-lua-dao-tren-mang/';
  const SEND = 'button:has-text("Gửi qua Zalo")';

  it('goes to the share sheet of a phone that has one, which may be closed again', async () => {
    await withPage(STORY, { viewport: PHONE, bypassCSP: true }, async (page, seen) => {
      await page.addInitScript(() => {
        const sent: string[] = [];
        const share = (data?: ShareData) => {
          sent.push(data?.url ?? '');
          document.documentElement.dataset['sent'] = sent.join();
          return Promise.reject(new DOMException('closed', 'AbortError'));
        };
        Object.defineProperty(navigator, 'share', { value: share, configurable: true });
      });
      await page.reload();
      await page.locator(SEND).click();
      expect(await page.locator('html').getAttribute('data-sent')).toBe(inject('origin') + STORY);
      expect(await page.locator(`${SEND} + [role="status"]`).innerText()).toBe('');
      const [copy, send] = await Promise.all(
        [BUTTON, SEND].map((button) => page.locator(button).boundingBox()),
      );
      expect((send?.y ?? 0) - (copy?.y ?? 0) - (copy?.height ?? 0)).toBeGreaterThan(4);
      expect(await violations(page)).toEqual([]);
      expect(seen.console).toEqual([]);
    });
  });

  it('is to be copied where the sheet does not open, and has no such button where there is none', async () => {
    await withPage(STORY, { viewport: PHONE }, async (page) => {
      expect(await page.locator(SEND).count()).toBe(0);
      await page.addInitScript(() => {
        const share = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
        Object.defineProperty(navigator, 'share', { value: share, configurable: true });
      });
      await page.reload();
      await page.locator(SEND).click();
      await page.locator(`${SEND} + [role="status"]`, { hasText: 'Xin chép địa chỉ' }).waitFor();
    });
  });
});
