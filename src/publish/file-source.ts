import { closeSync, openSync, readSync } from 'node:fs';
import { CHUNK, type ByteSource } from '../ingest/byte-source.ts';

function* chunksOf(file: string): Generator<Uint8Array> {
  const descriptor = openSync(file, 'r');
  try {
    const chunk = new Uint8Array(CHUNK);
    for (;;) {
      const length = readSync(descriptor, chunk);
      if (length === 0) return;
      yield chunk.subarray(0, length);
    }
  } finally {
    closeSync(descriptor);
  }
}

/**
 * A file on disk, read in small pieces each time it is gone through, so that memory does not grow with it. A piece is
 * overwritten by the next one. `size` is what the disk says now.
 */
export function sourceOfFile(file: string, size: number): ByteSource {
  return { size, chunks: () => chunksOf(file) };
}
