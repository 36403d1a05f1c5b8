import type { Term as GlossaryEntry } from '../../domain/glossary.ts';
import type { Syllable } from '../analysis/syllables.ts';
import { nameSyllables } from './keys.ts';

/** What the search needs of a term of the glossary. */
export type GlossaryTerm = Pick<GlossaryEntry, 'written' | 'full' | 'synonyms'>;

/** One way to write a term, and the other ways to say it. */
type Pattern = { syllables: string[]; others: readonly string[] };

/** Patterns by their first syllable. */
export type Glossary = {
  /** Abbreviations, letter by letter: "AI" is not "ai". */
  written: ReadonlyMap<string, Pattern[]>;
  /** Full forms, with their marks. */
  full: ReadonlyMap<string, Pattern[]>;
};

function addPattern(to: Map<string, Pattern[]>, syllables: string[], others: string[]): void {
  const [first] = syllables;
  if (first === undefined || others.length === 0) return;
  const known = to.get(first);
  if (known === undefined) to.set(first, [{ syllables, others }]);
  else known.push({ syllables, others });
}

/** The glossary as texts are held against it. */
export function glossaryOf(terms: readonly GlossaryTerm[]): Glossary {
  const written = new Map<string, Pattern[]>();
  const full = new Map<string, Pattern[]>();
  for (const term of terms) {
    const letters = nameSyllables(term.written).map(({ start, end }) =>
      term.written.slice(start, end),
    );
    const isAbbreviation = term.written !== term.full;
    if (isAbbreviation) addPattern(written, letters, [term.full, ...term.synonyms]);
    const words = nameSyllables(term.full).map(({ toned }) => toned);
    addPattern(full, words, [...(isAbbreviation ? [term.written] : []), ...term.synonyms]);
  }
  return { written, full };
}

function matches(pattern: Pattern, forms: readonly string[], place: number): boolean {
  return pattern.syllables.every((syllable, offset) => forms[place + offset] === syllable);
}

function collect(
  patterns: ReadonlyMap<string, Pattern[]>,
  forms: readonly string[],
  found: Set<string>,
): void {
  forms.forEach((form, place) => {
    for (const pattern of patterns.get(form) ?? []) {
      if (!matches(pattern, forms, place)) continue;
      for (const other of pattern.others) found.add(other);
    }
  });
}

/**
 * The other ways to say what a text says: a text with "UBND" is also found by "ủy ban nhân dân", and one with "chuyển
 * đổi số" by "CĐS". What is only a synonym implies nothing: it may be a word of its own.
 */
export function impliedBy(
  text: string,
  sentences: readonly Syllable[][],
  { written, full }: Glossary,
): Set<string> {
  const found = new Set<string>();
  for (const sentence of sentences) {
    collect(
      full,
      sentence.map(({ toned }) => toned),
      found,
    );
    collect(
      written,
      sentence.map(({ start, end }) => text.slice(start, end)),
      found,
    );
  }
  return found;
}
