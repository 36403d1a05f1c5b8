import { documentNumbersOf } from '../analysis/document-numbers.ts';
import { sentencesOf, type Syllable } from '../analysis/syllables.ts';
import { termsOf } from '../analysis/terms.ts';
import { pageWords } from '../../strings/pages.ts';
import type { SearchRecord } from '../record.ts';
import { impliedBy, type Glossary } from './glossary.ts';
import { nameSyllables, singleKey, termId } from './keys.ts';
import { level, LEVELS, nameLevels, type Level } from './levels.ts';

/** A term of a record, as `termId` writes it, and the highest level it has there. */
export type RecordTerm = readonly [id: string, level: number];

const OFTEN = 3;

class Terms {
  /** For each term its highest level and how often it stands in the text: `level + LEVELS * times`. */
  readonly #terms = new Map<string, number>();

  #add(key: string, toned: string, at: Level): void {
    const id = termId(key, toned);
    const known = this.#terms.get(id) ?? 0;
    const times = Math.floor(known / LEVELS) + (at === level.text ? 1 : 0);
    this.#terms.set(id, Math.max(known % LEVELS, at) + LEVELS * times);
  }

  /** @param first the level of the very first syllable, and of the pair it begins */
  addSentences(sentences: readonly Syllable[][], at: Level, first = at): void {
    sentences.forEach((sentence, place) => {
      const { syllables, pairs } = termsOf(sentence);
      const levelAt = (term: number) => (place === 0 && term === 0 ? first : at);
      syllables.forEach(({ key, toned }, term) => this.#add(singleKey(key), toned, levelAt(term)));
      pairs.forEach(({ key, toned }, term) => this.#add(key, toned, levelAt(term)));
    });
  }

  /** A number that is no pair of neighbours in the text ("36/2026/KH-UBND") is found by its key all the same. */
  addNumbers(text: string, at: Level): void {
    for (const key of documentNumbersOf(text)) this.#add(key, '', at);
  }

  list(): RecordTerm[] {
    return [...this.#terms].map(([id, known]) => {
      const at = known % LEVELS;
      const isOften = at === level.text && known >= OFTEN * LEVELS;
      return [id, isOften ? level.textOften : at];
    });
  }
}

/** All a record is found by. Depends on record and glossary alone, so that it can be kept from build to build. */
export function termsOfRecord(record: SearchRecord, glossary: Glossary): RecordTerm[] {
  const terms = new Terms();
  const levels = nameLevels(record.kind, nameSyllables(record.title).length);
  const aliases = [...(record.aliases ?? []), ...(record.numbers ?? [])];
  const fields: [text: string, at: Level][] = [
    [record.title, levels.title],
    ...aliases.map((name): [string, Level] => [name, levels.alias]),
    [record.place, level.place],
    [pageWords.kinds[record.kind], level.place],
    [record.summary, level.summary],
    [record.text, level.text],
  ];
  terms.addSentences(sentencesOf(record.title).slice(0, 1), levels.title, levels.start);
  const implied = new Set<string>();
  for (const [text, at] of fields) {
    const sentences = sentencesOf(text);
    terms.addSentences(sentences, at);
    terms.addNumbers(text, at);
    for (const other of impliedBy(text, sentences, glossary)) implied.add(other);
  }
  for (const other of implied) terms.addSentences(sentencesOf(other), level.implied);
  return terms.list();
}
