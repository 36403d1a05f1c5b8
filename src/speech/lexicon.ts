import type { Document } from '../domain/document.ts';
import { parseDocumentNumber } from '../domain/document-number.ts';
import type { Term } from '../domain/glossary.ts';

export type SpokenTerm = Pick<Term, 'written' | 'spoken'>;

/** What the reader knows beside the language: how abbreviations and units are said, and which documents exist. */
export type Lexicon = {
  /** Terms that are said otherwise than written, by first letter, longest first. */
  byFirst: ReadonlyMap<string, readonly SpokenTerm[]>;
  terms: ReadonlyMap<string, string>;
  /** Who issued a document, by the normalised key of its number. */
  issuers: ReadonlyMap<string, string>;
};

/**
 * @param terms of the glossary; an earlier one wins over a later one with the same writing
 * @param documents that a number of the text may mean: those of the central level and of the commune's own province
 */
export function makeLexicon(
  terms: readonly SpokenTerm[],
  documents: readonly Pick<Document, 'number' | 'issuer'>[],
): Lexicon {
  const spoken = new Map<string, string>();
  for (const { written, spoken: said } of terms) {
    if (written !== said && !written.endsWith('.') && !spoken.has(written))
      spoken.set(written, said);
  }
  const byFirst = new Map<string, SpokenTerm[]>();
  const longestFirst = [...spoken].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
  for (const [written, said] of longestFirst) {
    const first = written.slice(0, 1);
    byFirst.set(first, [...(byFirst.get(first) ?? []), { written, spoken: said }]);
  }
  const issuers = documents.flatMap(({ number, issuer }): [string, string][] => {
    const parsed = number === null ? null : parseDocumentNumber(number);
    return parsed === null ? [] : [[parsed.key, issuer]];
  });
  return { byFirst, terms: spoken, issuers: new Map(issuers) };
}

const ALPHANUMERIC = /[\p{L}\p{N}]/u;
/** "m", "đ", "ha": a unit behind a number, a word or a slip anywhere else. */
const SHORT_UNIT = /^\p{Ll}{1,2}$/u;

/** The longest term that stands at a place of the text, whole; case matters. */
export function termAt(
  { byFirst }: Lexicon,
  text: string,
  at: number,
  { asUnit }: { asUnit: boolean },
): SpokenTerm | null {
  const candidates = byFirst.get(text.slice(at, at + 1)) ?? [];
  const fits = ({ written }: SpokenTerm) =>
    text.startsWith(written, at) &&
    (asUnit || !SHORT_UNIT.test(written)) &&
    !ALPHANUMERIC.test(text.slice(at + written.length, at + written.length + 1));
  return candidates.find(fits) ?? null;
}
