import type { Hit } from '../answer.ts';
import { recordKinds, type SearchRecord } from '../record.ts';

/** Records whose results are shown from one file. */
export const BLOCK = 4;

/** What is shown of a record, in a fixed order without names; empty at the end is left out. */
type Shown = [
  url: string,
  title: string,
  place: string,
  summary: string,
  kind: number,
  commune: string,
  villages: string[],
  year: number,
  date: string,
];

function shownOf(record: SearchRecord): Shown {
  const { url, title, place, summary, kind, commune, villages, year, date } = record;
  return [
    url, title, place, summary, recordKinds.indexOf(kind), commune ?? '', villages, year ?? 0, date ?? '',
  ]; // prettier-ignore
}

/** What is shown of all records, block by block. */
export function cutBlocks(records: readonly SearchRecord[]): Shown[][] {
  const blocks: Shown[][] = [];
  for (let at = 0; at < records.length; at += BLOCK) {
    blocks.push(records.slice(at, at + BLOCK).map(shownOf));
  }
  return blocks;
}

/**
 * What is shown of one record of a block.
 * @throws Error when the block does not hold it
 */
export function shownIn(block: unknown, place: number): Omit<Hit, 'whole'> {
  const shown = (Array.isArray(block) ? block[place] : undefined) as Shown | undefined;
  if (!Array.isArray(shown)) throw new Error(`No result ${place} in a block of results`);
  const [url, title, where, summary, kindPlace, commune, villages, year, date] = shown;
  const kind = recordKinds[kindPlace];
  if (kind === undefined) throw new Error(`No kind of result ${kindPlace}`);
  return {
    url,
    title,
    place: where,
    summary,
    kind,
    villages,
    ...(commune === '' ? {} : { commune }),
    ...(year === 0 ? {} : { year }),
    ...(date === '' ? {} : { date }),
  };
}
