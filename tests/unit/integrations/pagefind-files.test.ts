import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { describe, expect, it } from 'vitest';
import {
  stableIndexFiles,
  withFragments,
  type IndexFile,
} from '../../../src/integrations/pagefind-files.ts';

const pack = (value: unknown) =>
  new Uint8Array(gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), encode(value)])));
const unpack = (file: IndexFile | undefined): unknown =>
  decode(gunzipSync(file?.content ?? new Uint8Array()).subarray(12));
const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

/** What Pagefind gives for two filters, in an order of its choosing. */
function indexFiles(isTurned: boolean): IndexFile[] {
  const turn = <Item>(items: Item[]) => (isTurned ? items.reverse() : items);
  const name = isTurned ? 'b' : 'a';
  return [
    { path: 'pagefind.js', content: json('code') },
    { path: 'pagefind-ui.css', content: json('style') },
    { path: 'fragment/vi_1.pf_fragment', content: json('fragment') },
    { path: `filter/vi_x${name}.pf_filter`, content: pack(['xa', turn([['Hà Bắc', [1]], ['Sơn Dương', [0, 2]]])]) },
    { path: `filter/vi_n${name}.pf_filter`, content: pack(['nam', turn([['2025', [0]], ['2026', [1, 2]]])]) },
    { path: `pagefind.vi_${name}.pf_meta`, content: pack(['1.5.2', [], [], turn([['xa', `vi_x${name}`], ['nam', `vi_n${name}`]]), [], []]) },
    { path: 'pagefind-entry.json', content: json({ languages: { vi: { hash: `vi_${name}` } } }) },
  ]; // prettier-ignore
}

describe('the files of a search index', () => {
  it('are the same bytes whatever order the filters came in', () => {
    const sorted = (files: IndexFile[]) => files.sort((a, b) => a.path.localeCompare(b.path));
    expect(sorted(stableIndexFiles(indexFiles(true), 'vi'))).toEqual(
      sorted(stableIndexFiles(indexFiles(false), 'vi')),
    );
  });

  it('refer to each other by their new names', () => {
    const files = stableIndexFiles(indexFiles(true), 'vi');
    const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
    const [, , , filters] = unpack(meta) as [string, unknown, unknown, [string, string][]];
    expect(filters.map(([name]) => name)).toEqual(['nam', 'xa']);
    for (const [, hash] of filters) {
      expect(files.some(({ path }) => path === `filter/${hash}.pf_filter`)).toBe(true);
    }
    const entry = files.find(({ path }) => path === 'pagefind-entry.json');
    const described = JSON.parse(new TextDecoder().decode(entry?.content)) as {
      languages: { vi: { hash: string } };
    };
    expect(meta?.path).toBe(`pagefind.${described.languages.vi.hash}.pf_meta`);
  });

  it('leave out what the search page never loads', () => {
    const paths = stableIndexFiles(indexFiles(false), 'vi').map(({ path }) => path);
    expect(paths).toContain('pagefind.js');
    expect(paths).not.toContain('pagefind-ui.css');
  });

  it('must hold one index, or the build stops', () => {
    const files = indexFiles(false).filter(({ path }) => !path.endsWith('.pf_meta'));
    expect(() => stableIndexFiles(files, 'vi')).toThrow('.pf_meta');
  });

  it('hold what results show in place of the words of the index', () => {
    const fragment = Buffer.concat([
      Buffer.from('pagefind_dcd'),
      json({ url: '/a/', content: 'duong0hoa' }),
    ]);
    const [file] = withFragments(
      [{ path: 'fragment/vi_1.pf_fragment', content: gzipSync(fragment) }],
      (url) => ({ hit: { url } }),
    );
    const text = gunzipSync(file?.content ?? new Uint8Array())
      .subarray(12)
      .toString();
    expect(JSON.parse(text)).toMatchObject({
      url: '/a/',
      content: '',
      meta: { hit: { url: '/a/' } },
    });
  });
});
