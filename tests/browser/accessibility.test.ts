import { describe, expect, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { DESK, PHONE, sharedPage, useBrowser } from '../support/browser.ts';
import { pageTypes } from '../support/page-types.ts';

useBrowser();

describe.each(pageTypes().found)('$name, $address', ({ address }) => {
  const shared = sharedPage(address, { viewport: PHONE, colorScheme: 'light', bypassCSP: true });

  it.each([
    { screen: 'phone', viewport: PHONE },
    { screen: 'desk', viewport: DESK },
  ])('meets WCAG 2.2 AA by day and by night: $screen', async ({ viewport }) => {
    const { page } = shared();
    await page.setViewportSize(viewport);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page), colorScheme).toEqual([]);
    }
  });
});
