import { MAX_CELL_LENGTH, type ObservationField } from '../domain/observation.ts';
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
/** UTF-8 read as Windows-1252: pairs that no Vietnamese word has. U+FFFD: a decoder gave up before us. */
const MOJIBAKE =
  /\u00E1[\u00BA\u00BB]|[\u00C3\u00C4\u00C6][\u0080-\u009F\u00A1-\u00BA\u00BC-\u00BF\u2018\u2020-\u2022\u2026\u2030\u0192\u02C6\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u2039\u20AC\u2122]|\uFFFD/u;
const LOST_LETTERS = /\p{L}\?+\p{L}/u;
const MARKUP = /<\/?[a-z!][^<>]*>/iu;

function findErrors(raw: string, text: string, place: Place): Problem[] {
  const shown = text.replace(HIDDEN, '\u25A1');
  if (raw.search(HIDDEN) >= 0) return [problem('SL211', place, shorten(shown))];
  if (/^\t|^\s*[=@＝＠]/u.test(raw)) return [problem('SL213', place, shorten(text))];
  if (MOJIBAKE.test(text)) return [problem('SL216', place, text)];
  if (LOST_LETTERS.test(text) && !text.includes('://')) return [problem('SL018', place, text)];
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
