import { markedRuns } from './encoding/damaged-text.ts';

/** What must be known of a whole text before its table is read. */
export type TextSurvey = {
  isBlank: boolean;
  hasNul: boolean;
  /** The beginning, long enough to recognise markup. */
  start: string;
  /** Whether a line is longer than `MAX_LINE`. */
  hasLongLine: boolean;
  /** Whether the text ends with a line break; one that does not may have been cut off. */
  endsWithBreak: boolean;
  /** Distinct words with letters outside ASCII. */
  runs: ReadonlySet<string>;
};

/** Longer lines are no rows of a table; in characters. */
export const MAX_LINE = 1_000_000;
const START = 1000;
/** No file has more words: Vietnamese has about 7,000 syllables, each with three customs of case. */
const MAX_RUNS = 50_000;
const OUTSIDE_ASCII = /[\u0080-\uFFFF]/;

/** Whether one of the lines of a piece is longer than `MAX_LINE`. */
function hasLongLine(piece: string): boolean {
  return piece.length > MAX_LINE && piece.split(/[\r\n]/u).some(({ length }) => length > MAX_LINE);
}

/** Goes once through a text given in pieces of whole lines, of whatever lengths. */
export function surveyText(pieces: Iterable<string>): TextSurvey {
  const runs = new Set<string>();
  const survey = {
    isBlank: true,
    hasNul: false,
    start: '',
    hasLongLine: false,
    endsWithBreak: false,
    runs,
  };
  for (const piece of pieces) {
    survey.isBlank &&= piece.trim() === '';
    survey.hasNul ||= piece.includes('\u0000');
    if (survey.start.length < START)
      survey.start = `${survey.start}${piece}`.trimStart().slice(0, START);
    survey.endsWithBreak = /[\r\n]$/u.test(piece.slice(-1));
    survey.hasLongLine ||= hasLongLine(piece);
    if (runs.size < MAX_RUNS && OUTSIDE_ASCII.test(piece)) markedRuns(piece, runs, MAX_RUNS);
  }
  return survey;
}
