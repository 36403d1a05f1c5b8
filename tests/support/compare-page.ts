import type { Page } from 'playwright-core';
import { plainSpaces } from './site.ts';

export const PAGE = '/xa-minh-hoa/so-lieu/so-sanh/';
export const LINES = `${PAGE}?chi-tieu=cdx-01&dia-ban=99999&dia-ban=thon-dong&dia-ban=ban-khuoi-luong&tu=2026-Q1&den=2026-Q3&kieu=duong`;
export const BARS = `${PAGE}?chi-tieu=cdx-01&chi-tieu=cdx-04&dia-ban=thon-dong&dia-ban=thon-doai&dia-ban=ban-khuoi-luong&tu=2026-Q1&den=2026-Q3&kieu=cot`;
export const QUIET = { console: [], foreign: [], failed: [] };

export const status = (page: Page) => page.locator('[data-status]');
export const drawn = (page: Page) =>
  status(page)
    .filter({ hasText: /^Đã vẽ/u })
    .waitFor();
export const tableText = async (page: Page) =>
  plainSpaces(await page.locator('[data-table]').innerText());

/** A checkbox of the form by its name. */
export const area = (page: Page, name: string) => page.getByRole('checkbox', { name, exact: true });
export const pressDraw = (page: Page) => page.getByRole('button', { name: 'Vẽ biểu đồ' }).click();

/** How many pixels of the canvas have the colour that a token of the style sheet has now. */
export async function painted(page: Page, token: string): Promise<number> {
  return await page.locator('canvas').evaluate((canvas, name) => {
    const { width, height } = canvas as HTMLCanvasElement;
    const hex = getComputedStyle(document.documentElement).getPropertyValue(name).trim();
    const wanted = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
    // A copy to read from: the browser complains on the console when the shown one is read often.
    const copy = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (copy === null) throw new Error('no canvas');
    Object.assign(copy.canvas, { width, height });
    copy.drawImage(canvas as HTMLCanvasElement, 0, 0);
    const { data } = copy.getImageData(0, 0, width, height);
    let count = 0;
    for (let at = 0; at < data.length; at += 4) {
      if (data[at + 3] === 255 && wanted.every((part, index) => data[at + index] === part))
        count += 1;
    }
    return count;
  }, token);
}
