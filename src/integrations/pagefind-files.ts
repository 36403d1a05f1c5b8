import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

export type IndexFile = { path: string; content: Uint8Array };

type FilterChunk = [name: string, values: [value: string, pages: number[]][]];
/** Version, pages, index chunks, filters, sorts, names of metadata. */
type Meta = [string, unknown, unknown, [name: string, hash: string][], unknown, unknown];
type Entry = { languages: Record<string, { hash: string }> };

const SIGNATURE = new TextEncoder().encode('pagefind_dcd');
/** What deep search loads; Pagefind's ready-made interfaces and its worker, which would load all code twice, stay out. */
const NEEDED =
  /^(?:pagefind\.js|pagefind-entry\.json|.+\.(?:pf_meta|pf_index|pf_fragment|pf_filter|pagefind))$/u;

function unpack(content: Uint8Array): unknown {
  return decode(gunzipSync(content).subarray(SIGNATURE.length));
}

function zip(content: Uint8Array): Uint8Array {
  return new Uint8Array(gzipSync(Buffer.concat([SIGNATURE, content]), { level: 9 }));
}

const pack = (value: unknown) => zip(encode(value));

/**
 * The files of results with our own data in them: what Pagefind puts there are the words of the index, in an order of
 * no use to a reader.
 * @param dataOf what a result of an address is shown and judged by
 */
export function withFragments(
  files: readonly IndexFile[],
  dataOf: (url: string) => unknown,
): IndexFile[] {
  return files.map((file) => {
    if (!file.path.endsWith('.pf_fragment')) return file;
    const text = Buffer.from(gunzipSync(file.content).subarray(SIGNATURE.length)).toString();
    const { url } = JSON.parse(text) as { url: string };
    const fragment = {
      url,
      content: '',
      word_count: 0,
      filters: {},
      meta: dataOf(url),
      anchors: [],
    };
    return { path: file.path, content: zip(Buffer.from(JSON.stringify(fragment))) };
  });
}

function shortHash(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 10);
}

function byName(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0] < b[0] ? -1 : 1;
}

function one(files: readonly IndexFile[], ending: string): IndexFile {
  const [found, ...others] = files.filter(({ path }) => path.endsWith(ending));
  if (found === undefined || others.length > 0) throw new Error(`pagefind: one ${ending} expected`);
  return found;
}

/**
 * The files of a Pagefind index of one language, the same bytes for the same
 * records. Pagefind writes filters in the order of a hash map, so their names
 * and what refers to them change from run to run
 * (https://github.com/Pagefind/pagefind/issues/638); here they are sorted and
 * named anew by content.
 */
export function stableIndexFiles(files: readonly IndexFile[], language: string): IndexFile[] {
  const needed = files.filter(({ path }) => NEEDED.test(path));
  const renamed = new Map<string, string>();
  const filters = needed
    .filter(({ path }) => path.endsWith('.pf_filter'))
    .map(({ path, content }) => {
      const [name, values] = unpack(content) as FilterChunk;
      const packed = pack([name, values.sort(byName)]);
      const hash = `${language}_${shortHash(packed)}`;
      renamed.set(name, hash);
      return { path: path.replace(/[^/]+$/u, `${hash}.pf_filter`), content: packed };
    });
  const [version, pages, chunks, filterNames, ...rest] = unpack(
    one(needed, '.pf_meta').content,
  ) as Meta;
  const names = filterNames.map(([name, hash]): [string, string] => [
    name,
    renamed.get(name) ?? hash,
  ]);
  const meta = pack([version, pages, chunks, names.sort(byName), ...rest]);
  const metaHash = `${language}_${shortHash(meta)}`;
  const entry = one(needed, 'pagefind-entry.json');
  const described = JSON.parse(new TextDecoder().decode(entry.content)) as Entry;
  const languageEntry = described.languages[language];
  if (languageEntry === undefined) throw new Error(`pagefind: no language ${language}`);
  languageEntry.hash = metaHash;
  const changed = /\.pf_(?:filter|meta)$|pagefind-entry\.json$/u;
  return [
    ...needed.filter(({ path }) => !changed.test(path)),
    ...filters,
    { path: `pagefind.${metaHash}.pf_meta`, content: meta },
    { path: entry.path, content: new TextEncoder().encode(JSON.stringify(described)) },
  ];
}
