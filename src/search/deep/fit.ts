import { MARKS, markFit } from '../analysis/toned.ts';
import { sentencesOf, type Syllable } from '../analysis/syllables.ts';
import { termsOf, type Term } from '../analysis/terms.ts';
import { isLittle } from '../finder/little-words.ts';

/** The texts of a result, each with how much it counts that a query stands there. */
export type FieldText = readonly [text: string, worth: number];

/** How much of a query a result says and where; whole when it says all of it side by side, with the marks that were typed. */
export type Fit = { score: number; isWhole: boolean };

/** A word by itself says less than one beside its neighbour. */
const ALONE = 0.5;
const TITLE_SHARE = 0.2;

type Asked = { syllable: Syllable; single: Term; pairs: Term[] };

/** Every syllable of a query with the pairs it is part of. */
function askedOf(text: string): Asked[] {
  return sentencesOf(text).reduce<Asked[]>((all, sentence) => {
    const { syllables, pairs } = termsOf(sentence);
    return all.concat(
      sentence.map((syllable, place) => ({
        syllable,
        single: syllables[place] ?? { key: '', toned: '' },
        pairs: pairs.slice(Math.max(0, place - 1), place + 1),
      })),
    );
  }, []);
}

/** Every way a text writes each of its terms. */
function written(text: string): Map<string, Set<string>> {
  const forms = new Map<string, Set<string>>();
  for (const sentence of sentencesOf(text)) {
    const { syllables, pairs } = termsOf(sentence);
    for (const { key, toned } of syllables.concat(pairs)) {
      const known = forms.get(key);
      if (known === undefined) forms.set(key, new Set([toned]));
      else known.add(toned);
    }
  }
  return forms;
}

function bestFit(term: Term, forms: ReadonlyMap<string, ReadonlySet<string>>): number {
  let best = 0;
  for (const toned of forms.get(term.key) ?? []) best = Math.max(best, markFit(term, toned));
  return best;
}

/** How much of a text the terms of a query make up, at most all of it. */
function shareOf(asked: readonly Asked[], text: string): number {
  const syllables = sentencesOf(text).reduce((sum, { length }) => sum + length, 0);
  const forms = written(text);
  const said = asked.filter(({ single }) => forms.has(single.key)).length;
  return syllables === 0 ? 0 : Math.min(1, said / syllables);
}

/**
 * Holds a query against the texts of results, the first of which is the title: of two that say the same, the one that
 * says little else comes first.
 */
export function makeFit(query: string): (fields: readonly FieldText[]) => Fit {
  const all = askedOf(query);
  const telling = all.filter(({ syllable }) => !isLittle(syllable.folded));
  const asked = telling.length === 0 ? all : telling;
  if (asked.length === 0) return () => ({ score: 0, isWhole: true });
  return (fields) => {
    const texts = fields.map(([text, worth]) => ({ forms: written(text), worth }));
    let score = shareOf(asked, fields[0]?.[0] ?? '') * TITLE_SHARE;
    let isWhole = true;
    for (const { syllable, single, pairs } of asked) {
      const standsAlone = all.length === 1 || syllable.folded < ':';
      let best = 0;
      let side = 0;
      for (const { forms, worth } of texts) {
        const beside = Math.max(0, ...pairs.map((pair) => bestFit(pair, forms)));
        const alone = bestFit(single, forms);
        side = Math.max(side, beside, standsAlone ? alone : 0);
        best = Math.max(best, worth * Math.max(beside, alone * (standsAlone ? 1 : ALONE)));
      }
      score += best / asked.length;
      if (side < MARKS.leftOut) isWhole = false;
    }
    return { score, isWhole };
  };
}
