import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PHONE, useBrowser, withPage } from '../support/browser.ts';

useBrowser();

/** The least size of what a finger is to hit, in pixels (WCAG 2.5.8). */
const TARGET = 24;

/** Whether the finger meets the link itself at its middle, and nothing that lies over it. */
function isOnTop(link: Element): boolean {
  const [box] = link.getClientRects();
  if (box === undefined) return false;
  const met = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  return met !== null && (link.contains(met) || met.contains(link));
}

/** Taps the link of this name as a thumb would: scrolled to, seen, large enough and with nothing over it. */
async function tap(page: Page, name: string): Promise<void> {
  const link = page.getByRole('link', { name, exact: true }).first();
  await link.scrollIntoViewIfNeeded();
  expect(await link.isVisible()).toBe(true);
  const box = await link.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(TARGET);
  expect(await link.evaluate(isOnTop)).toBe(true);
  await link.tap();
  await page.waitForLoadState();
}

/** Where something stands on the page that opened: 0 is the top of the screen, 1 its end. */
async function screensDown(found: Locator): Promise<number> {
  const box = await found.first().boundingBox();
  return box === null ? Number.NaN : box.y / PHONE.height;
}

type Journey = {
  question: string;
  from: string;
  /** The links tapped, in order: at most three. */
  taps: string[];
  /** What then answers the question. */
  answer: (page: Page) => Locator;
};

const toModels: Pick<Journey, 'question' | 'answer'> = {
  question: 'models in my thôn',
  answer: (page) => page.getByRole('link', { name: 'Đường hoa Thôn Đông' }),
};
const toDuties: Pick<Journey, 'question' | 'answer'> = {
  question: 'what must my household do',
  answer: (page) => page.getByText('Chia rác ba nhóm tại nhà'),
};
const toReport: Pick<Journey, 'question' | 'answer'> = {
  question: 'when is the next report',
  answer: (page) => page.locator('main').getByText('trước 05/12/2026'),
};
const journeys: Journey[] = [
  { ...toModels, from: '/', taps: ['Tìm theo tên thôn, xóm', 'Thôn Đông', 'Mô hình ở đây'] },
  { ...toModels, from: '/xa-minh-hoa/', taps: ['Thôn Đông', 'Mô hình ở đây'] },
  {
    ...toDuties,
    from: '/',
    taps: ['Xã Minh Họa, Minh Họa (Dữ liệu minh họa)', 'Việc của tôi', 'Người dân, hộ gia đình'],
  },
  { ...toDuties, from: '/xa-minh-hoa/', taps: ['Việc của tôi', 'Người dân, hộ gia đình'] },
  { ...toReport, from: '/', taps: ['Xã Minh Họa, Minh Họa (Dữ liệu minh họa)', 'Lịch'] },
  { ...toReport, from: '/xa-minh-hoa/', taps: ['Lịch'] },
];

describe.each([
  { mode: 'with JavaScript', javaScriptEnabled: true },
  { mode: 'without JavaScript', javaScriptEnabled: false },
])('A resident on a phone, $mode', ({ javaScriptEnabled }) => {
  const phone = { viewport: PHONE, hasTouch: true, isMobile: true, javaScriptEnabled };

  it.each(journeys)('from $from: $question', async ({ from, taps, answer }) => {
    expect(taps.length).toBeLessThanOrEqual(3);
    await withPage(from, phone, async (page) => {
      for (const name of taps) await tap(page, name);
      // Reading on is no tap, but the answer may not hide far down.
      const down = await screensDown(answer(page));
      expect(down).toBeGreaterThanOrEqual(0);
      expect(down).toBeLessThan(2);
    });
  });

  it.each(['/xa-minh-hoa/', '/xa-minh-hoa/thon/thon-dong/', '/son-duong/'])(
    'no link of the header leads out of the commune: %s',
    async (address) => {
      await withPage(address, phone, async (page) => {
        const commune = address.split('/')[1];
        const links = page.locator('.header a');
        const hrefs = await links.evaluateAll((all) =>
          all.map((link) => link.getAttribute('href')),
        );
        expect(hrefs.length).toBeGreaterThan(6);
        expect(hrefs.filter((href) => !href?.startsWith(`/${commune}/`))).toEqual([]);
      });
    },
  );
});
