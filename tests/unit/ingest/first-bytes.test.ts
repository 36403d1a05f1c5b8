import { describe, expect, it } from 'vitest';
import {
  allBytes,
  firstBytes,
  sourceOfBytes,
  type ByteSource,
} from '../../../src/ingest/byte-source.ts';

const inPieces = (...pieces: readonly (readonly number[])[]): ByteSource => ({
  size: pieces.flat().length,
  chunks: () => pieces.map((piece) => Uint8Array.from(piece)),
});

describe('the first bytes of a file', () => {
  const source = inPieces([1, 2], [3, 4, 5], [6]);

  it('are as many as were asked for, wherever its pieces end', () => {
    for (const count of [0, 1, 2, 3, 4, 5, 6])
      expect([...firstBytes(source, count)]).toEqual([1, 2, 3, 4, 5, 6].slice(0, count));
  });

  it('are all of it when there are no more', () => {
    expect([...firstBytes(source, 100)]).toEqual([1, 2, 3, 4, 5, 6]);
    expect([...allBytes(source)]).toEqual([1, 2, 3, 4, 5, 6]);
    expect([...allBytes(inPieces())]).toEqual([]);
  });

  it('are what is there when a file got shorter while it was read, or longer', () => {
    expect([...firstBytes({ ...source, size: 9 }, 9)]).toEqual([1, 2, 3, 4, 5, 6]);
    expect([...firstBytes({ ...source, size: 4 }, 9)]).toEqual([1, 2, 3, 4]);
  });

  it('are read without the rest', () => {
    let taken = 0;
    const chunks = function* (): Generator<Uint8Array> {
      for (; taken < 9; taken += 1) yield Uint8Array.of(taken);
    };
    expect([...firstBytes({ size: 9, chunks }, 3)]).toEqual([0, 1, 2]);
    expect(taken).toBe(2);
  });
});

it('a file in memory comes in pieces of 8 KB, and again from its beginning', () => {
  const bytes = Uint8Array.from({ length: 20_000 }, (_, at) => at % 251);
  const source = sourceOfBytes(bytes);
  for (const chunks of [[...source.chunks()], [...source.chunks()]]) {
    expect(chunks.map(({ length }) => length)).toEqual([8192, 8192, 3616]);
    expect(chunks.flatMap((chunk) => [...chunk])).toEqual([...bytes]);
  }
  expect([...sourceOfBytes(bytes.slice(0, 8192)).chunks()]).toHaveLength(1);
});
