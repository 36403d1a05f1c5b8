import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { DESK, PHONE, sharedPage, useBrowser } from '../support/browser.ts';
import { pageTypes } from '../support/page-types.ts';

useBrowser();

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Violations of WCAG 2.2 AA on the page as it stands, one line for each element. */
async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
  const results = await page.evaluate(async (tags) => {
    const { axe } = globalThis as unknown as {
      axe: { run: (options: unknown) => Promise<AxeResults> };
    };
    return await axe.run({ runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
  }, WCAG);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id} at ${String(target)}: ${failureSummary ?? ''}`,
    ),
  );
}

describe.each(pageTypes().found)('$name, $address', ({ address }) => {
  // axe is put into the page as a script, which the page's own policy rightly refuses.
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
