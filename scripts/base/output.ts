import { writeSync } from 'node:fs';
import { isatty } from 'node:tty';
import { diskCode, isErrorCode } from '../../src/publish/disk-error.ts';

const PAUSE = 10;
const sleeper = new Int32Array(new SharedArrayBuffer(4));

/** Writes some bytes and says how many; a reader who is slow is waited for. */
function writeSome(descriptor: number, bytes: Uint8Array): number {
  try {
    return writeSync(descriptor, bytes);
  } catch (error) {
    if (!isErrorCode(error, 'EAGAIN')) throw error;
    Atomics.wait(sleeper, 0, 0, PAUSE);
    return 0;
  }
}

/**
 * Writes a text before it returns, so that a long report is never kept in memory, and a full disk is
 * told. A reader who has gone, such as `head`, has seen enough: that is no error.
 */
function write(descriptor: 1 | 2, text: string): void {
  if (isatty(descriptor)) {
    // Only the stream knows how to write letters to the console of Windows.
    (descriptor === 1 ? process.stdout : process.stderr).write(text);
    return;
  }
  try {
    let rest: Uint8Array = Buffer.from(text);
    while (rest.length > 0) rest = rest.subarray(writeSome(descriptor, rest));
  } catch (error) {
    if (!isErrorCode(error, 'EPIPE', 'EOF')) throw error;
  }
}

/** Writes what a command was asked for. @throws the disk's error when it can't be kept */
export function print(text: string): void {
  write(1, text);
}

/** Tells what is not part of the answer; when even that is impossible, nobody is left to be told. */
export function complain(text: string): void {
  try {
    write(2, text);
  } catch (error) {
    if (diskCode(error) === null) throw error;
  }
}
