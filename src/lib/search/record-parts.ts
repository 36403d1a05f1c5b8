import type { PartialDate } from '../../domain/date.ts';
import type { Commune } from '../../domain/commune.ts';
import type { SearchRecord } from '../../search/record.ts';
import { recordWords } from '../../strings/search-records.ts';
import { site } from '../../strings/site.ts';

const MOST_WORDS = 40;

/** The part of a text that a result shows. */
export function firstWords(text: string): string {
  const words = text.split(/\s+/u).filter(Boolean);
  return words.length <= MOST_WORDS ? words.join(' ') : `${words.slice(0, MOST_WORDS).join(' ')}…`;
}

/** A page that lists things, with what it can be found by. */
export type ListingPage = Pick<SearchRecord, 'url' | 'title' | 'summary'> & Partial<SearchRecord>;

/** The record of a page of the portal: of a commune, or of all of them when `commune` is null. */
export function pageRecord(
  { url, title, summary, ...more }: ListingPage,
  commune: Pick<Commune, 'name'> | null,
): SearchRecord {
  return {
    url,
    title,
    place: commune === null ? site.name : site.communeName(commune.name),
    summary,
    text: '',
    kind: 'page',
    villages: [],
    ...(commune === null ? {} : { commune: commune.name }),
    ...more,
  };
}

/** How people write the quarter of a date with an Arabic number: "quý 4 năm 2027", "Q4/2027"; nothing for other dates. */
export function quarterNames({ year, quarter }: Pick<PartialDate, 'year' | 'quarter'>): string[] {
  return quarter === undefined ? [] : recordWords.quarter(quarter, year);
}
