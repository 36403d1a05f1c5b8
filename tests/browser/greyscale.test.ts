import { describe, expect, it } from 'vitest';
import { PHONE, sharedPage, useBrowser } from '../support/browser.ts';
import { faintInGrey } from '../support/contrast.ts';
import { figuresPages } from '../support/figures-pages.ts';

useBrowser();

const NEEDED = { text: 4.5, shape: 3 };

describe.each(figuresPages())('Without colours, %s', (address) => {
  const shared = sharedPage(address, { viewport: PHONE });

  it.each(['light', 'dark'] as const)('everything stands out, %s', async (colorScheme) => {
    const { page } = shared();
    await page.emulateMedia({ colorScheme });
    expect(await page.evaluate(faintInGrey, NEEDED)).toEqual([]);
  });

  it('a status is a sign and a word, never a colour alone', async () => {
    const tags = await shared()
      .page.locator('main span.status')
      .evaluateAll((elements) =>
        elements.map((element) => {
          const sign = element.firstElementChild?.textContent.trim() ?? '';
          const word = element.textContent.replace(sign, '').trim();
          return { state: element.getAttribute('class'), sign, word };
        }),
      );
    const kinds = new Map(tags.map((tag) => [tag.state, tag]));
    for (const key of ['sign', 'word'] as const) {
      const seen = new Set([...kinds.values()].map((tag) => tag[key]).filter((one) => one !== ''));
      expect(seen.size, key).toBe(kinds.size);
    }
  });

  it('a level asked for is a broken line, the figures an unbroken one', async () => {
    const lines = await shared()
      .page.locator('main svg.chart :is(.run, .goal)')
      .evaluateAll((elements) =>
        elements.map((element) => {
          const isBroken = getComputedStyle(element).strokeDasharray !== 'none';
          return isBroken === element.matches('.goal');
        }),
      );
    expect(lines).not.toContain(false);
  });
});
