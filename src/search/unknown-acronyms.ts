import type { GlossaryTerm } from './index/glossary.ts';
import type { SearchRecord } from './record.ts';

/** An abbreviation that texts use and the glossary does not explain. */
export type UnknownAcronym = {
  token: string;
  times: number;
  /** The first thing that uses it. */
  record: SearchRecord;
};

/** Two capitals or more, also with hyphens between; nothing that goes on in digits, as "SL203" or "CDS-01". */
const TOKEN = /(?<![\p{L}\p{N}/-])\p{Lu}{2,}(?:-\p{Lu}+)*(?![\p{L}\p{N}/]|-[\p{L}\p{N}])/gu;
/** "36/KH-UBND", "57-NQ/TW", "152/2025/NĐ-CP": their kind explains the letters. */
const DOCUMENT_NUMBER = /\d+(?:\/\d{4})?[/-][\p{L}&]+(?:[/-][\p{L}\p{N}&]+)*/gu;
const ROMAN = /^[IVXLCDM]+$/u;
/** Tones, when letters are decomposed: "LỖI" is a word written large, and no abbreviation. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;
const WORD = /\p{L}+/gu;
/** A line of so many words in capitals alone is a heading, not a row of abbreviations. */
const HEADING_WORDS = 3;

function isHeading(line: string): boolean {
  const words = line.match(WORD) ?? [];
  return words.length >= HEADING_WORDS && words.every((word) => word === word.toUpperCase());
}

function tokensOf(text: string): string[] {
  return text
    .normalize('NFC')
    .replace(DOCUMENT_NUMBER, ' ')
    .split('\n')
    .filter((line) => !isHeading(line))
    .flatMap((line) => line.match(TOKEN) ?? [])
    .filter((token) => !ROMAN.test(token) && !TONE.test(token.normalize('NFD')));
}

/**
 * The words in capitals that records use most and the glossary lacks, most frequent first, then by letters.
 * @param most how many to give
 */
export function unknownAcronyms(
  records: readonly SearchRecord[],
  terms: readonly GlossaryTerm[],
  most: number,
): UnknownAcronym[] {
  const known = new Set(
    terms
      .flatMap(({ written, full, synonyms }) => [written, full, ...synonyms])
      .flatMap((form) => tokensOf(form)),
  );
  const unknown = new Map<string, UnknownAcronym>();
  for (const record of records) {
    const { title, place, summary, text } = record;
    for (const token of [title, place, summary, text].flatMap(tokensOf)) {
      if (known.has(token) || token.split('-').every((part) => known.has(part))) continue;
      const found = unknown.get(token) ?? { token, times: 0, record };
      found.times += 1;
      unknown.set(token, found);
    }
  }
  return [...unknown.values()]
    .sort((a, b) => b.times - a.times || (a.token < b.token ? -1 : 1))
    .slice(0, most);
}
