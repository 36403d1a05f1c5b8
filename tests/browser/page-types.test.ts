import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { DESK, NARROW, PHONE, useBrowser, withPage } from '../support/browser.ts';
import { pageTypes } from '../support/page-types.ts';

useBrowser();

const { found, missing } = pageTypes();
const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Violations of WCAG 2.2 AA on the page as it stands, one line for each element. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
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

describe('There is a page of every kind', () => {
  it('each kind of page was built', () => {
    expect(missing).toEqual([]);
  });
});

describe.each(found)('$name, $address', ({ address }) => {
  it.each([
    { screen: 'phone', viewport: PHONE, colorScheme: 'light' },
    { screen: 'phone', viewport: PHONE, colorScheme: 'dark' },
    { screen: 'desk', viewport: DESK, colorScheme: 'light' },
    { screen: 'desk', viewport: DESK, colorScheme: 'dark' },
  ] as const)(
    'is accessible, silent and at home: $screen, $colorScheme',
    async ({ viewport, colorScheme }) => {
      await withPage(address, { viewport, colorScheme, bypassCSP: true }, async (page, seen) => {
        expect(await violations(page)).toEqual([]);
        expect(seen).toEqual({ console: [], foreign: [], failed: [] });
      });
    },
  );

  it('says nothing on the console under its own policy and fits 320 px', async () => {
    await withPage(address, { viewport: NARROW }, async (page, seen) => {
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over).toBe(0);
      expect(seen).toEqual({ console: [], foreign: [], failed: [] });
    });
  });

  it('shows the same words without JavaScript', async () => {
    const words = async (page: Page): Promise<string> =>
      (await page.locator('main').innerText()).trim();
    const plain = await withPage(address, { viewport: PHONE, javaScriptEnabled: false }, words);
    expect(plain.length).toBeGreaterThan(40);
  });
});
