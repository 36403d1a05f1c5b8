import { compareVietnamese, foldMarks, slugify } from '../../domain/fold.ts';
import { villageKinds, type Village } from '../../domain/village.ts';

export type LetterGroup<Item> = {
  /** A capital as in a phone book (marks aside, but Đ for itself), or "0-9". */
  letter: string;
  anchor: string;
  items: Item[];
};

const DIGITS = '0-9';

function letterOf(name: string): string {
  const first = name.normalize('NFC').charAt(0).toLocaleUpperCase('vi');
  const plain = foldMarks(first).toUpperCase();
  if (!/[A-Z]/u.test(plain)) return DIGITS;
  return plain === 'D' ? first : plain;
}

/** Letters have one address each: đ is no d, and doubles it. */
function anchorOf(letter: string): string {
  const plain = slugify(letter);
  return plain.toUpperCase() === letter ? `chu-${plain}` : `chu-${plain}${plain}`;
}

/** What tells a village from its like: "Đông" of "Thôn Đông", "12" of "Xóm 12". */
export function bareName({ name, kind }: Pick<Village, 'name' | 'kind'>): string {
  const word = `${villageKinds[kind]} `;
  return name.startsWith(word) ? name.slice(word.length) : name;
}

/** Things by the first letter of their names, letters and names in Vietnamese order. */
export function byLetter<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
): LetterGroup<Item>[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const letter = letterOf(nameOf(item));
    groups.set(letter, [...(groups.get(letter) ?? []), item]);
  }
  return [...groups]
    .sort(([a], [b]) => compareVietnamese(a, b))
    .map(([letter, own]) => ({
      letter,
      anchor: anchorOf(letter),
      items: own.sort((a, b) => compareVietnamese(nameOf(a), nameOf(b))),
    }));
}
