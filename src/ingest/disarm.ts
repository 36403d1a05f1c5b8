import { HIDDEN } from '../domain/text.ts';

/** Apostrophes that may be there already, then what `cleanCell` refuses as the start of a formula. */
const FORMULA = /^'*(?:\t|[\s\u00AD\u200B\u2060]*[=@\uFF1D\uFF20])/u;
const GUARDED = /^'+(?:\t|[\s\u00AD\u200B\u2060]*[=@\uFF1D\uFF20])/u;
const NAMED = /\[U\+([0-9A-F]{4,6})\]/gu;

function isHidden(character: string): boolean {
  return character.search(HIDDEN) === 0;
}

/**
 * A cell as it may stand in a file that people open in Excel: an apostrophe
 * before what Excel would run, and each hidden character by its name, as
 * [U+202E]. Other texts come back as they are.
 */
export function disarm(text: string): string {
  const shown = text.replace(
    HIDDEN,
    (character) =>
      `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
  );
  return FORMULA.test(shown) ? `'${shown}` : shown;
}

/** The inverse of `disarm`, so that a cell left as it was is refused for the same reason as before. */
export function rearm(text: string): string {
  return (GUARDED.test(text) ? text.slice(1) : text).replace(NAMED, (name, hex: string) => {
    const code = Number.parseInt(hex, 16);
    const character = code > 0x10ffff ? '' : String.fromCodePoint(code);
    return isHidden(character) ? character : name;
  });
}
