import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { onEveryPage } from '../support/problems.ts';
import { siteFiles, readSiteFile, siteOrigin, type Page } from '../support/site.ts';

function sha256(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** The policy a page carries, by directive. */
function policyOf({ $ }: Page): Map<string, string[]> {
  const policy = $('meta[http-equiv="content-security-policy" i]').attr('content') ?? '';
  return new Map(
    policy
      .split(';')
      .map((part) => part.trim().split(/\s+/u))
      .map(([name = '', ...sources]) => [name, sources]),
  );
}

const RUNNING_SCRIPT =
  'script:not([src]):not([type="application/ld+json"]):not([type="speculationrules"]):not([type="application/json"])';

describe('A page runs only what its policy names', () => {
  it('carries a policy without unsafe sources', () => {
    const problems = onEveryPage((page) => {
      const policy = policyOf(page);
      const unsafe = [...policy.values()]
        .flat()
        .filter((source) => /unsafe-inline|^'unsafe-eval'|^\*$|^https?:/u.test(source));
      return [
        ...(policy.has('script-src') && policy.has('style-src') && policy.has('default-src')
          ? []
          : ['no full policy']),
        ...unsafe,
      ];
    });
    expect(problems).toEqual([]);
  });

  it('inline scripts and styles are named by their hash', () => {
    const problems = onEveryPage((page) => {
      const policy = policyOf(page);
      const unnamed = (selector: string, directive: string): string[] =>
        page
          .$(selector)
          .toArray()
          .map((element) => page.$(element).html() ?? '')
          .filter((text) => !(policy.get(directive) ?? []).includes(sha256(text)))
          .map((text) => `${directive} does not name "${text.slice(0, 60)}"`);
      return [...unnamed(RUNNING_SCRIPT, 'script-src'), ...unnamed('style', 'style-src')];
    });
    expect(problems).toEqual([]);
  });

  it('has no style attribute and no handler attribute', () => {
    const problems = onEveryPage(({ $ }) =>
      $('*')
        .toArray()
        .flatMap((element) => Object.keys('attribs' in element ? element.attribs : {}))
        .filter((name) => name === 'style' || /^on[a-z]+$/u.test(name))
        .map((name) => `attribute ${name}`),
    );
    expect(problems).toEqual([]);
  });

  it('loads nothing from another origin and opens no new window', () => {
    const problems = onEveryPage(({ $, address }) => {
      const loaded = $(
        'script[src], img[src], iframe[src], source[src], link[rel="stylesheet"], link[rel="preload"], link[rel="icon"], link[rel="modulepreload"]',
      )
        .map((_, element) => $(element).attr('src') ?? $(element).attr('href') ?? '')
        .get()
        .filter(
          (url) =>
            !url.startsWith('data:') && new URL(url, siteOrigin + address).origin !== siteOrigin,
        );
      return [
        ...loaded.map((url) => `loads ${url}`),
        ...($('[target="_blank"]').length > 0 ? ['target=_blank'] : []),
      ];
    });
    expect(problems).toEqual([]);
  });

  it('no style sheet loads from another origin', () => {
    const problems = siteFiles()
      .filter((file) => file.endsWith('.css') && !file.startsWith('pagefind/'))
      .filter(
        (file) =>
          /url\(\s*["']?(?:https?:)?\/\//u.test(readSiteFile(file)) ||
          readSiteFile(file).includes('@import'),
      );
    expect(problems).toEqual([]);
  });

  it('no file says where it was built', () => {
    const told = siteFiles()
      .filter((file) => /\.(?:html|css|js|xml|json|jsonld|txt|ics|csv)$/u.test(file))
      .filter((file) => readSiteFile(file).includes(process.cwd()));
    expect(told).toEqual([]);
  });
});
