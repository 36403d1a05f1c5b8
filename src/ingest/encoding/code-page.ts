import { HOLE } from './letters.ts';

/** What each of the 256 bytes means: a character, or HOLE. */
export type CodePage = readonly string[];

const LATIN_80_9F =
  '\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFD\u017D\uFFFD' +
  '\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFD\u017E\u0178';

/** Windows-1252, "ANSI" on an English or French PC. */
export const WINDOWS_1252: CodePage = Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x80 && byte < 0xa0 ? (LATIN_80_9F[byte - 0x80] ?? HOLE) : String.fromCharCode(byte),
);

/** A code page that differs from `base` in runs of characters, each with its first byte. */
export function changedPage(base: CodePage, runs: [number, readonly string[]][]): CodePage {
  const page = [...base];
  for (const [first, characters] of runs) page.splice(first, characters.length, ...characters);
  return page;
}

/** Decodes with one character per byte; bytes without meaning become HOLE. Nothing is composed. */
export function decodeWith(page: CodePage, bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += page[byte] ?? HOLE;
  return text;
}
