import type { SearchRecord } from '../../../src/search/record.ts';
import { bare } from './records.ts';

/** A thing somebody knows is there, how they would ask for it, and every record that is this thing. */
export type KnownItem = { query: string; accepted: readonly SearchRecord[] };

const WORDS = 8;
/** More titles than this with the same words, and nobody could say which is meant. */
const ALIKE = 3;

/** The first words of a title as people type it: no brackets, quotes, commas. */
function shortTitle({ title }: SearchRecord): string {
  const signs = /[“”"(),;:?…]|(?<=\s)[-–](?=\s)|\.(?=\s|$)/gu;
  const words = title.replaceAll(signs, ' ').trim().split(/\s+/u);
  return words.slice(0, WORDS).join(' ');
}

/**
 * What can be looked for by its title in a list of records: the title's first words, with the commune where the same
 * words stand in other titles. Every record whose title and commune have all these words is the thing that was meant;
 * left out is what they do not tell from more than a few.
 */
export function knownItems(records: readonly SearchRecord[]): KnownItem[] {
  const named = records.map((record) => {
    const name = bare(`${shortTitle(record)} xã ${record.commune ?? ''}`);
    return { record, words: new Set(name.split(' ')) };
  });
  const meant = (query: string) => {
    const asked = bare(query).split(' ');
    return named
      .filter(({ words }) => asked.every((word) => words.has(word)))
      .map(({ record }) => record);
  };
  const items = records.flatMap((record): KnownItem[] => {
    const short = shortTitle(record);
    if (short.split(' ').length < 2) return [];
    const asked = [short, `${short.replace(/ xã$/iu, '')} xã ${record.commune ?? ''}`];
    const query = asked.find((one) => meant(one).length <= ALIKE);
    return query === undefined ? [] : [{ query, accepted: meant(query) }];
  });
  return [...new Map(items.map((item) => [item.query, item])).values()];
}
