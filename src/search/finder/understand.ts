import type { Chip, Filters } from '../answer.ts';
import type { RecordKind } from '../record.ts';
import type { Name } from '../index/entry.ts';
import { filterTerm } from '../index/keys.ts';
import type { Query } from './query.ts';

/** A chip, with the syllables of the query it stands for. */
export type Understood = Chip & { covers: number[] };

/** What people call kinds of things, without marks. Only words that name nothing else. */
const KINDS: Readonly<Record<string, RecordKind>> = {
  'mo hinh': 'model',
  'tin tuc': 'story',
  'ke hoach': 'plan',
  'van ban': 'document',
  'chi tieu': 'target',
};
/** Words before a name that belong to it. */
const BEFORE: Readonly<Record<string, readonly string[]>> = {
  xa: ['xa', 'phuong'],
  thon: [],
  kieu: [],
};
const YEAR = /^20\d\d$/u;

function chip(query: Query, name: keyof Filters, value: string, covers: number[]): Understood {
  const first = query.syllables[covers[0] ?? 0];
  const last = query.syllables[covers[covers.length - 1] ?? 0];
  const [start, end] = [first?.start ?? 0, last?.end ?? 0];
  const rest = `${query.text.slice(0, start)} ${query.text.slice(end)}`;
  return {
    name,
    value,
    words: query.text.slice(start, end),
    rest: rest.replace(/\s+/gu, ' ').trim(),
    covers,
  };
}

const places = (from: number, count: number) => Array.from({ length: count }, (_, at) => from + at);

/** How the query's own words spell a name, to tell names apart that differ by marks alone. */
function spells(query: Query, place: number, { filter, value, words }: Name): boolean {
  const count = words.split(' ').length;
  const { toned } = filterTerm(filter, value);
  return (
    toned ===
    query.syllables
      .slice(place, place + count)
      .map((syllable) => syllable.toned)
      .join(' ')
  );
}

function namedAt(query: Query, place: number, names: readonly Name[]): Understood[] {
  const following = query.syllables
    .slice(place)
    .map(({ folded }) => folded)
    .join(' ');
  const fitting = names
    .filter(({ words }) => following === words || following.startsWith(`${words} `))
    .sort(
      (a, b) =>
        b.words.length - a.words.length ||
        Number(spells(query, place, b)) - Number(spells(query, place, a)),
    );
  return fitting.map((name) => {
    const before = query.syllables[place - 1]?.folded ?? '';
    const from = (BEFORE[name.filter] ?? []).includes(before) ? place - 1 : place;
    const count = place - from + name.words.split(' ').length;
    return chip(query, name.filter, name.value, places(from, count));
  });
}

function kindAt(query: Query, place: number): Understood[] {
  const [first, second] = [query.syllables[place], query.syllables[place + 1]];
  const kind = KINDS[`${first?.folded ?? ''} ${second?.folded ?? ''}`];
  return kind === undefined ? [] : [chip(query, 'loai', kind, [place, place + 1])];
}

/** A year alone: "2026-2030" is a period, and "72/2020/QH14" a number of a document. */
function yearAt(query: Query, place: number): Understood[] {
  const [before, year, after] = [-1, 0, 1].map((by) => query.syllables[place + by]?.folded ?? '');
  const isAlone = !/^\d/u.test(before ?? '') && !/^(?:\d|qh$|nd$)/u.test(after ?? '');
  return isAlone && YEAR.test(year ?? '') ? [chip(query, 'nam', year ?? '', [place])] : [];
}

/**
 * What parts of a query may mean as filters: names of communes, villages and types of models, kinds of things, a year.
 * Each filter once and each syllable once; longer names first, of two of one length the earlier.
 * @param namesAt names that begin with a syllable of the query and the one behind it
 */
export function understand(
  query: Query,
  namesAt: (place: number) => readonly Name[],
): Understood[] {
  // "Kế hoạch 36" asks for one document, whatever kind of page it stands on.
  const hasNumber = query.sides.some(({ isNumber }) => isNumber);
  const all = query.syllables.reduce<Understood[]>(
    (found, _, place) =>
      found.concat(
        namedAt(query, place, namesAt(place)),
        hasNumber ? [] : kindAt(query, place),
        hasNumber ? [] : yearAt(query, place),
      ),
    [],
  );
  const taken = new Set<number>();
  const filters = new Set<string>();
  const ordered = all
    .map((one, at) => ({ one, at }))
    .sort((a, b) => b.one.covers.length - a.one.covers.length || a.at - b.at);
  const chosen = ordered.filter(({ one }) => {
    if (filters.has(one.name) || one.covers.some((place) => taken.has(place))) return false;
    filters.add(one.name);
    for (const place of one.covers) taken.add(place);
    return true;
  });
  return chosen.sort((a, b) => a.at - b.at).map(({ one }) => one);
}
