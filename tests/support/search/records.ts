import type { SearchRecord } from '../../../src/search/record.ts';
import { readSiteFile } from '../site.ts';

let records: readonly SearchRecord[] | undefined;

/** Everything findable in the build under test, as its own list has it. */
export function builtRecords(): readonly SearchRecord[] {
  records ??= (JSON.parse(readSiteFile('tim-kiem/muc-luc.json')) as { records: SearchRecord[] })
    .records;
  return records;
}

/** All that a record says, for a reader: its title, what it is also called, where it stands, its words. */
export function wordsOf(record: SearchRecord): string {
  const { title, place, summary, text, aliases = [], numbers = [] } = record;
  return [title, ...aliases, ...numbers, place, summary, text].join('\n');
}

/** A text as judges compare it: NFC, lower case, single spaces. */
export function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
}

/** The same without any mark, đ as d. */
export function bare(text: string): string {
  return plain(text)
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .replaceAll('đ', 'd');
}
