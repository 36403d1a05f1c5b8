import { fillText } from '../../strings/fill-text.ts';
import { brokenZipWords } from '../../strings/spreadsheet.ts';
import { MB, megabytes } from '../megabytes.ts';
import { spreadsheetProblem, type SpreadsheetProblem } from './spreadsheet-problem.ts';
import {
  findEnds,
  isWhole,
  isZip64,
  locate,
  readDirectory,
  viewOf,
  type ZipEntry,
  type ZipRange,
} from './zip-directory.ts';

/** What an office file (.xlsx, .docx) may be at most, before anything in it is unpacked. */
export const zipLimits = {
  bytes: 10 * MB,
  entries: 2000,
  unpacked: 60 * MB,
  ratio: 200,
} as const;

export type GuardedEntry = ZipEntry & ZipRange;

/** `entries` is empty when there are problems. */
export type ZipGuardResult = { entries: GuardedEntry[]; problems: SpreadsheetProblem[] };

const broken = (words: string, name = ''): SpreadsheetProblem =>
  spreadsheetProblem('broken', fillText(words, { name }));

/** Start of the compound files that .xls and password-protected .xlsx are. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
const MACRO = /(?:^|\/)(?:vbaProject[^/]*\.bin|vbaData\.xml|(?:macro|dialog)sheets\/.*)$/iu;
const UNSAFE = /^[/\\]|^[a-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|\\|\p{Cc}|\uFFFD|^$/iu;
/** Encrypted, strongly encrypted, directory encrypted. */
const SECRET_FLAGS = 0x2041;

/** Refuses a file by its size alone, before it is read; null when it is not too large. */
export function refuseSize(size: number): SpreadsheetProblem | null {
  const { bytes: limit } = zipLimits;
  return size > limit
    ? spreadsheetProblem('file-too-large', megabytes(size), megabytes(limit))
    : null;
}

function judgeStart(bytes: Uint8Array): SpreadsheetProblem | null {
  const tooLarge = refuseSize(bytes.length);
  if (tooLarge !== null) return tooLarge;
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return null;
  const isCompound = COMPOUND_FILE.every((byte, index) => bytes[index] === byte);
  return spreadsheetProblem(isCompound ? 'old-or-locked' : 'not-zip');
}

/** What one entry says about itself that must not be. */
function judgeEntry(entry: ZipEntry): SpreadsheetProblem | null {
  const { name, flags, method, packed, unpacked } = entry;
  if (entry.hasZip64) return spreadsheetProblem('zip64', name);
  if (UNSAFE.test(name))
    return spreadsheetProblem('unsafe-path', name.replace(/\p{Cc}/gu, '\u25A1'));
  if ((flags & SECRET_FLAGS) !== 0) return spreadsheetProblem('encrypted', name);
  if (MACRO.test(name)) return spreadsheetProblem('macro', name);
  if (method !== 0 && method !== 8) return broken(brokenZipWords.method, name);
  if (method === 0 && packed !== unpacked) return broken(brokenZipWords.entry, name);
  return unpacked > packed * zipLimits.ratio
    ? spreadsheetProblem('packed-too-tightly', name, zipLimits.ratio)
    : null;
}

function judgeTotals(entries: readonly ZipEntry[]): SpreadsheetProblem[] {
  const problems: SpreadsheetProblem[] = [];
  const total = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (total > zipLimits.unpacked) {
    const { unpacked: limit } = zipLimits;
    problems.push(spreadsheetProblem('too-large-unpacked', megabytes(total), megabytes(limit)));
  }
  const seen = new Set<string>();
  for (const { name } of entries) {
    const key = name.toLowerCase();
    if (seen.has(key)) problems.push(broken(brokenZipWords.twice, name));
    seen.add(key);
  }
  return problems;
}

/** Finds the bytes of every entry and holds local headers against the directory; no two may share a byte. */
function placeEntries(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  limit: number,
): ZipGuardResult {
  const placed: GuardedEntry[] = [];
  const problems: SpreadsheetProblem[] = [];
  for (const entry of entries) {
    const range = locate(bytes, entry, limit);
    if (range === null) problems.push(broken(brokenZipWords.entry, entry.name));
    else placed.push({ ...entry, ...range });
  }
  const inOrder = placed.toSorted((a, b) => a.offset - b.offset);
  inOrder.forEach((entry, index) => {
    const previous = inOrder[index - 1];
    if (previous !== undefined && entry.offset < previous.end)
      problems.push(broken(brokenZipWords.overlap, entry.name));
  });
  return { entries: placed, problems };
}

const refused = (...problems: SpreadsheetProblem[]): ZipGuardResult => ({ entries: [], problems });

/**
 * Judges an office file by its bytes alone, before any library sees it. Reads
 * the central directory itself and holds every local header against it, so that
 * no two readers can see two different files. Unpacks nothing: that the
 * contents really have the sizes claimed is for the one who unpacks them to
 * check. Never throws.
 */
export function guardZip(bytes: Uint8Array): ZipGuardResult {
  const start = judgeStart(bytes);
  if (start !== null) return refused(start);
  const view = viewOf(bytes);
  const [end, ...others] = findEnds(view);
  if (end === undefined || others.length > 0) return refused(broken(brokenZipWords.noDirectory));
  if (isZip64(view, end)) return refused(spreadsheetProblem('zip64'));
  if (end.entries > zipLimits.entries) {
    return refused(spreadsheetProblem('too-many-entries', String(end.entries), zipLimits.entries));
  }
  const entries = isWhole(view, end) ? readDirectory(bytes, end) : null;
  if (entries === null || entries.length === 0) return refused(broken(brokenZipWords.directory));
  const problems = entries.flatMap((entry) => judgeEntry(entry) ?? []);
  problems.push(...judgeTotals(entries));
  if (problems.length > 0) return refused(...problems);
  const placed = placeEntries(bytes, entries, end.offset);
  return placed.problems.length > 0 ? refused(...placed.problems) : placed;
}
