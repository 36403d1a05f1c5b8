import { MAX_CELL_LENGTH, type ObservationField } from '../domain/observation.ts';
import { lostLetterWords, mojibakeShare } from './encoding/damaged-text.ts';
import { HOLE } from './encoding/letters.ts';
import { problem, type Place, type Problem } from './problem.ts';
import { shorten } from './shorten.ts';

/** A cell of a known column: text is NFC, trimmed, line breaks as \n. `isSound` is false when an error was found. */
export type Cell = { field: ObservationField; text: string; place: Place; isSound: boolean };

// C0 controls without tab and line ends, DEL, C1, bidi marks, embeddings, overrides, isolates,
// annotation marks and tag characters.
export const HIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu; // eslint-disable-line no-control-regex -- the very characters this rule refuses
/** Characters without width or meaning that come along when text is copied from web pages. */
const WEIGHTLESS = /[\u00AD\u200B\u2060\uFEFF]/gu;
const MARKUP = /<\/?[a-z!][^<>]*>/iu;

function findErrors(raw: string, text: string, place: Place): Problem[] {
  const shown = text.replace(HIDDEN, '\u25A1');
  if (raw.search(HIDDEN) >= 0) return [problem('SL211', place, shorten(shown))];
  if (/^\t|^\s*[=@＝＠]/u.test(raw)) return [problem('SL213', place, shorten(text))];
  if (text.includes(HOLE) || mojibakeShare(text) > 0) return [problem('SL216', place, text)];
  if (lostLetterWords(text).length > 0) return [problem('SL018', place, shorten(text))];
  if (text.length > MAX_CELL_LENGTH) {
    return [
      problem('SL214', place, shorten(text), {
        limit: MAX_CELL_LENGTH,
        length: text.length,
      }),
    ];
  }
  return [];
}

/** Cleans one cell without changing what it says, and reports what must not be published. */
export function cleanCell(
  raw: string,
  field: ObservationField,
  place: Place,
): { cell: Cell; problems: Problem[] } {
  const text = raw.normalize('NFC').replace(WEIGHTLESS, '').replace(/\r\n?/gu, '\n').trim();
  const errors = findErrors(raw, text, place);
  const warnings = MARKUP.test(text) ? [problem('SL212', place, text)] : [];
  return {
    cell: { field, text, place, isSound: errors.length === 0 },
    problems: [...errors, ...warnings],
  };
}
