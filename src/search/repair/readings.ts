import { plainForm, sentencesOf, type Syllable } from '../analysis/syllables.ts';
import { fromTelex, fromVni } from './keys.ts';
import { spellingsOf } from './spelling.ts';
import { splitsOf } from './split.ts';
import { isSyllable, type Vocabulary } from './vocabulary.ts';

/** One way to understand a query: what to look for, and whether that is something else than what was typed. */
export type Reading = { text: string; isRepaired: boolean };

/** A part of the query, and what may stand in its place; the higher the cost, the less likely. */
type Option = { text: string; cost: number };
type Slot = { start: number; end: number; options: Option[] };
type Way = { text: string; cost: number };

/** More words than anybody types are not repaired. */
const LONGEST_QUERY = 24;
const LONGEST_WORD = 24;
const MOST_READINGS = 4;
const STEP = 0.5;
/** How much less often written makes a division of a word one step less likely: eight times. */
const POWERS_IN_A_STEP = 3;

const isNumber = ({ folded }: Syllable) => folded < ':';

const has = (vocabulary: Vocabulary, folded: string) => vocabulary.powerOf(folded) !== undefined;

/** Parts of a query without space or sign inside: one syllable, or letters and digits in turns. */
function wordsOf(query: string): Syllable[][] {
  const words: Syllable[][] = [];
  for (const sentence of sentencesOf(query)) {
    for (const syllable of sentence) {
      const word = words[words.length - 1];
      if (word !== undefined && word[word.length - 1]?.end === syllable.start) word.push(syllable);
      else words.push([syllable]);
    }
  }
  return words.slice(0, LONGEST_QUERY).filter(({ length }) => length <= LONGEST_WORD);
}

function replaced(query: string, slots: readonly Slot[]): Way[] {
  let ways: Way[] = [{ text: '', cost: 0 }];
  let at = 0;
  for (const { start, end, options } of slots) {
    const gap = query.slice(at, start);
    const longer: Way[] = [];
    for (const way of ways) {
      for (const { text, cost } of options) {
        longer.push({ text: way.text + gap + text, cost: way.cost + cost });
      }
    }
    ways = longer.sort((a, b) => a.cost - b.cost).slice(0, MOST_READINGS);
    at = end;
  }
  return ways.map(({ text, cost }) => ({ text: text + query.slice(at), cost }));
}

/** The query with VNI digits turned into marks, and whether they cannot be numbers; null without such digits. */
function withoutVni(
  query: string,
  vocabulary: Vocabulary,
): { text: string; isSure: boolean } | null {
  let isSure = false;
  const slots: Slot[] = [];
  for (const word of wordsOf(query)) {
    const [start, end] = [word[0]?.start ?? 0, word[word.length - 1]?.end ?? 0];
    const text = fromVni(query.slice(start, end));
    if (text === null || !has(vocabulary, plainForm(text))) continue;
    // A digit between letters is no number, and neither is what stands behind letters that are no word.
    isSure ||=
      word.length > 2 || word.some((part) => !isNumber(part) && !has(vocabulary, part.folded));
    slots.push({ start, end, options: [{ text, cost: 0 }] });
  }
  const text = replaced(query, slots)[0]?.text ?? query;
  return slots.length === 0 ? null : { text, isSure };
}

/** Repairs the words of one query. */
class Repairs {
  readonly #query: string;
  readonly #vocabulary: Vocabulary;
  readonly #syllables: readonly Syllable[];
  readonly #typesTelex: boolean;

  constructor(query: string, vocabulary: Vocabulary) {
    this.#query = query;
    this.#vocabulary = vocabulary;
    this.#syllables = wordsOf(query)
      .reduce<Syllable[]>((all, word) => all.concat(word), [])
      .filter((syllable) => !isNumber(syllable));
    this.#typesTelex = this.#syllables.filter((one) => this.#isKeyed(one)).length > 1;
  }

  #typed({ start, end }: Syllable): string {
    return this.#query.slice(start, end);
  }

  #telex(syllable: Syllable): string | null {
    const text = fromTelex(this.#typed(syllable));
    if (text === null) return null;
    const folded = plainForm(text);
    return isSyllable(folded) && has(this.#vocabulary, folded) ? text : null;
  }

  #isKeyed(syllable: Syllable): boolean {
    return !has(this.#vocabulary, syllable.folded) && this.#telex(syllable) !== null;
  }

  #splits(syllable: Syllable, isOpen: boolean): Option[] {
    const splits = splitsOf(this.#typed(syllable), this.#vocabulary, isOpen);
    const least = splits[0]?.cost ?? 0;
    return splits.map(({ text, cost }) => ({
      text,
      cost: STEP + ((cost - least) / POWERS_IN_A_STEP) * STEP,
    }));
  }

  #spellings(folded: string): Option[] {
    return spellingsOf(folded, (word) => this.#vocabulary.powerOf(word)).map((text, place) => ({
      text,
      cost: 2 * STEP + place * STEP,
    }));
  }

  /** What may be meant by a word there is not, likeliest first. */
  #guesses(syllable: Syllable): Option[] {
    const { folded } = syllable;
    const typed = this.#typed(syllable);
    const vocabulary = this.#vocabulary;
    const isOpen = syllable.end === this.#query.length;
    const telex = this.#telex(syllable);
    if (telex !== null && this.#typesTelex) return [{ text: telex, cost: 0 }];
    const guesses: Option[] = [];
    if (telex !== null) guesses.push({ text: telex, cost: STEP });
    // The index is asked for words that begin so: an unfinished word stays as it is.
    if (isOpen && vocabulary.goesOn(folded)) guesses.push({ text: typed, cost: 0 });
    guesses.push(...this.#splits(syllable, isOpen), ...this.#spellings(folded));
    const unfinished = isOpen ? fromTelex(typed) : null;
    if (unfinished !== null && vocabulary.goesOn(plainForm(unfinished))) {
      guesses.push({ text: unfinished, cost: 2 * STEP });
    }
    return guesses;
  }

  /** A word there is, that is no syllable, among words in Telex: "xos" may be a name, or "xó". */
  #optionsFor(syllable: Syllable): Option[] {
    if (!has(this.#vocabulary, syllable.folded)) return this.#guesses(syllable);
    if (!this.#typesTelex || isSyllable(syllable.folded)) return [];
    const telex = this.#telex(syllable);
    return telex === null
      ? []
      : [
          { text: telex, cost: 0 },
          { text: this.#typed(syllable), cost: STEP },
        ];
  }

  ways(): Way[] {
    const slots = this.#syllables
      .map(({ start, end, ...rest }) => ({
        start,
        end,
        options: this.#optionsFor({ start, end, ...rest }),
      }))
      .filter(({ options }) => options.length > 0);
    return replaced(this.#query, slots);
  }
}

/**
 * How a query may be meant, likeliest first, a few at most. Words that the index has are never changed, but for
 * digits and letters that may be keys of VNI or Telex; for others it offers what raw keys mean, a division of words
 * run together, and words one mistake away. What nobody can repair stays. The finder looks which reading finds most.
 */
export function readingsOf(query: string, vocabulary: Vocabulary): Reading[] {
  const vni = withoutVni(query, vocabulary);
  const typed = vni?.isSure === true ? [] : new Repairs(query, vocabulary).ways();
  const decoded = vni === null ? [] : new Repairs(vni.text, vocabulary).ways().slice(0, 2);
  const kept = decoded.length > 0 ? typed.slice(0, MOST_READINGS - decoded.length) : typed;
  const texts = new Set([...kept, ...decoded].map(({ text }) => text));
  return [...texts].map((text) => ({ text, isRepaired: text !== query }));
}
