import { packNumber, unpackNumbers } from './varint.ts';
import { packSorted, unpackSorted } from './shards.ts';

/** All words that stand somewhere, with the power of two of how many records they stand in. */
export type Words = { sorted: readonly string[]; powers: ReadonlyMap<string, number> };

const isWord = (folded: string) => /^[a-z]+$/u.test(folded);

/** Numbers are left out: they are many, and nobody repairs them. */
export function packWords(frequencies: ReadonlyMap<string, number>): string {
  const words = [...frequencies.keys()].filter(isWord).sort();
  const powers = words.map((word) =>
    packNumber(Math.min(31, Math.floor(Math.log2(frequencies.get(word) ?? 1)))),
  );
  return `${powers.join('')}\n${packSorted(words)}`;
}

/** @throws Error for what `packWords` does not write */
export function unpackWords(packed: string): Words {
  const end = packed.indexOf('\n');
  const sorted = unpackSorted(packed.slice(end + 1));
  const powers = unpackNumbers(packed.slice(0, end));
  if (powers.length !== sorted.length) throw new Error('Words and their frequencies differ');
  return {
    sorted,
    powers: new Map(sorted.map((word, place): [string, number] => [word, powers[place] ?? 0])),
  };
}
