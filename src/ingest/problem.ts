import { fillText, type Words } from '../strings/fill-text.ts';
import { problemTexts, type ProblemText } from '../strings/problems.ts';
import {
  problemCatalogue,
  type ProblemCode,
  type ProblemKind,
  type Severity,
} from './problem-catalogue.ts';

/** Fails to compile when a code has no words. */
const texts: Readonly<Record<ProblemCode, ProblemText>> = problemTexts;

/** One thing to put right (error) or to look at (warning), complete enough to be read on its own. */
export type Problem = {
  code: ProblemCode;
  kind: ProblemKind;
  severity: Severity;
  /** Physical line of the file, from 1; null when the problem is the file's. */
  line: number | null;
  /** Column letter as Excel shows it, with the header as the file writes it. */
  column: string | null;
  header: string | null;
  found: string | null;
  message: string;
  expected: string;
  fix: string;
  /** Section of the editors' guide. */
  guide: string;
};

export type Place = { line?: number; columnIndex?: number; header?: string };

/** Column letter of an index from 0: 0 is A, 26 is AA. */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetter(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** Index from 0 of a column letter: the inverse of `columnLetter`. */
export function columnIndex(letter: string): number {
  return Array.from(letter).reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1;
}

/**
 * Makes the record of a problem. `found` is the text of the cell as it stands;
 * `details` fill the other blanks of the words in src/strings/problems.ts.
 */
export function problem(
  code: ProblemCode,
  place: Place = {},
  found: string | null = null,
  details: Words = {},
): Problem {
  const column = place.columnIndex === undefined ? null : columnLetter(place.columnIndex);
  const line = place.line ?? null;
  const known: Words = {
    line: line ?? '?',
    column: column ?? '?',
    cell: column === null || line === null ? '?' : `${column}${line}`,
    header: place.header ?? '?',
    found: found ?? '',
    ...details,
  };
  const text = texts[code];
  return {
    code,
    ...problemCatalogue[code],
    line,
    column,
    header: place.header ?? null,
    found,
    message: fillText(text.title, known),
    expected: fillText(text.expected, known),
    fix: fillText(text.fix, known),
    guide: `/huong-dan/loi-so-lieu/#${code.toLowerCase()}`,
  };
}
