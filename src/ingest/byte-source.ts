/** Bytes of a file that can be gone through more than once, in pieces of any size. */
export type ByteSource = { size: number; chunks: () => Iterable<Uint8Array> };

/** How many bytes are looked at in one go. */
export const CHUNK = 1 << 13;

function* cut(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK);
}

/** A file that is in memory already. */
export function sourceOfBytes(bytes: Uint8Array): ByteSource {
  return { size: bytes.length, chunks: () => cut(bytes) };
}

/** The first bytes of a file, as many as there are up to a limit. */
export function firstBytes(source: ByteSource, limit: number): Uint8Array {
  const start = new Uint8Array(Math.min(limit, source.size));
  let length = 0;
  for (const chunk of source.chunks()) {
    start.set(chunk.subarray(0, start.length - length), length);
    length = Math.min(start.length, length + chunk.length);
    if (length === start.length) break;
  }
  return start.subarray(0, length);
}

/** The whole file in one piece. */
export function allBytes(source: ByteSource): Uint8Array {
  return firstBytes(source, source.size);
}
