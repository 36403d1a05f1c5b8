import { markFit, MARKS } from '../analysis/toned.ts';
import type { Entry, Form } from '../index/entry.ts';
import { isTitle, worthOf } from '../index/levels.ts';
import { documentOf, levelOf } from '../index/postings.ts';
import type { Asked, Query } from './query.ts';

/** A term of the query with what the index knows of it, under its own key or one that goes on where it ends. */
export type Found = { asked: Asked; entry: Entry; isLonger: boolean };

/** How well a document answers each syllable of a query: by a term of two syllables or by the syllable alone. */
export type Tally = {
  document: number;
  side: number[];
  sideLevel: number[];
  alone: number[];
  aloneLevel: number[];
  /** Whether its last syllable was only found in longer words. */
  isLongerEnd: boolean;
};

/** When a word stands somewhere with just the marks that were typed, other marks mean another word. */
const OTHER_WORD = 1 / 3;
/** "duong ho" may be meant for "đường hoa", but "hồ" is a word too. */
const LONGER = 0.75;
const ALONE = 0.6;

const hasMarks = ({ toned, plain }: Asked) => toned !== plain;

/** Who typed one tone wrong may have meant this; with two wrong tones side by side it is another word. */
function fitOf({ toned }: Asked, written: string): number {
  const parts = written.split('-');
  const fits = toned.split('-').map((half, at) => markFit({ toned: half }, parts[at] ?? ''));
  const wrong = fits.filter((fit) => fit <= MARKS.otherTone);
  return Math.min(...fits, wrong.length > 1 ? MARKS.lettersOnly : 1);
}

/** How well each written form of a term fits what was typed. */
export function formFits({ asked, entry, isLonger }: Found): number[] {
  if (asked.isNumber) return entry.forms.map(() => MARKS.same);
  if (isLonger) {
    const length = asked.toned.length;
    const bare = !hasMarks(asked);
    return entry.forms.map(({ toned }) =>
      bare || toned.slice(0, length) === asked.toned
        ? LONGER * MARKS.leftOut
        : LONGER * MARKS.lettersOnly,
    );
  }
  const fits = entry.forms.map(({ toned }) => fitOf(asked, toned));
  const isKnown = hasMarks(asked) && fits.includes(MARKS.same);
  return isKnown ? fits.map((fit) => (fit === MARKS.same ? fit : fit * OTHER_WORD)) : fits;
}

export class Tallies {
  readonly #syllables: number;
  readonly #isBare: boolean;
  readonly #tallies = new Map<number, Tally>();

  constructor({ syllables, isBare }: Query) {
    this.#syllables = syllables.length;
    this.#isBare = isBare;
  }

  of(document: number): Tally {
    let tally = this.#tallies.get(document);
    if (tally === undefined) {
      const zeros = () => new Array<number>(this.#syllables).fill(0);
      tally = {
        document,
        side: zeros(),
        sideLevel: zeros(),
        alone: zeros(),
        aloneLevel: zeros(),
        isLongerEnd: false,
      };
      this.#tallies.set(document, tally);
    }
    return tally;
  }

  #addForm({ asked, isLonger }: Found, { postings }: Form, fit: number): void {
    for (const one of postings) {
      const tally = this.of(documentOf(one));
      const [fits, levels] = asked.isSide
        ? [tally.side, tally.sideLevel]
        : [tally.alone, tally.aloneLevel];
      for (const place of asked.covers) {
        const known = (fits[place] ?? 0) * (0.5 + worthOf(levels[place] ?? 0));
        if (fit * (0.5 + worthOf(levelOf(one))) <= known) continue;
        fits[place] = fit;
        levels[place] = levelOf(one);
        if (place === this.#syllables - 1) tally.isLongerEnd = isLonger;
      }
    }
  }

  add(found: Found): void {
    const most = this.#isBare ? MARKS.leftOut : MARKS.same;
    const fits = formFits(found).map((fit) => Math.min(fit, most));
    found.entry.forms.forEach((form, place) => this.#addForm(found, form, fits[place] ?? 0));
  }

  all(): Tally[] {
    return [...this.#tallies.values()];
  }
}

/** How much each syllable of a query says: much when few documents have it. They add up to 1. */
export type Weights = readonly number[];

export type Score = {
  /** How much of the query the document says, from 0 to 1. */
  cover: number;
  score: number;
  /** Whether all of the query stands in its names. */
  isTitled: boolean;
};

/** How well a document answers a syllable, and at which level. */
function answerAt(tally: Tally, place: number): { fit: number; level: number } {
  const side = tally.side[place] ?? 0;
  const alone = (tally.alone[place] ?? 0) * (tally.alone.length === 1 ? 1 : ALONE);
  return side >= alone
    ? { fit: side, level: tally.sideLevel[place] ?? 0 }
    : { fit: alone, level: tally.aloneLevel[place] ?? 0 };
}

/**
 * What a document is worth for a query. What it covers counts most, then where it says it.
 * @param given syllables that filters in force stand for
 * @param little those that no name needs to say
 */
export function scoreOf(
  tally: Tally,
  weights: Weights,
  given: ReadonlySet<number>,
  little: ReadonlySet<number>,
): Score {
  const answers = weights.map((weight, place) => ({ weight, ...answerAt(tally, place) }));
  let cover = 0;
  let field = 0;
  answers.forEach(({ weight, fit, level }, place) => {
    cover += weight * (given.has(place) ? Math.max(fit, MARKS.leftOut) : fit);
    field += weight * fit * worthOf(level);
  });
  const isTitled = answers.every(
    ({ fit, level }, place) => little.has(place) || (fit >= MARKS.otherTone && isTitle(level)),
  );
  return { cover, score: 3 * cover * cover + 1.5 * field + (isTitled ? 1 : 0), isTitled };
}

/**
 * Whether a document says all that was asked: each syllable side by side with a neighbour of the query, or, if it may
 * stand alone, by itself; never with letters alone where marks were typed.
 */
export function isWhole(
  tally: Tally,
  mayStandAlone: readonly boolean[],
  given: ReadonlySet<number>,
): boolean {
  return mayStandAlone.every((mayStand, place) => {
    if (given.has(place)) return true;
    const fits = [tally.side[place] ?? 0, mayStand ? (tally.alone[place] ?? 0) : 0];
    return Math.max(...fits) > MARKS.lettersOnly;
  });
}
