import type { Filters } from '../answer.ts';
import type { SearchRecord } from '../record.ts';
import type { Form, Name } from './entry.ts';
import { filterTerm, partsOfId, termId } from './keys.ts';
import { posting, type Posting } from './postings.ts';
import type { RecordTerm } from './record-terms.ts';

/** All postings of a term, not yet parted into head and tail. */
export type List = { key: string; forms: Form[]; names: Name[] };

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
  readonly #postings = new Map<string, Posting[]>();

  #add(id: string, one: Posting): void {
    const postings = this.#postings.get(id);
    if (postings === undefined) this.#postings.set(id, [one]);
    else postings.push(one);
  }

  add(document: number, record: SearchRecord, terms: readonly RecordTerm[]): void {
    for (const [id, level] of terms) this.#add(id, posting(document, level));
    const filters = filtersOf(record).map(([name, value]) => {
      const { key, toned } = filterTerm(name, value);
      return termId(key, toned);
    });
    for (const id of new Set(filters)) this.#add(id, posting(document, 0));
  }

  /** All lists in the order of their keys. */
  sorted(names: ReadonlyMap<string, Name[]>): List[] {
    const lists: List[] = [];
    for (const id of [...this.#postings.keys()].sort()) {
      const { key, toned } = partsOfId(id);
      const form = { toned, postings: this.#postings.get(id) ?? [] };
      const last = lists[lists.length - 1];
      if (last?.key === key) last.forms.push(form);
      else lists.push({ key, forms: [form], names: names.get(key) ?? [] });
    }
    return lists;
  }
}

/** In how many records each single syllable stands, each way of writing it counted by itself. */
export function frequenciesOf(lists: readonly List[]): Map<string, number> {
  const singles = lists.filter(({ key }) => key.startsWith('.'));
  return new Map(
    singles.map(({ key, forms }) => [
      key.slice(1),
      forms.reduce((sum, { postings }) => sum + postings.length, 0),
    ]),
  );
}
