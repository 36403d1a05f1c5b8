import { documentNumbersOf } from '../analysis/document-numbers.ts';
import { sentencesOf } from '../analysis/syllables.ts';
import { termsOf } from '../analysis/terms.ts';
import { isLittle } from '../finder/little-words.ts';
import { partsOfId } from '../index/keys.ts';
import { level } from '../index/levels.ts';
import type { RecordTerm } from '../index/record-terms.ts';

/** Pagefind takes words; a key of the finder's index without the dot of a syllable is one. */
const wordOf = (key: string) => key.replace(/^\./u, '');

/** The words of a record as Pagefind indexes them: those of its names, which weigh more, and all others. */
export type DeepWords = { names: string; text: string };

/**
 * A record's terms as words, each once, since where they stand is of no use here and costs bytes; twice what stands in
 * place or summary or often. Names are in the text too, as often as they say that the page is the thing itself.
 */
export function deepWords(terms: readonly RecordTerm[]): DeepWords {
  const levels = new Map<string, number>();
  for (const [id, at] of terms) {
    const word = wordOf(partsOfId(id).key);
    levels.set(word, Math.max(levels.get(word) ?? 0, at));
  }
  const sorted = [...levels].sort(([a], [b]) => (a < b ? -1 : 1));
  const atLeast = (least: number) => sorted.filter(([, at]) => at >= least).map(([word]) => word);
  return {
    names: atLeast(level.alias).join(' '),
    text: [...atLeast(0), ...atLeast(level.textOften), ...atLeast(level.ownAlias)].join(' '),
  };
}

/** What a query asks of Pagefind: words side by side and document numbers, single words, and those that say something. */
export type DeepQuery = { sides: string[]; alone: string[]; telling: string[] };

/** A query, repaired already, as words of the index; none twice. */
export function deepQuery(text: string): DeepQuery {
  const sides = new Set(documentNumbersOf(text));
  const alone = new Set<string>();
  for (const sentence of sentencesOf(text)) {
    const { syllables, pairs } = termsOf(sentence);
    for (const { key } of syllables) alone.add(key);
    for (const { key } of pairs) sides.add(key);
  }
  const telling = [...alone].filter((word) => !isLittle(word));
  return {
    sides: [...sides],
    alone: [...alone],
    telling: telling.length === 0 ? [...alone] : telling,
  };
}
