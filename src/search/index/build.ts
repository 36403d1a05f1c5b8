import { fingerprint } from '../../domain/fingerprint.ts';
import { recordKinds, type SearchRecord } from '../record.ts';
import { cutBlocks } from './blocks.ts';
import { packEntry } from './entry.ts';
import { ENTRY_FILE, fileName, FORMAT, type FileKind, type IndexFile } from './files.ts';
import type { WrittenStart } from './files.ts';
import { glossaryOf, type GlossaryTerm } from './glossary.ts';
import { frequenciesOf, Lists } from './lists.ts';
import { namesOf } from './names.ts';
import { termsOfRecord, type RecordTerm } from './record-terms.ts';
import { cutShards, packSorted } from './shards.ts';
import { Tails } from './tails.ts';
import { packWords } from './words.ts';

/** Gives the terms of a record from an earlier build when record, glossary and analysis are the same, else what `analyse` says. */
export type AnalysisCache = (
  record: SearchRecord,
  analyse: () => readonly RecordTerm[],
) => readonly RecordTerm[];

const analyseAll: AnalysisCache = (_record, analyse) => analyse();

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Records that belong together side by side, so that they share files; among equals the newer first. */
function inOrder(a: SearchRecord, b: SearchRecord): number {
  return (
    compare(a.commune ?? '', b.commune ?? '') ||
    recordKinds.indexOf(a.kind) - recordKinds.indexOf(b.kind) ||
    (b.year ?? 0) - (a.year ?? 0) ||
    compare(b.date ?? '', a.date ?? '') ||
    compare(a.url, b.url)
  );
}

type Parts = Record<FileKind, string[]>;

/**
 * The files of a search index (docs/adr/0021-sharded-search-index.md). The same records and terms give the same
 * files, in whatever order the records come.
 * @throws Error when two records have one address
 */
export function buildIndex(
  records: readonly SearchRecord[],
  terms: readonly GlossaryTerm[],
  cache: AnalysisCache = analyseAll,
): IndexFile[] {
  const sorted = records.slice().sort(inOrder);
  if (new Set(sorted.map(({ url }) => url)).size < sorted.length) {
    throw new Error('Two search records have one address');
  }
  const glossary = glossaryOf(terms);
  const lists = new Lists();
  sorted.forEach((record, document) => {
    lists.add(
      document,
      record,
      cache(record, () => termsOfRecord(record, glossary)),
    );
  });
  const tails = new Tails();
  const all = lists.sorted(namesOf(sorted));
  const entries = all.map((list) => ({ key: list.key, value: packEntry(tails.entryOf(list)) }));
  const { bounds, shards } = cutShards(entries);
  const parts: Parts = {
    shard: shards.map((shard) => JSON.stringify(shard)),
    tail: tails.files.map((file) => JSON.stringify(file)),
    block: cutBlocks(sorted).map((block) => JSON.stringify(block)),
  };
  const start = {
    format: FORMAT,
    records: sorted.length,
    bounds: packSorted(bounds),
    words: packWords(frequenciesOf(all)),
  };
  return named(start, parts);
}

function named(start: Omit<WrittenStart, 'made'>, parts: Parts): IndexFile[] {
  const kinds: readonly FileKind[] = ['shard', 'tail', 'block'];
  const whole = [JSON.stringify(start), ...kinds.map((kind) => parts[kind].join('\n'))].join('\n');
  const made = fingerprint(whole).toString(36);
  const written: WrittenStart = { ...start, made };
  return [
    { name: ENTRY_FILE, content: JSON.stringify(written) },
    ...kinds.flatMap((kind) =>
      parts[kind].map((content, place) => ({ name: fileName(made, kind, place), content })),
    ),
  ];
}
