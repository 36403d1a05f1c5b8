import type { Stats } from 'node:fs';
import { lstat, mkdtemp, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { openText } from '../ingest/decode-text.ts';
import { errorCopy, errorCopyOfRows, MAX_COPY_COLUMNS } from '../ingest/error-copy.ts';
import { ERROR_HEADER, isErrorCopy } from '../ingest/error-column.ts';
import { SEARCHED_LINES } from '../ingest/find-header.ts';
import { firstLines } from '../ingest/text-pieces.ts';
import type { Verdict } from '../ingest/report.ts';
import { fillText } from '../strings/fill-text.ts';
import { errorCopyTexts } from '../strings/error-copy.ts';
import type { CheckedFile } from './check-file.ts';
import { diskCode, isErrorCode } from './disk-error.ts';
import { sourceOfFile } from './file-source.ts';

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

function isCopy(path: string, about: Stats): boolean {
  return isErrorCopy(firstLines(openText(sourceOfFile(path, about)).pieces(), SEARCHED_LINES));
}

/** Why nothing may be written at a path: a file that is no copy of ours, or a folder that only publishing fills. */
async function findObstacle(path: string): Promise<Reason | null> {
  const folder = await realpath(dirname(path));
  if (folder.split(sep).includes('ky-cong-bo')) return 'published';
  try {
    const about = await lstat(path);
    return about.isFile() && isCopy(path, about) ? null : 'taken';
  } catch (error) {
    if (isErrorCode(error, 'ENOENT')) return null;
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
    const code = diskCode(error);
    if (code === null) throw error;
    return { path, isWritten: false, reason: 'disk', code };
  }
}

async function copyReport(file: string, { report, sheet }: CheckedFile): Promise<CopyOutcome> {
  const { delimiter, headerLine, problems, lines } = report;
  const path = errorCopyPath(file);
  if (headerLine === null) return { path, isWritten: false, reason: 'no-table' };
  const pieces =
    delimiter === null
      ? errorCopyOfRows(sheet ?? [], headerLine, problems)
      : errorCopy(lines, delimiter, headerLine, problems);
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
export async function keepErrorCopy(file: string, checked: CheckedFile): Promise<string | null> {
  const { verdict } = checked.report;
  const isOwnCopy = async () => COPY_NAME.test(file) && isCopy(file, await stat(file));
  if (verdict === 'accept' && !(await isOwnCopy())) return null;
  return tell(await copyReport(file, checked), verdict);
}
