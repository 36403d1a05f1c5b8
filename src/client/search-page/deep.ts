/** Deep search: Pagefind's index of every word of every page, in WebAssembly. */
import { filterNames, shownValue, withFilter } from '../../lib/search/search-urls.ts';
import type { Answer, FilterCounts, Filters, Hit, Question } from '../../search/answer.ts';
import { neighbourPairs, searchForm } from '../../search/forms.ts';

type Found = {
  url: string;
  meta: { title: string; place: string; summary: string };
  filters: Record<string, string[]>;
};
type Result = { id: string; data: () => Promise<Found> };
type Counts = Record<string, Record<string, number>>;
type Pagefind = {
  search: (
    query: string | null,
    options: { filters: Record<string, string> },
  ) => Promise<{ results: Result[]; filters: Counts }>;
};

const INDEX = '/pagefind/pagefind.js';
/** The smallest WebAssembly module: its signature and version. */
const EMPTY_MODULE = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);

let pagefind: Promise<Pagefind> | undefined;

/** @throws an error named DeepSearchBlocked where the browser or a policy allows no WebAssembly */
function demandWebAssembly(): void {
  try {
    new WebAssembly.Module(EMPTY_MODULE);
  } catch (cause) {
    const blocked = new Error('no WebAssembly here', { cause });
    blocked.name = 'DeepSearchBlocked';
    throw blocked;
  }
}

function load(): Promise<Pagefind> {
  demandWebAssembly();
  pagefind ??= (import(/* @vite-ignore */ INDEX) as Promise<Pagefind>).catch((error: unknown) => {
    pagefind = undefined;
    throw error;
  });
  return pagefind;
}

function hitOf({ url, meta, filters }: Found, whole: boolean): Hit {
  const { loai = 'page' } = withFilter({}, 'loai', filters['loai']?.[0] ?? '');
  const [commune] = filters['xa'] ?? [];
  const villages = filters['thon'] ?? [];
  const of = commune === undefined ? {} : { commune };
  return { url, ...meta, kind: loai, ...of, villages, whole };
}

/** Kinds are counted under their labels. */
function countsOf(counts: Counts): FilterCounts {
  const byName = filterNames.map((name) => {
    const values = Object.entries(counts[name] ?? {}).map(([shown, count]): [string, number] => [
      withFilter({}, name, shown)[name] ?? shown,
      count,
    ]);
    return [name, Object.fromEntries(values)] as const;
  });
  return Object.fromEntries(byName.filter(([, values]) => Object.keys(values).length > 0));
}

const wordsOf = (filters: Filters): Record<string, string> =>
  Object.fromEntries(
    filterNames.flatMap((name) => {
      const value = filters[name];
      return value === undefined ? [] : [[name, shownValue(name, value)]];
    }),
  );

/** Pages where the words stand side by side first, then those that hold all of them anywhere. */
export async function deepSearch({ text, filters, limit }: Question): Promise<Answer> {
  const { search } = await load();
  const [words, pairs] = [searchForm(text), neighbourPairs(text)];
  const options = { filters: wordsOf(filters) };
  const all = await search(words === '' ? null : words, options);
  const near = pairs === '' ? { results: [] } : await search(pairs, options);
  const whole = new Set((pairs === '' ? all : near).results.map(({ id }) => id));
  const found = new Map([...near.results, ...all.results].map((one) => [one.id, one]));
  const shown = [...found.values()].slice(0, limit);
  return {
    looked: text,
    repaired: false,
    chips: [],
    unmet: [],
    hits: await Promise.all(shown.map(async ({ id, data }) => hitOf(await data(), whole.has(id)))),
    total: found.size,
    counts: countsOf(all.filters),
    nearest: [],
  };
}
