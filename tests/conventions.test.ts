import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

/** The project's real rules, without types: the samples are not files of the project. */
const lint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked], cache: false });

/** Names of the rules that refuse `code` standing at `path`, each once. */
async function refusals(path: string, code: string): Promise<string[]> {
  const [result] = await lint.lintText(code, { filePath: path });
  const rules = (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
  return [...new Set(rules)].sort();
}

const RING = 'portal/ring-imports';
const TEXT = 'portal/interface-text';

describe('Imports point inward only', () => {
  it.each([
    ['src/domain/a.ts', '../ingest/b.ts'],
    ['src/domain/a.ts', '../lib/urls.ts'],
    ['src/domain/a.ts', 'yaml'],
    ['src/domain/a.ts', 'node:fs'],
    ['src/domain/deep/a.ts', '../../content-tree/b.ts'],
    ['src/ingest/a.ts', 'node:fs'],
    ['src/ingest/a.ts', 'astro:content'],
    ['src/ingest/a.ts', '../lib/format.ts'],
    ['src/ingest/a.ts', '../content-tree/kinds.ts'],
    ['src/content-tree/a.ts', 'node:path'],
    ['src/content-tree/a.ts', '../../scripts/base/x.ts'],
    ['src/search/a.ts', 'pagefind'],
    ['src/search/a.ts', '../ingest/b.ts'],
    ['src/strings/a.ts', '../domain/text.ts'],
    ['src/strings/a.ts', 'zod'],
  ])('%s may not import %s', async (path, source) => {
    expect(await refusals(path, `export { x } from '${source}';\n`)).toEqual([RING]);
  });

  it.each([
    ['src/domain/a.ts', 'zod'],
    ['src/domain/a.ts', './text.ts'],
    ['src/domain/a.ts', '../strings/dates.ts'],
    ['src/ingest/a.ts', 'csv-parse/sync'],
    ['src/ingest/a.ts', '../domain/text.ts'],
    ['src/content-tree/a.ts', 'yaml'],
    ['src/search/a.ts', './fold.ts'],
    ['src/lib/a.ts', 'node:fs'],
    ['src/pages/a.ts', '../ingest/b.ts'],
  ])('%s may import %s', async (path, source) => {
    expect(await refusals(path, `export { x } from '${source}';\n`)).toEqual([]);
  });

  it('sees import declarations, re-exports of everything and import() alike', async () => {
    expect(await refusals('src/domain/a.ts', "import 'node:fs';\n")).toEqual([RING]);
    expect(await refusals('src/domain/a.ts', "export * from 'node:fs';\n")).toEqual([RING]);
    expect(
      await refusals('src/domain/a.ts', "export const x = () => import('node:fs');\n"),
    ).toEqual([RING]);
    expect(
      await refusals('src/domain/a.ts', 'export const x = (y: string) => import(y);\n'),
    ).toEqual([RING]);
  });
});

describe('The inner rings know no clock, no chance and no host', () => {
  it.each([
    ['new Date()', 'no-restricted-syntax'],
    ['Date.now()', 'no-restricted-syntax'],
    ['Math.random()', 'no-restricted-syntax'],
    ['process.env', 'no-restricted-globals'],
    ["fetch('/')", 'no-restricted-globals'],
  ])('%s is refused', async (code, rule) => {
    for (const folder of ['domain', 'ingest', 'content-tree', 'search', 'strings']) {
      expect(await refusals(`src/${folder}/a.ts`, `export const x = () => ${code};\n`)).toEqual([
        rule,
      ]);
    }
  });

  it('a moment given as a value is fine', async () => {
    expect(
      await refusals('src/ingest/a.ts', 'export const x = (day: string) => new Date(day);\n'),
    ).toEqual([]);
  });
});

describe('What people read stands in src/strings or in domain metadata', () => {
  const letters = "export const x = 'Thôn';\n";

  it('Vietnamese letters are refused in strings, templates and patterns of other code', async () => {
    for (const path of [
      'src/lib/a.ts',
      'src/ingest/a.ts',
      'src/search/a.ts',
      'scripts/a.ts',
      'src/client/a.ts',
    ]) {
      expect(await refusals(path, letters)).toEqual([TEXT]);
    }
    expect(
      await refusals('src/lib/a.ts', 'export const x = (y: string) => `thôn ${y}`;\n'),
    ).toEqual([TEXT]);
    expect(await refusals('src/lib/a.ts', 'export const x = /[đĐ]/u;\n')).toEqual([TEXT]);
    expect(await refusals('src/lib/a.ts', letters.normalize('NFD'))).toEqual([TEXT]);
  });

  it('they are welcome where they belong, in comments and in tests', async () => {
    expect(await refusals('src/domain/a.ts', letters)).toEqual([]);
    expect(await refusals('src/strings/a.ts', letters)).toEqual([]);
    expect(await refusals('tests/unit/a.ts', letters)).toEqual([]);
    expect(await refusals('src/lib/a.ts', '// "Thôn Đông"\nexport const x = 1;\n')).toEqual([]);
  });

  it('a template holds no word of its own, in any language', async () => {
    expect(await refusals('src/components/A.astro', '<p>Thôn</p>\n')).toEqual([TEXT]);
    expect(await refusals('src/components/A.astro', '<p>Xem</p>\n')).toEqual([TEXT]);
    expect(
      await refusals('src/components/A.astro', '<a href="/" aria-label="Xem">1</a>\n'),
    ).toEqual([TEXT]);
    expect(await refusals('src/components/A.astro', "<p>{'Thôn'}</p>\n")).toEqual([TEXT]);
    expect(
      await refusals(
        'src/components/A.astro',
        '---\nimport { s } from \'../strings/site.ts\';\n---\n<p class="a">{s} · </p>\n',
      ),
    ).toEqual([]);
  });
});

describe('Code keeps its size and shape', () => {
  it('no default export outside configuration', async () => {
    expect(await refusals('src/lib/a.ts', 'export default 1;\n')).toEqual(['no-restricted-syntax']);
    expect(await refusals('scripts/a.ts', 'export default 1;\n')).toEqual(['no-restricted-syntax']);
  });

  it('files end at 200 lines and functions at 40', async () => {
    const lines = Array.from({ length: 201 }, (_, n) => `export const x${n} = ${n};`).join('\n');
    expect(await refusals('src/lib/a.ts', lines)).toEqual(['max-lines']);
    const body = Array.from({ length: 41 }, (_, n) => `  f(${n});`).join('\n');
    expect(
      await refusals('src/lib/a.ts', `export function g(f: (n: number) => void) {\n${body}\n}\n`),
    ).toEqual(['max-lines-per-function']);
  });
});
