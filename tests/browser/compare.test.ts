import { describe, expect, it } from 'vitest';
import { DESK, PHONE, useBrowser, withPage } from '../support/browser.ts';
import {
  area,
  drawn,
  LINES,
  PAGE,
  painted,
  pressDraw,
  QUIET,
  status,
  tableText,
} from '../support/compare-page.ts';
import { chartScripts } from '../support/scripts.ts';

useBrowser();

describe('Before anything is asked for', () => {
  it.each([
    '/xa-minh-hoa/so-lieu/',
    '/xa-minh-hoa/so-lieu/cdx-01/',
    PAGE,
    `${PAGE}?chi-tieu=cds-08`,
  ])('%s fetches neither the chart library nor figures', async (address) => {
    await withPage('/', { viewport: PHONE }, async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.goto(new URL(address, page.url()).href, { waitUntil: 'networkidle' });
      expect(asked).toContain(address.split('?')[0]);
      const library = chartScripts().map((file) => `/${file}`);
      expect(library).toHaveLength(1);
      expect(asked.filter((path) => library.includes(path) || path.endsWith('.json'))).toEqual([]);
    });
  });

  it('the page of an indicator leads here with the indicator chosen', async () => {
    await withPage('/xa-minh-hoa/so-lieu/cds-08/', { viewport: PHONE }, async (page) => {
      await page.locator('main a[href*="/so-sanh/"]').click();
      await page.waitForURL('**/so-sanh/?chi-tieu=cds-08');
      await page.locator('[data-compare] form').waitFor();
      expect(await page.locator('#chi-tieu-1').inputValue()).toBe('cds-08');
      expect(await page.locator('[data-result]').isVisible()).toBe(false);
    });
  });

  it('without JavaScript it says what it needs and leads to every indicator', async () => {
    await withPage(LINES, { viewport: PHONE, javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('[data-needs-script]').isVisible()).toBe(true);
      expect(await page.locator('[data-compare] form').isVisible()).toBe(false);
      const offered = await page.locator('option[data-page]').count();
      expect(await page.locator('main .pages a[href]').count()).toBe(offered);
    });
  });
});

describe('Drawing lines', () => {
  it('happens on the button, is announced, and puts the same figures in a table', async () => {
    await withPage(PAGE, { viewport: DESK }, async (page, seen) => {
      await page.locator('#chi-tieu-1').selectOption('cdx-01');
      await area(page, 'Thôn Đông').check();
      await area(page, 'Bản Khuổi Luông').check();
      await pressDraw(page);
      await drawn(page);
      expect(await status(page).innerText()).toBe('Đã vẽ 3 đường.');
      expect(new URL(page.url()).search).toBe(new URL(LINES, page.url()).search);
      const words = await tableText(page);
      expect(words).toContain('Quý III/2026');
      expect(words).toContain('chưa báo cáo');
      expect(await painted(page, '--so')).toBeGreaterThan(100);
      const chart = page.getByRole('img', { name: /^Biểu đồ đường: /u });
      expect(await chart.count()).toBe(1);
      expect(seen).toEqual(QUIET);
    });
  });

  it('a shared address brings back form, chart and table, and so does the way back', async () => {
    await withPage(LINES, { viewport: PHONE }, async (page, seen) => {
      await drawn(page);
      const words = await tableText(page);
      expect(await area(page, 'Toàn xã').isChecked()).toBe(true);
      expect(await area(page, 'Thôn Đoài').isChecked()).toBe(false);
      await page.locator('[data-sources] a').first().click();
      await page.waitForURL('**/so-lieu/cdx-01/');
      await page.goBack();
      await drawn(page);
      expect(await tableText(page)).toBe(words);
      expect(seen).toEqual(QUIET);
    });
  });

  it('the figures of a period are read with the arrow keys, without a pointer', async () => {
    await withPage(LINES, { viewport: PHONE }, async (page) => {
      await drawn(page);
      const slider = page.getByRole('slider', { name: 'Xem từng kỳ' });
      const words = page.locator('[data-row-words]');
      expect(await words.innerText()).toMatch(/^Quý III\/2026\. Toàn xã: /u);
      const before = await page.locator('canvas').screenshot();
      await slider.focus();
      await page.keyboard.press('ArrowLeft');
      expect(await words.innerText()).toMatch(/^Quý II\/2026\. .*Thôn Đông: \d+,\d%/u);
      expect(await slider.getAttribute('aria-valuetext')).toBe(await words.innerText());
      expect((await page.locator('canvas').screenshot()).equals(before)).toBe(false);
    });
  });

  it('more lines than can be told apart are refused with a way out', async () => {
    await withPage(PAGE, { viewport: DESK }, async (page) => {
      await page.locator('#chi-tieu-1').selectOption('cdx-01');
      for (const box of await page.locator('input[name="dia-ban"]').all()) await box.check();
      await pressDraw(page);
      expect(await status(page).innerText()).toContain('tối đa 6 đường');
      expect(await page.locator('[data-result]').isVisible()).toBe(false);
      await page.getByRole('radio', { name: /^Cột/u }).check();
      await pressDraw(page);
      await drawn(page);
      expect(await status(page).innerText()).toBe('Đã vẽ cột của 13 địa bàn.');
    });
  });
});

describe('The form', () => {
  it('lets only those things be chosen that go together', async () => {
    await withPage(PAGE, { viewport: DESK }, async (page) => {
      await page.locator('#chi-tieu-1').selectOption('cds-01');
      expect(await area(page, 'Thôn Đông').isDisabled()).toBe(true);
      expect(await page.locator('[data-only-whole]').isVisible()).toBe(true);
      await page.locator('#chi-tieu-2').selectOption('cds-08');
      expect(await area(page, 'Thôn Đông').isDisabled()).toBe(false);
      const metres = page.locator('#chi-tieu-2 option[value="cdx-05"]');
      expect(await metres.isDisabled()).toBe(true);
      await page.locator('#tu').selectOption('2026-H1');
      expect(await page.locator('#den').inputValue()).toBe('2026-H1');
    });
  });

  it('asks for an area when none is chosen', async () => {
    await withPage(`${PAGE}?chi-tieu=cds-08`, { viewport: PHONE }, async (page) => {
      await area(page, 'Toàn xã').uncheck();
      await pressDraw(page);
      expect(await status(page).innerText()).toBe('Hãy chọn ít nhất một địa bàn.');
    });
  });

  it('says which parts of an address it could not use', async () => {
    const address = `${PAGE}?chi-tieu=xyz-99&chi-tieu=cdx-01&dia-ban=thon-dong&kieu=tron`;
    await withPage(address, { viewport: PHONE }, async (page) => {
      await drawn(page);
      const note = await page.locator('[data-ignored]').innerText();
      expect(note).toContain('chi-tieu=xyz-99');
      expect(note).toContain('kieu=tron');
    });
  });
});

describe('When the figures cannot be had', () => {
  it('says so, draws nothing, and draws when they are there again', async () => {
    await withPage(PAGE, { viewport: PHONE }, async (page) => {
      await page.route('**/cdx-01.json', (route) => route.abort());
      await page.locator('#chi-tieu-1').selectOption('cdx-01');
      await pressDraw(page);
      await status(page).filter({ hasText: 'Không tải được số liệu' }).waitFor();
      expect(await page.locator('[data-result]').isVisible()).toBe(false);
      await page.unroute('**/cdx-01.json');
      await pressDraw(page);
      await drawn(page);
    });
  });
});
