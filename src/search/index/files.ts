import { unpackSorted } from './shards.ts';
import { unpackWords, type Words } from './words.ts';

/** A file of the index: its name in the folder, and what it says as JSON. */
export type IndexFile = { name: string; content: string };

/** The one file whose name stays: it says how the others are called. */
export const ENTRY_FILE = 'dau.json';

/** Goes up when files of one version would be misread by the other. */
export const FORMAT = 1;

export type FileKind = 'shard' | 'tail' | 'block';
const LETTERS: Readonly<Record<FileKind, string>> = { shard: 't', tail: 'd', block: 'k' };

/**
 * Name of a file. `made` is the fingerprint of the whole index: numbers of records stand in every file, so that one
 * new record changes nearly all of them, and files of two indexes must never be read together.
 */
export function fileName(made: string, kind: FileKind, place: number): string {
  return `${made}-${LETTERS[kind]}${place.toString(36)}.json`;
}

/** What a file of an index holds, by its name. */
export function fileKindOf(name: string): FileKind | 'start' {
  const letter = /-([a-z])[0-9a-z]+\.json$/u.exec(name)?.[1];
  const kinds: readonly FileKind[] = ['shard', 'tail', 'block'];
  return kinds.find((kind) => LETTERS[kind] === letter) ?? 'start';
}

/** What every question needs to know first. */
export type Start = { made: string; records: number; bounds: string[]; words: Words };

/** The start as it is written. */
export type WrittenStart = {
  format: number;
  made: string;
  records: number;
  bounds: string;
  words: string;
};

/** @throws Error for what is no start of an index of this format */
export function readStart(content: unknown): Start {
  const start = content as Partial<WrittenStart> | null;
  if (
    start?.format !== FORMAT ||
    typeof start.made !== 'string' ||
    typeof start.records !== 'number' ||
    typeof start.bounds !== 'string' ||
    typeof start.words !== 'string'
  ) {
    throw new Error('The start of the search index cannot be read');
  }
  const { made, records, bounds, words } = start;
  return { made, records, bounds: unpackSorted(bounds), words: unpackWords(words) };
}
