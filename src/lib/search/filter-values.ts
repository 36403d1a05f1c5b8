import { compareVietnamese } from '../../domain/fold.ts';
import type { Filters } from '../../search/answer.ts';
import type { SearchRecord } from '../../search/record.ts';
import { shownValue } from './search-urls.ts';

/** A filter that is offered as a list; villages are too many, and found by their names. */
export type OfferedFilter = {
  name: Exclude<keyof Filters, 'thon'>;
  values: { value: string; label: string }[];
};

const valueOf: Record<OfferedFilter['name'], (record: SearchRecord) => string | undefined> = {
  xa: ({ commune }) => commune,
  loai: ({ kind }) => kind,
  kieu: ({ modelType }) => modelType,
  nam: ({ year }) => (year === undefined ? undefined : String(year)),
};

/** The filters that tell things of this site apart, each with the values it finds something by. */
export function offeredFilters(records: readonly SearchRecord[]): OfferedFilter[] {
  return (Object.keys(valueOf) as OfferedFilter['name'][])
    .map((name) => {
      const values = new Set(records.flatMap((record) => valueOf[name](record) ?? []));
      const labelled = [...values].map((value) => ({ value, label: shownValue(name, value) }));
      return { name, values: labelled.sort((a, b) => compareVietnamese(a.label, b.label)) };
    })
    .filter(({ values }) => values.length > 1);
}
