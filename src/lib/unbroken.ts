import { boundWords } from '../strings/bound-words.ts';

/** The source of a pattern for any of some words and the space behind it, with a small or a capital letter first. */
function anyOf(...words: string[]): string {
  const either = words.map(
    (word) => `[${word[0]}${word[0]?.toLocaleUpperCase('vi')}]${word.slice(1)}`,
  );
  return String.raw`(?<!\p{L})(?:${either.join('|')})\s`;
}

/** What may not be cut at the end of a line: years, document numbers, days and amounts, and a word with its number. */
const UNBROKEN = new RegExp(
  `(${[
    String.raw`\d{4}\s?[-–]\s?\d{4}`, // 2026-2030
    String.raw`${anyOf(boundWords.quarter)}[IVX]+(?:/\d{4})?`, // III/2026
    String.raw`${anyOf(boundWords.month)}\d{1,2}(?:/\d{4})?`, // 9/2026
    String.raw`${anyOf(boundWords.year)}\d{4}(?!\s?[-–/])`, // 2026
    String.raw`${anyOf(...boundWords.numbered)}\d+(?!\d|/|[.,]\d)`, // 5, but not of 462/...
    String.raw`\d+(?:[/-][\p{Lu}\d][\p{L}\d&]*)+(?:[-/][\p{L}&]+)*`, // 57-NQ/TW
    String.raw`\d{1,2}/\d{1,2}(?:/\d{4})?`, // 10/12
    String.raw`\d[\d.,]*\s?(?:%|(?:kB|MB|GB|kg|km|ha|m²)(?!\p{L}))`, // 95,5 %, 200 kB
  ].join('|')})`,
  'u',
);

/** A text in pieces, each saying whether it must stay on one line. */
export function unbrokenPieces(text: string): { text: string; isWhole: boolean }[] {
  return text
    .split(UNBROKEN)
    .map((piece, index) => ({ text: piece, isWhole: index % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}
