import { foldMarks } from '../domain/fold.ts';

/**
 * The form in which text and query meet: letters a-z without marks (đ as d)
 * and digits, single spaces for everything else. "462/QĐ-TTg" is "462 qd ttg".
 */
export function searchForm(text: string): string {
  return foldMarks(text)
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();
}

/**
 * Every two neighbouring syllables of a sentence joined to one word: "đường
 * hoa" gives "duonghoa". Vietnamese words are written in parts, and a page
 * where "đường" and "hoa" stand apart is not about "đường hoa".
 */
export function neighbourPairs(text: string): string {
  return text
    .split(/[.!?;:\n]+/u)
    .flatMap((sentence) => {
      const syllables = searchForm(sentence).split(' ');
      return syllables.slice(1).map((next, index) => `${syllables[index] ?? ''}${next}`);
    })
    .join(' ');
}
