import type { Document } from '../domain/document.ts';
import { parseDocumentNumber } from '../domain/document-number.ts';
import type { Term } from '../domain/glossary.ts';
import { onlyInNumbers, spellings, unitSpellings } from '../strings/speech-spellings.ts';

export type SpokenTerm = Pick<Term, 'written' | 'spoken'>;
/** A term where it can stand: anywhere, or behind a number only. */
type PlacedTerm = SpokenTerm & { isUnit: boolean };

/** What the reader knows beside the language: how abbreviations and units are said, and which documents exist. */
export type Lexicon = {
  /** Terms that are said otherwise than written, by first letter, longest first. */
  byFirst: ReadonlyMap<string, readonly PlacedTerm[]>;
  terms: ReadonlyMap<string, string>;
  /** Who issued a document, by the normalised key of its number. */
  issuers: ReadonlyMap<string, string>;
};

/** "m", "đ", "ha": a unit behind a number, a word or a slip anywhere else; "kg" can be nothing else. */
const SHORT_UNIT = /^(?:\p{Ll}|\p{Ll}?[aeiouy]\p{Ll}?)$/u;

function placedByFirst(spoken: ReadonlyMap<string, string>): Map<string, PlacedTerm[]> {
  const terms = [...spoken]
    .filter(([written]) => !onlyInNumbers.includes(written))
    .map(([written, said]) => ({ written, spoken: said, isUnit: SHORT_UNIT.test(written) }));
  const units = Object.entries(unitSpellings)
    .filter(([written]) => !spoken.has(written))
    .map(([written, said]) => ({ written, spoken: said, isUnit: true }));
  const longestFirst = [...terms, ...units].sort(
    (a, b) => b.written.length - a.written.length || (a.written < b.written ? -1 : 1),
  );
  const byFirst = new Map<string, PlacedTerm[]>();
  for (const term of longestFirst) {
    const first = term.written.slice(0, 1);
    byFirst.set(first, [...(byFirst.get(first) ?? []), term]);
  }
  return byFirst;
}

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
  for (const [written, said] of Object.entries(spellings)) {
    if (!spoken.has(written)) spoken.set(written, said);
  }
  const issuers = documents.flatMap(({ number, issuer }): [string, string][] => {
    const parsed = number === null ? null : parseDocumentNumber(number);
    return parsed === null ? [] : [[parsed.key, issuer]];
  });
  return { byFirst: placedByFirst(spoken), terms: spoken, issuers: new Map(issuers) };
}

const ALPHANUMERIC = /[\p{L}\p{N}]/u;

/** The longest term that stands at a place of the text, whole; case matters. */
export function termAt(
  { byFirst }: Lexicon,
  text: string,
  at: number,
  { asUnit }: { asUnit: boolean },
): SpokenTerm | null {
  const candidates = byFirst.get(text.slice(at, at + 1)) ?? [];
  const fits = ({ written, isUnit }: PlacedTerm) =>
    text.startsWith(written, at) &&
    (asUnit || !isUnit) &&
    !ALPHANUMERIC.test(text.slice(at + written.length, at + written.length + 1));
  return candidates.find(fits) ?? null;
}
