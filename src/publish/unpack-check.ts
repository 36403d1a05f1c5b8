import { crc32, inflateRawSync } from 'node:zlib';
import { SaxesParser } from 'saxes';
import {
  spreadsheetProblem,
  type SpreadsheetProblem,
} from '../ingest/spreadsheet/spreadsheet-problem.ts';
import type { SheetTraits } from '../ingest/spreadsheet/sheet.ts';
import type { GuardedEntry } from '../ingest/spreadsheet/zip-guard.ts';
import { fillText } from '../strings/fill-text.ts';
import { brokenSheetWords, brokenZipWords } from '../strings/spreadsheet.ts';
import { doubtBetween, watchPart, type Doubt, type PartFacts } from './sheet-watch.ts';
import { traitsOfSheets } from './workbook-watch.ts';

/** Errors of Node's zlib and of TextDecoder carry a code; ours do not. */
function isBadData(error: unknown): boolean {
  return error instanceof Error && 'code' in error;
}

/** Unpacks one entry, never past the size it claims; null when it does not hold what it claims. */
function unpack(bytes: Uint8Array, entry: GuardedEntry): Uint8Array | null {
  const packed = bytes.subarray(entry.start, entry.end);
  try {
    const content =
      entry.method === 0
        ? packed
        : inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.unpacked) });
    return content.length === entry.unpacked && crc32(content) === entry.crc ? content : null;
  } catch (error) {
    if (isBadData(error)) return null;
    throw error;
  }
}

/**
 * What a part says about cells, when it is whole, well-formed XML without a
 * document type; null when it is not. Libraries that read office files are
 * lenient: of a sheet cut in the middle they return the first half without a
 * word.
 */
function readPart(content: Uint8Array): PartFacts | null {
  const parser = new SaxesParser({ xmlns: false });
  const faults: string[] = [];
  const facts = watchPart(parser);
  parser.on('error', ({ message }) => faults.push(message));
  parser.on('doctype', (text) => faults.push(text));
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const step = 1 << 16;
  try {
    for (let at = 0; at < content.length && faults.length === 0; at += step) {
      parser.write(decoder.decode(content.subarray(at, at + step), { stream: true }));
    }
    parser.write(decoder.decode()).close();
  } catch (error) {
    if (isBadData(error)) return null;
    throw error;
  }
  return faults.length === 0 ? facts : null;
}

function isXml({ name }: GuardedEntry): boolean {
  return /\.(?:xml|rels)$/iu.test(name);
}

/** `traits` is empty when there are problems. */
export type UnpackedFacts = {
  problems: SpreadsheetProblem[];
  traits: ReadonlyMap<string, SheetTraits>;
};
const broken = (words: string): UnpackedFacts => ({
  problems: [spreadsheetProblem('broken', words)],
  traits: new Map(),
});
const brokenAt = ({ where, at }: Doubt): UnpackedFacts =>
  broken(fillText(brokenSheetWords[where], { at }));

/**
 * Checks that the entries of a guarded zip really hold the bytes they claim,
 * and whole XML with one reading where they say so: the guard can only add up
 * claims, and the libraries do not look. Memory is bound by those claims. Tells
 * what else the parts say about each sheet, by its name.
 */
export function checkUnpacked(bytes: Uint8Array, entries: readonly GuardedEntry[]): UnpackedFacts {
  const parts = new Map<string, PartFacts>();
  for (const entry of entries) {
    const content = unpack(bytes, entry);
    const part = content !== null && isXml(entry) ? readPart(content) : null;
    if (content === null || (isXml(entry) && part === null))
      return broken(fillText(brokenZipWords.content, { name: entry.name }));
    if (part !== null) parts.set(entry.name, part);
  }
  const facts = [...parts.values()];
  const doubt = facts.find((part) => part.doubt !== null)?.doubt ?? doubtBetween(facts);
  if (doubt !== null) return brokenAt(doubt);
  const workbooks = [...parts].map(([name, { workbook }]) => [name, workbook] as const);
  return { problems: [], traits: traitsOfSheets(new Map(workbooks)) };
}
