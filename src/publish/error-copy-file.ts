import { lstat, mkdtemp, open, readFile, realpath, rename, rm } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import type { IngestContext } from '../ingest/context.ts';
import { decodeText } from '../ingest/decode-text.ts';
import { errorCopy, MAX_COPY_COLUMNS } from '../ingest/error-copy.ts';
import { ERROR_HEADER, isErrorCopy, withoutErrorColumn } from '../ingest/error-column.ts';
import { headerLineOf } from '../ingest/header-line.ts';
import { physicalLines } from '../ingest/split-rows.ts';
import type { ValidationReport, Verdict } from '../ingest/validate.ts';
import { fillText } from '../strings/cli.ts';
import { errorCopyTexts } from '../strings/error-copy.ts';

type Reason = keyof typeof errorCopyTexts.reasons;
/** What became of the copy; `path` is where it lies or would lie. */
export type CopyOutcome = { path: string } & (
  { isWritten: true } | { isWritten: false; reason: Reason; code?: string }
);

const CHUNK = 64 * 1024;
const COPY_NAME = /\.loi\.csv$/iu;

/** Where the copy of a file lies: beside it, as NAME.loi.csv; a copy is its own. */
export function errorCopyPath(file: string): string {
  if (COPY_NAME.test(file)) return file;
  return `${file.replace(/(?:\.loi)?\.(?:csv|txt|tsv|xlsx)$/iu, '')}.loi.csv`;
}

function isCopy(bytes: Uint8Array): boolean {
  return isErrorCopy(physicalLines(decodeText(bytes).text));
}

/** Why nothing may be written at a path: a file that is no copy of ours, or a folder that only publishing fills. */
async function findObstacle(path: string): Promise<Reason | null> {
  const folder = await realpath(dirname(path));
  if (folder.split(sep).includes('ky-cong-bo')) return 'published';
  try {
    const about = await lstat(path);
    return about.isFile() && isCopy(await readFile(path)) ? null : 'taken';
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

function* inChunks(pieces: Iterable<string>): Generator<string> {
  let chunk = '';
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  yield chunk;
}

/** Writes a file whole or not at all, through an unfinished one beside it. */
async function replaceFile(path: string, pieces: Iterable<string>): Promise<void> {
  const unfinished = await mkdtemp(join(dirname(path), '.dang-ghi-loi-'));
  try {
    const handle = await open(join(unfinished, 'loi.csv'), 'wx');
    try {
      await handle.writeFile(inChunks(pieces));
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(join(unfinished, 'loi.csv'), path);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

/**
 * Writes the pieces of an error copy beside the file it is of. Never replaces
 * a file that is no error copy; what the disk refuses is an outcome, no exception.
 */
export async function writeErrorCopy(file: string, pieces: Iterable<string>): Promise<CopyOutcome> {
  const path = errorCopyPath(file);
  try {
    const reason = await findObstacle(path);
    if (reason !== null) return { path, isWritten: false, reason };
    await replaceFile(path, pieces);
    return { path, isWritten: true };
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error && 'code' in error)) throw error;
    return { path, isWritten: false, reason: 'disk', code: String(error.code) };
  }
}

async function copyReport(
  file: string,
  bytes: Uint8Array,
  { delimiter, problems }: ValidationReport,
  context: IngestContext,
): Promise<CopyOutcome> {
  const path = errorCopyPath(file);
  const lines = [...physicalLines(decodeText(bytes).text)];
  const own = [...withoutErrorColumn(lines)];
  const headerLine = delimiter === null ? null : headerLineOf(own, delimiter, context);
  if (delimiter === null || headerLine === null)
    return { path, isWritten: false, reason: 'no-table' };
  const pieces = errorCopy(() => lines, delimiter, headerLine, problems);
  return pieces === null
    ? { path, isWritten: false, reason: 'too-wide' }
    : await writeErrorCopy(file, pieces);
}

function tell(outcome: CopyOutcome, verdict: Verdict): string {
  const words = { header: ERROR_HEADER, path: outcome.path, limit: MAX_COPY_COLUMNS };
  if (outcome.isWritten) return fillText(errorCopyTexts.written[verdict], words);
  const { reason, code = '' } = outcome;
  const why = fillText(errorCopyTexts.reasons[reason], { ...words, code });
  return fillText(errorCopyTexts.notWritten, { ...words, reason: why });
}

/**
 * Writes the problems of a checked file into a copy beside it, and clears the
 * column of a copy that is right now. Gives the lines for the screen; null
 * when there is nothing to write.
 */
export async function keepErrorCopy(
  file: string,
  bytes: Uint8Array,
  report: ValidationReport,
  context: IngestContext,
): Promise<string | null> {
  const isRight = report.verdict === 'accept';
  if (isRight && !(COPY_NAME.test(file) && isCopy(bytes))) return null;
  return tell(await copyReport(file, bytes, report, context), report.verdict);
}
