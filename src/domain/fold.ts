/** Letters that look like đ/Đ but are others (Icelandic eth, African d), as old fonts and OCR leave them. */
const FALSE_D: Readonly<Record<string, string>> = { Ð: 'Đ', ð: 'đ', Ɖ: 'Đ', ɖ: 'đ' };

/**
 * Lower-case letters a-z without marks, đ as d; everything else is kept.
 * NFD alone does not do this: đ has no decomposition.
 */
export function foldMarks(text: string): string {
  return text
    .replace(/[ÐðƉɖ]/gu, (letter) => FALSE_D[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/gu, 'd')
    .toLowerCase();
}

/** The address form of a Vietnamese name: "Thôn Đông" becomes "thon-dong". */
export function slugify(text: string): string {
  return foldMarks(text)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

const collator = new Intl.Collator('vi', { numeric: true });

/** Order for Vietnamese names, with "Xóm 2" before "Xóm 10". */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a, b);
}
