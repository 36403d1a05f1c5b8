import { gzipSync } from 'node:zlib';
import { Linter } from 'eslint';
import esX from 'eslint-plugin-es-x';
import { describe, expect, it } from 'vitest';
import { scriptsOf } from '../support/scripts.ts';
import { readSiteFile, siteFiles, sitePages } from '../support/site.ts';

/** What a page may bring of scripts before anybody asks for more, gzip. */
const SCRIPT_LIMIT = 4000;
/** Where readers draw charts of their own, the form and its address come on top. */
const CHART_PAGE = { end: '/so-lieu/so-sanh/', limit: 4600 };
const linter = new Linter();
const { rules = {} } = esX.configs['flat/restrict-to-es2017'];
/** A loop over an array looks like one over an iterator, whose methods are newer. */
const apis = Object.fromEntries(
  Object.entries(rules).filter(([name]) => !name.startsWith('es-x/no-iterator-prototype-')),
);

/** What in a script is younger than ES2017: syntax and regular expressions by parsing, built-ins by name. */
function younger(code: string): string[] {
  const base = { plugins: { 'es-x': esX }, settings: { 'es-x': { aggressive: true } } };
  const parsed = linter.verify(code, {
    languageOptions: { ecmaVersion: 2017, sourceType: 'module' },
  });
  const used = linter.verify(code, {
    ...base,
    rules: apis,
    languageOptions: { ecmaVersion: 'latest', sourceType: 'module' },
  });
  const lines = code.split('\n');
  return [...parsed, ...used].flatMap(({ message, line, column, endColumn = column }) => {
    const text = lines[line - 1] ?? '';
    // A property of the same name as a method is none where it is not called.
    if (message.includes('method is forbidden') && text[endColumn - 1] !== '(') return [];
    return [`${message} "${text.slice(Math.max(0, column - 20), column + 20)}"`];
  });
}

/** The scripts one searches with: the one on every page, and those it names. */
function searchScripts(): string[] {
  return siteFiles().filter((file) => /^_astro\/(?:SearchScript|box|page)\.[^/]+\.js$/u.test(file));
}

describe('Search runs in browsers of 2017', () => {
  it('comes as one small script on every page and one for each place where one searches', () => {
    expect(searchScripts().map((file) => file.split(/[/.]/u)[1])).toEqual([
      'SearchScript',
      'box',
      'page',
    ]);
  });

  it.each(searchScripts())('%s uses nothing younger', (file) => {
    expect(younger(readSiteFile(file))).toEqual([]);
  });

  it.each([
    'a?.b',
    'a ?? b',
    'import("./x.js")',
    '({ ...a })',
    '/\\p{L}/u',
    '/(?<name>a)/',
    '/a/s',
    '[1].flat()',
    'x.at(-1)',
    'x.replaceAll("a", "b")',
    'Object.fromEntries([])',
    'globalThis.x',
    'Promise.allSettled([])',
  ])('the check sees %s', (code) => {
    expect(younger(code)).not.toEqual([]);
  });
});

describe('Scripts are light', () => {
  it(`a page brings at most ${SCRIPT_LIMIT / 1000} kB of them`, () => {
    const heavy = sitePages().flatMap((page) => {
      const bytes = scriptsOf(page).first.reduce(
        (sum, file) => sum + gzipSync(readSiteFile(file), { level: 9 }).length,
        0,
      );
      const limit = page.address.endsWith(CHART_PAGE.end) ? CHART_PAGE.limit : SCRIPT_LIMIT;
      return bytes > limit ? [`${page.address}: ${bytes}`] : [];
    });
    expect(heavy).toEqual([]);
  });
});
