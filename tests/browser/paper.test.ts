import { describe, expect, it } from 'vitest';
import { sharedPage, useBrowser } from '../support/browser.ts';
import { figuresPages } from '../support/figures-pages.ts';
import { cutOff, numbersIn, pdfText, SHEET, shownText } from '../support/paper.ts';

useBrowser();

describe.each(figuresPages())('On A4 paper, %s', (address) => {
  const shared = sharedPage(address, { viewport: SHEET });

  it('nothing is wider than the sheet', async () => {
    const { page } = shared();
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(cutOff)).toEqual([]);
  });

  it('tables are tables, not the cards of a phone', async () => {
    const { page } = shared();
    await page.emulateMedia({ media: 'print' });
    const displays = await page
      .locator('main table:visible')
      .evaluateAll((tables) => tables.map((table) => getComputedStyle(table).display));
    expect(displays.filter((display) => display !== 'table')).toEqual([]);
  });

  it('every number of the page is printed', async () => {
    const { page } = shared();
    await page.emulateMedia({ media: 'print' });
    const shown = numbersIn(await page.evaluate(shownText));
    const printed = numbersIn(
      await pdfText(await page.pdf({ format: 'A4', preferCSSPageSize: true })),
    );
    const lost = [...shown].filter(([number, times]) => (printed.get(number) ?? 0) < times);
    expect(shown.size).toBeGreaterThan(5);
    expect(lost).toEqual([]);
  });
});
