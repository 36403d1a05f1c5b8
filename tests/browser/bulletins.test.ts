import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { NARROW, PHONE, useBrowser, withPage } from '../support/browser.ts';
import { cutOff, numbersIn, pdfText, shownText } from '../support/paper.ts';
import { isBulletin, outFolder, siteFiles } from '../support/site.ts';

useBrowser();

const files = siteFiles().filter(isBulletin);
/** One bulletin of a week and one of a period, as they lie on somebody's phone. */
const picked = [/-t\d\d\//u, /-q\d\//u]
  .flatMap((kind) => files.find((file) => kind.test(file)) ?? [])
  .map((file) => pathToFileURL(resolve(join(outFolder(), file))).href);

describe.each(picked)('A bulletin opened from disk, %s', (address) => {
  it('asks for nothing but itself, and shows its pictures', async () => {
    await withPage(address, { viewport: PHONE }, async (page, seen) => {
      expect(seen).toEqual({ console: [], foreign: [address], failed: [] });
      const pictures = await page
        .locator('img')
        .evaluateAll((all) =>
          all.map((one) => one instanceof HTMLImageElement && one.complete && one.naturalWidth > 0),
        );
      expect(pictures).toEqual(pictures.map(() => true));
      const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(ground).toBe('rgb(250, 248, 241)');
    });
  });

  it('meets WCAG 2.2 AA by day and by night', async () => {
    await withPage(address, { viewport: PHONE, bypassCSP: true }, async (page) => {
      expect(await violations(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violations(page, 'colours')).toEqual([]);
    });
  });

  it('fits 320 px, also with letters twice as large', async () => {
    await withPage(address, { viewport: NARROW }, async (page) => {
      expect(await page.evaluate(cutOff)).toEqual([]);
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      const over = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(over).toBe(0);
    });
  });

  it('prints every number it shows', async () => {
    await withPage(address, {}, async (page) => {
      const shown = numbersIn(await page.evaluate(shownText));
      const printed = numbersIn(await pdfText(await page.pdf({ format: 'A4' })));
      expect(shown.size).toBeGreaterThan(1);
      expect([...shown].filter(([number, times]) => (printed.get(number) ?? 0) < times)).toEqual(
        [],
      );
    });
  });
});

describe('What the tests look at', () => {
  it('is a bulletin of a week and one of a period', () => {
    expect(picked).toHaveLength(2);
  });
});
