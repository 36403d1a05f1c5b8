import { HOLE } from './letters.ts';

const HOLE_UNIT = HOLE.charCodeAt(0);

/** What each of the 256 bytes means: a UTF-16 code unit, or that of HOLE. */
export type CodePage = Uint16Array;

const LATIN_80_9F =
  '\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFD\u017D\uFFFD' +
  '\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFD\u017E\u0178';

/** Windows-1252, "ANSI" on an English or French PC. */
export const WINDOWS_1252: CodePage = Uint16Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x80 && byte < 0xa0 ? LATIN_80_9F.charCodeAt(byte - 0x80) : byte,
);

/** A code page that differs from `base` in runs of characters, each with its first byte. */
export function changedPage(base: CodePage, runs: [number, readonly string[]][]): CodePage {
  const page = base.slice();
  for (const [first, characters] of runs)
    page.set(
      characters.map((character) => character.charCodeAt(0)),
      first,
    );
  return page;
}

const UNITS = new TextDecoder('utf-16le', { ignoreBOM: true });

/** Text from UTF-16 code units, many times faster than joining characters. */
export function textOfUnits(units: Uint16Array): string {
  const bytes = new Uint8Array(units.length * 2);
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at] ?? 0;
    bytes[at * 2] = unit & 0xff;
    bytes[at * 2 + 1] = unit >> 8;
  }
  return UNITS.decode(bytes);
}

/** Decodes with one character per byte; bytes without meaning become HOLE. Nothing is composed. */
export function decodeWith(page: CodePage, bytes: Uint8Array): string {
  const units = new Uint16Array(bytes.length);
  for (let at = 0; at < bytes.length; at += 1) units[at] = page[bytes[at] ?? 0] ?? HOLE_UNIT;
  return textOfUnits(units);
}
