import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { NARROW, PHONE, sharedPage, useBrowser } from '../support/browser.ts';
import { figuresPages } from '../support/figures-pages.ts';

useBrowser();

/** In the page: words of a chart that lie on other words of it. */
function collisions(): string[] {
  return [...document.querySelectorAll('svg.chart')].flatMap((chart) => {
    const labels = [...chart.querySelectorAll('text')].map((label) => ({
      text: label.textContent.trim(),
      box: label.getBoundingClientRect(),
    }));
    return labels.flatMap(({ text, box }, at) =>
      labels.slice(at + 1).flatMap((other) => {
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        return across > 2 && down > 4 ? [`"${text}" on "${other.text}"`] : [];
      }),
    );
  });
}

async function sideways(page: Page): Promise<number> {
  return await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

describe.each(figuresPages())('On a small screen, %s', (address) => {
  const shared = sharedPage(address, { viewport: NARROW });

  it('fits 320 px, with no word of a chart on another', async () => {
    const { page } = shared();
    expect(await sideways(page)).toBe(0);
    expect(await page.evaluate(collisions)).toEqual([]);
  });

  it('fits with letters twice as large', async () => {
    const { page } = shared();
    await page.setViewportSize(PHONE);
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect(await sideways(page)).toBe(0);
    expect(await page.evaluate(collisions)).toEqual([]);
  });
});
