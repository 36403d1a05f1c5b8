import { describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { sharedPage, useBrowser } from './browser.ts';
import { pageTypes } from './page-types.ts';

/** Tests every kind of page on one screen; a test file for each screen, so that they run side by side. */
export function expectAccessiblePages(viewport: { width: number; height: number }): void {
  useBrowser();

  describe.each(pageTypes().found)('$name, $address', ({ address }) => {
    const shared = sharedPage(address, { viewport, colorScheme: 'light', bypassCSP: true });

    it('meets WCAG 2.2 AA by day', async () => {
      expect(await violations(shared().page)).toEqual([]);
    });

    it('keeps its colours apart by night', async () => {
      const { page } = shared();
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violations(page, 'colours')).toEqual([]);
    });
  });
}
