import { LEVELS, levelMark, levelOfMark } from './levels.ts';
import { packNumber, unpackNumbers } from './varint.ts';

/** A record in which a term stands and its level there, in one number: `document * LEVELS + level`. */
export type Posting = number;

export const posting = (document: number, level: number): Posting => document * LEVELS + level;
export const documentOf = (of: Posting) => Math.floor(of / LEVELS);
export const levelOf = (of: Posting) => of % LEVELS;

/** Highest level first, then in the order of documents. */
export function byWorth(a: Posting, b: Posting): number {
  return levelOf(b) - levelOf(a) || a - b;
}

/** Postings as text: for each level its mark, then the gaps between documents. */
export function packPostings(postings: readonly Posting[]): string {
  let packed = '';
  let level = -1;
  let before = 0;
  for (const one of postings.slice().sort(byWorth)) {
    if (levelOf(one) !== level) {
      level = levelOf(one);
      packed += levelMark(level);
      before = 0;
    }
    packed += packNumber(documentOf(one) - before);
    before = documentOf(one);
  }
  return packed;
}

/**
 * The postings of a packed text, highest level first.
 * @throws Error for anything that `packPostings` does not write
 */
export function unpackPostings(packed: string): Posting[] {
  const postings: Posting[] = [];
  for (let at = 0; at < packed.length;) {
    const level = levelOfMark(packed.charAt(at));
    if (level < 0) throw new Error(`No postings: ${packed.slice(at, at + 40)}`);
    let end = at + 1;
    while (end < packed.length && levelOfMark(packed.charAt(end)) < 0) end += 1;
    let document = 0;
    for (const gap of unpackNumbers(packed.slice(at + 1, end))) {
      document += gap;
      postings.push(posting(document, level));
    }
    at = end;
  }
  return postings;
}
