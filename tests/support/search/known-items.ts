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
 * words stand in other titles. Left out is what these words do not tell from more than a few others.
 */
export function knownItems(records: readonly SearchRecord[]): KnownItem[] {
  const titles = records.map((record) => ({ record, words: ` ${bare(shortTitle(record))} ` }));
  const alike = (words: string) =>
    titles.filter((one) => one.words.includes(` ${bare(words)} `)).map(({ record }) => record);
  const items = records.flatMap((record): KnownItem[] => {
    const short = shortTitle(record);
    if (short.split(' ').length < 2) return [];
    const same = alike(short);
    if (same.length <= ALIKE) return [{ query: short, accepted: same }];
    const here = same.filter(({ commune }) => commune === record.commune);
    if (record.commune === undefined || here.length > ALIKE) return [];
    return short.includes(record.commune)
      ? []
      : [{ query: `${short} xã ${record.commune}`, accepted: here }];
  });
  return [...new Map(items.map((item) => [item.query, item])).values()];
}
