import type { Locator, Page } from 'playwright-core';
import { kindNames } from '../../src/strings/kinds.ts';
import { plainSpaces } from './site.ts';

/** The finder in the header of a page, as people see it. */
export function headerFinder(page: Page) {
  const field = page.locator('.header input[type=search]');
  const options = page.locator('.header [role=option]');
  return {
    field,
    options,
    status: page.locator('.header [role=status]'),
    /** Types as people do, and waits for what comes of it. */
    type: async (text: string) => {
      await field.pressSequentially(text);
      await options.first().waitFor();
    },
    active: page.locator('.header [role=option][aria-selected=true]'),
  };
}

/** The texts of elements, with plain spaces. */
export async function textsOf(elements: Locator): Promise<string[]> {
  return (await elements.allInnerTexts()).map(plainSpaces);
}

/** Whether a result says of which kind it is. */
export function saysKind(text: string): boolean {
  return Object.values(kindNames).some((kind) => text.includes(kind));
}

/** The search page, as people see it. */
export function searchPage(page: Page) {
  const results = page.locator('[data-list] > li');
  return {
    field: page.locator('main input[type=search]'),
    results,
    status: page.locator('main [role=status]'),
    chips: page.locator('[data-chips] button'),
    more: page.locator('[data-more]'),
    deep: page.locator('[data-deep] button'),
    /** The results once the page says how many there are. */
    settled: async () => {
      await page
        .locator('main [role=status]')
        .filter({ hasText: /\d+ kết quả/u })
        .waitFor();
      return textsOf(results);
    },
  };
}

/** Answers the documents of a page under a policy of the server's own, and notes what breaks it. */
export async function serveUnder(page: Page, policy: string): Promise<string[]> {
  const broken: string[] = [];
  await page.exposeFunction('noteViolation', (what: string) => broken.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { noteViolation } = window as unknown as { noteViolation: (what: string) => void };
      noteViolation(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue();
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-security-policy': policy };
    return route.fulfill({ response, headers });
  });
  return broken;
}
