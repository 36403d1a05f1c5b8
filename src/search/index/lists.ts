import type { Filters } from '../answer.ts';
import type { SearchRecord } from '../record.ts';
import type { Form, Name } from './entry.ts';
import { filterTerm } from './keys.ts';
import { posting, type Posting } from './postings.ts';
import type { RecordTerm } from './record-terms.ts';

/** All postings of a term, not yet parted into head and tail. */
export type List = { key: string; forms: Form[]; names: Name[] };

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The filters a record passes. */
export function filtersOf(record: SearchRecord): [name: keyof Filters, value: string][] {
  const { commune, villages, kind, modelType, year } = record;
  const values: [keyof Filters, string | undefined][] = [
    ['xa', commune],
    ...villages.map((village): [keyof Filters, string] => ['thon', village]),
    ['loai', kind],
    ['kieu', record.kind === 'modelType' ? record.title : modelType],
    ['nam', year === undefined ? undefined : String(year)],
  ];
  return values.filter((value): value is [keyof Filters, string] => value[1] !== undefined);
}

/** Collects terms, record by record in the order of their numbers. */
export class Lists {
  readonly #lists = new Map<string, Map<string, Posting[]>>();

  #add(key: string, toned: string, one: Posting): void {
    let forms = this.#lists.get(key);
    if (forms === undefined) this.#lists.set(key, (forms = new Map<string, Posting[]>()));
    const postings = forms.get(toned);
    if (postings === undefined) forms.set(toned, [one]);
    else postings.push(one);
  }

  add(document: number, record: SearchRecord, terms: readonly RecordTerm[]): void {
    for (const [key, toned, level] of terms) this.#add(key, toned, posting(document, level));
    const filters = new Set(
      filtersOf(record).map(([name, value]) => {
        const { key, toned } = filterTerm(name, value);
        return `${key}\n${toned}`;
      }),
    );
    for (const filter of filters) {
      const [key = '', toned = ''] = filter.split('\n');
      this.#add(key, toned, posting(document, 0));
    }
  }

  /** In how many documents each single syllable stands. */
  frequencies(): Map<string, number> {
    const frequencies = new Map<string, number>();
    for (const [key, forms] of this.#lists) {
      if (!key.startsWith('.')) continue;
      frequencies.set(
        key.slice(1),
        [...forms.values()].reduce((sum, { length }) => sum + length, 0),
      );
    }
    return frequencies;
  }

  /** All lists in the order of their keys. */
  sorted(names: ReadonlyMap<string, Name[]>): List[] {
    return [...this.#lists.keys()].sort(byText).map((key) => ({
      key,
      forms: [...(this.#lists.get(key) ?? [])]
        .sort(([a], [b]) => byText(a, b))
        .map(([toned, postings]) => ({ toned, postings })),
      names: names.get(key) ?? [],
    }));
  }
}
