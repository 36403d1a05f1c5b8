import { describe, expect, it } from 'vitest';
import { onEveryPage } from '../support/problems.ts';
import { siteFiles, readSiteFile, siteOrigin, type Page } from '../support/site.ts';

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
        .filter((source) =>
          /unsafe-inline|^'unsafe-eval'|^'sha|^\*$|^data:|^https?:/u.test(source),
        );
      const isFull = policy.get('default-src')?.join() === "'self'" && policy.has('object-src');
      return isFull ? unsafe : ['no full policy'];
    });
    expect(problems).toEqual([]);
  });

  it('has no script and no style of its own: they come from files', () => {
    const problems = onEveryPage(({ $ }) =>
      $(`${RUNNING_SCRIPT}, style`)
        .toArray()
        .map((element) => `inline "${$.html(element).slice(0, 60)}"`),
    );
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
