import { closeSync, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { CHUNK, type ByteSource } from '../ingest/byte-source.ts';
import { cliTexts } from '../strings/cli.ts';
import { fillText } from '../strings/fill-text.ts';
import { diskCode } from './disk-error.ts';
import { UserError } from './user-error.ts';

/**
 * Reads something of a plain file. Nothing else is opened: opening a pipe waits for whoever writes to it.
 * @throws UserError for what is no plain file or can't be read
 */
export async function readingFile<Result>(
  file: string,
  read: (about: Stats) => Result | Promise<Result>,
): Promise<Result> {
  const unreadable = new UserError(fillText(cliTexts.unreadable, { file }));
  try {
    const about = await stat(file);
    if (!about.isFile()) throw unreadable;
    return await read(about);
  } catch (error) {
    throw diskCode(error) === null ? error : unreadable;
  }
}

type Look = Pick<Stats, 'size' | 'mtimeMs'>;

function refuseChanged(file: string, descriptor: number, { size, mtimeMs }: Look): void {
  const now = fstatSync(descriptor);
  if (now.size !== size || now.mtimeMs !== mtimeMs)
    throw new UserError(fillText(cliTexts.changedMeanwhile, { file }));
}

function* chunksOf(file: string, about: Look): Generator<Uint8Array> {
  const descriptor = openSync(file, 'r');
  try {
    refuseChanged(file, descriptor, about);
    const chunk = new Uint8Array(CHUNK);
    for (;;) {
      const length = readSync(descriptor, chunk);
      if (length === 0) break;
      yield chunk.subarray(0, length);
    }
    refuseChanged(file, descriptor, about);
  } finally {
    closeSync(descriptor);
  }
}

/**
 * A file on disk, read in small pieces each time it is gone through, so that memory does not grow with it. A piece is
 * overwritten by the next one. A file that is no longer as it was looked at throws a `UserError`: two readings of it
 * would be of different figures.
 */
export function sourceOfFile(file: string, about: Look): ByteSource {
  return { size: about.size, chunks: () => chunksOf(file, about) };
}
