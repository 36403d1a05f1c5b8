import { plainForm, type Syllable } from '../analysis/syllables.ts';
import { fromTelex, fromVni } from './keys.ts';
import { filled, wordsOf, type Option, type Slot } from './slots.ts';
import { spellingsOf } from './spelling.ts';
import { splitsOf } from './split.ts';
import { isSyllable, type Vocabulary } from './vocabulary.ts';

/** One way to understand a query. */
export type Reading = {
  /** What to look for. */
  text: string;
  /** Whether that is something else than what was typed. */
  isRepaired: boolean;
  /** Whether something else may as well have been meant: without neighbours that bear it out, nobody can be sure. */
  isGuess: boolean;
  /** How likely it is beside the others, up to 1. */
  weight: number;
};

const MOST_READINGS = 4;
const MOST_REPAIRS = 24;
const STEP = 0.5;
/** How much less often written makes a division of a word one step less likely: eight times. */
const POWERS_IN_A_STEP = 3;
/** A cost of so much halves the weight of a reading. */
const HALF = 6;

const has = (vocabulary: Vocabulary, folded: string) => vocabulary.powerOf(folded) !== undefined;
const isNumber = ({ folded }: Syllable) => folded < ':';
const sure = (text: string, cost: number): Option => ({ text, cost, isGuess: false });
const guess = (text: string, cost: number): Option => ({ text, cost, isGuess: true });

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
    slots.push({ start, end, options: [sure(text, 0)] });
  }
  const text = filled(query, slots, 1)[0]?.text ?? query;
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
      .filter((syllable) => !isNumber(syllable))
      .slice(0, MOST_REPAIRS);
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
    return splits.map(({ text, cost }) =>
      sure(text, STEP + ((cost - least) / POWERS_IN_A_STEP) * STEP),
    );
  }

  #spellings(folded: string): Option[] {
    const spellings = spellingsOf(folded, (word) => this.#vocabulary.powerOf(word));
    return spellings.map((text, place) => guess(text, (2 + place) * STEP));
  }

  /** What may be meant by a word there is not, likeliest first. */
  #guesses(syllable: Syllable): Option[] {
    const { folded } = syllable;
    const typed = this.#typed(syllable);
    const vocabulary = this.#vocabulary;
    const isOpen = syllable.end === this.#query.length;
    const telex = this.#telex(syllable);
    if (telex !== null && this.#typesTelex) return [sure(telex, 0)];
    const options = telex === null ? [] : [sure(telex, STEP)];
    // The index is asked for words that begin so: an unfinished word stays as it is.
    if (isOpen && vocabulary.goesOn(folded)) options.push(sure(typed, 0));
    options.push(...this.#splits(syllable, isOpen), ...this.#spellings(folded));
    const unfinished = isOpen ? fromTelex(typed) : null;
    if (unfinished !== null && vocabulary.goesOn(plainForm(unfinished))) {
      options.push(sure(unfinished, 2 * STEP));
    }
    return options;
  }

  /** A word there is, that is no syllable, among words in Telex: "xos" may be a name, or "xó". */
  #optionsFor(syllable: Syllable): Option[] {
    if (!has(this.#vocabulary, syllable.folded)) return this.#guesses(syllable);
    if (!this.#typesTelex || isSyllable(syllable.folded)) return [];
    const telex = this.#telex(syllable);
    return telex === null ? [] : [sure(telex, 0), sure(this.#typed(syllable), STEP)];
  }

  ways(most: number): Option[] {
    const slots = this.#syllables
      .map((syllable): Slot => {
        const { start, end } = syllable;
        return { start, end, options: this.#optionsFor(syllable) };
      })
      .filter(({ options }) => options.length > 0);
    return filled(this.#query, slots, most);
  }
}

function waysOf(query: string, vocabulary: Vocabulary): Option[] {
  const vni = withoutVni(query, vocabulary);
  if (vni === null) return new Repairs(query, vocabulary).ways(MOST_READINGS);
  const decoded = new Repairs(vni.text, vocabulary);
  if (vni.isSure) return decoded.ways(MOST_READINGS);
  const half = MOST_READINGS / 2;
  const guesses = decoded.ways(half).map(({ text, cost }) => guess(text, cost + STEP));
  return new Repairs(query, vocabulary).ways(half).concat(guesses);
}

/**
 * How a query may be meant, likeliest first, a few at most. Words that the index has are never changed, but for
 * digits and letters that may be keys of VNI or Telex; for others it offers what raw keys mean, a division of words
 * run together, and words one mistake away. What nobody can repair stays. The finder looks which reading finds most.
 */
export function readingsOf(query: string, vocabulary: Vocabulary): Reading[] {
  const ways = new Map<string, Option>();
  for (const way of waysOf(query, vocabulary)) if (!ways.has(way.text)) ways.set(way.text, way);
  return [...ways.values()].map(({ text, cost, isGuess }) => ({
    text,
    isRepaired: text !== query,
    isGuess,
    weight: HALF / (HALF + cost),
  }));
}
