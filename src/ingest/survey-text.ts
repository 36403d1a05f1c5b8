import { markedRuns } from './encoding/damaged-text.ts';

/** What must be known of a whole text before its table is read. */
export type TextSurvey = {
  isBlank: boolean;
  hasNul: boolean;
  /** The beginning, long enough to recognise markup. */
  start: string;
  /** Length of the longest piece of whole lines: no line is longer. */
  longest: number;
  /** Whether the text ends with a line break; one that does not may have been cut off. */
  endsWithBreak: boolean;
  /** Distinct words with letters outside ASCII. */
  runs: ReadonlySet<string>;
};

const START = 1000;
/** No file has more words: Vietnamese has about 7,000 syllables, each with three customs of case. */
const MAX_RUNS = 50_000;
const OUTSIDE_ASCII = /[\u0080-\uFFFF]/;

/** Goes once through a text given in pieces of whole lines. */
export function surveyText(pieces: Iterable<string>): TextSurvey {
  const runs = new Set<string>();
  const survey = {
    isBlank: true,
    hasNul: false,
    start: '',
    longest: 0,
    endsWithBreak: false,
    runs,
  };
  for (const piece of pieces) {
    survey.isBlank &&= piece.trim() === '';
    survey.hasNul ||= piece.includes('\u0000');
    if (survey.start.length < START) survey.start += piece.slice(0, START).trimStart();
    survey.endsWithBreak = /[\r\n]$/u.test(piece.slice(-1));
    survey.longest = Math.max(survey.longest, piece.length);
    if (runs.size < MAX_RUNS && OUTSIDE_ASCII.test(piece)) markedRuns(piece, runs);
  }
  return survey;
}
