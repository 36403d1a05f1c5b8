import { foldMarks } from './fold.ts';

export type CommuneMention = {
  /** The words after "xã" that begin with capitals, as the text has them. */
  name: string;
  /** True for "trên địa bàn xã X": the text says whose area it speaks of. */
  isArea: boolean;
  /** Where the mention begins. */
  index: number;
};

const MENTION =
  /(?<![\p{L}\p{N}])(?<area>trên địa bàn )?[xX]ã\s+(?<name>\p{Lu}\p{L}*(?:\s+\p{Lu}\p{L}*)*)/gu;

/** Every "xã X" of a text, where X is written with capitals. */
export function communeMentions(text: string): CommuneMention[] {
  return [...text.normalize('NFC').matchAll(MENTION)].map(({ groups, index }) => ({
    name: groups?.['name'] ?? '',
    isArea: groups?.['area'] !== undefined,
    index,
  }));
}

/** The known name a mention begins with, the longest when several fit ("Thống Nhất" in "Thống Nhất Năm 2026"). */
export function knownName(mention: string, known: Iterable<string>): string | null {
  const words = `${foldMarks(mention)} `;
  const fitting = [...known].filter((name) => words.startsWith(`${foldMarks(name)} `));
  return fitting.sort((a, b) => b.length - a.length)[0] ?? null;
}
