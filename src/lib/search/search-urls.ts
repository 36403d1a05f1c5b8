import { recordKinds } from '../../search/record.ts';
import type { Filters, Question } from '../../search/answer.ts';
import { kindNames } from '../../strings/kinds.ts';

/** The page that searches. */
export const SEARCH_PAGE = '/tim-kiem/';

/** Where the files of the finder's index lie. */
export const INDEX_FOLDER = '/tim/';

/** Names of the filters in an address, in the order they are written. */
export const filterNames = ['xa', 'thon', 'loai', 'kieu', 'nam'] as const;

/** What of a question stands in an address: how many results were shown does not. */
export type Asked = Omit<Question, 'limit'>;

/** The value of a filter as people read it; all but kinds are names already. */
export function shownValue(name: keyof Filters, value: string): string {
  const kind = recordKinds.find((one) => one === value);
  return name === 'loai' && kind !== undefined ? kindNames[kind] : value;
}

/** The address of a question; kinds are named as people read them. */
export function searchUrl({ text, filters, literal }: Asked): string {
  const parameters = new URLSearchParams();
  if (text !== '') parameters.set('q', text);
  for (const name of filterNames) {
    const value = filters[name];
    if (value !== undefined) parameters.set(name, shownValue(name, value));
  }
  if (literal) parameters.set('y', '1');
  const query = parameters.toString();
  return query === '' ? SEARCH_PAGE : `${SEARCH_PAGE}?${query}`;
}

/** `filters` with one more value, or without one where the value is empty; a kind there is not is left out. */
export function withFilter(filters: Filters, name: keyof Filters, value: string): Filters {
  const others: Filters = {};
  for (const one of filterNames) {
    if (one !== name && filters[one] !== undefined) Object.assign(others, { [one]: filters[one] });
  }
  if (value === '') return others;
  if (name !== 'loai') return { ...others, [name]: value };
  const kind = recordKinds.find((one) => one === value || kindNames[one] === value);
  return kind === undefined ? others : { ...others, loai: kind };
}

/** The question in the query part of an address (`?q=...`), which anybody may have written. */
export function askedIn(query: string): Asked {
  const parameters = new URLSearchParams(query);
  return {
    text: (parameters.get('q') ?? '').trim(),
    filters: filterNames.reduce<Filters>(
      (filters, name) => withFilter(filters, name, parameters.get(name) ?? ''),
      {},
    ),
    literal: parameters.get('y') === '1',
  };
}
