import type { Filters } from '../answer.ts';
import { pairKey } from '../analysis/terms.ts';
import type { SearchRecord } from '../record.ts';
import type { Name } from './entry.ts';
import { nameSyllables } from './keys.ts';

/** What a record is the page of, as a filter's value, and the other names it goes by. */
function namedBy(record: SearchRecord): { filter: keyof Filters; value: string } | null {
  if (record.kind === 'commune' && record.commune !== undefined) {
    return { filter: 'xa', value: record.commune };
  }
  const [village] = record.villages;
  if (record.kind === 'village' && village !== undefined) return { filter: 'thon', value: village };
  return record.kind === 'modelType' ? { filter: 'kieu', value: record.title } : null;
}

type Meanings = { own: Map<string, Name>; other: Map<string, Name | null> };

/** A name that several things go by besides their own means none of them. */
function collect(records: readonly SearchRecord[]): Meanings {
  const own = new Map<string, Name>();
  const other = new Map<string, Name | null>();
  for (const record of records) {
    const named = namedBy(record);
    if (named === null) continue;
    const wordsOf = (name: string) =>
      nameSyllables(name)
        .map(({ folded }) => folded)
        .join(' ');
    own.set(`${named.filter} ${named.value}`, { ...named, words: wordsOf(named.value) });
    for (const alias of record.aliases ?? []) {
      const words = wordsOf(alias);
      const id = `${named.filter} ${words}`;
      const known = other.get(id);
      const same = known === undefined || known?.value === named.value;
      other.set(id, same ? { ...named, words } : null);
    }
  }
  return { own, other };
}

/** Names that a query may mean as a filter, by the key of the pair they begin with; names of one syllable are left to the text. */
export function namesOf(records: readonly SearchRecord[]): Map<string, Name[]> {
  const { own, other } = collect(records);
  const names = new Map<string, Name[]>();
  const owned = new Set([...own.values()].map(({ filter, words }) => `${filter} ${words}`));
  const others = [...other].filter(([id]) => !owned.has(id)).map(([, name]) => name);
  for (const name of [...own.values(), ...others]) {
    const [first, second] = name?.words.split(' ') ?? [];
    if (name === null || first === undefined || second === undefined) continue;
    const key = pairKey(first, second);
    names.set(key, [...(names.get(key) ?? []), name]);
  }
  return names;
}
