import { problemWords } from '../strings/problems.ts';
import { HIDDEN } from '../domain/text.ts';
import { markedRuns, mojibakeWords, oldFontWords } from './encoding/damaged-text.ts';
import { problem, type Problem } from './problem.ts';
import { shorten } from './shorten.ts';
import type { TextSurvey } from './survey-text.ts';
import { linesOf } from './text-pieces.ts';

/** Spoilt words that are no chance any more. */
const MANY_WORDS = 3;
/** Share of the words with marks from which on the whole file is spoilt, and not some of its cells. */
const WHOLE_SHARE = 0.5;
const SHOWN_WORDS = 5;

/** A few words as they may be shown. */
export const listed = (words: Iterable<string>): string =>
  shorten([...new Set(words)].slice(0, SHOWN_WORDS).join(', ')).replace(HIDDEN, '\u25A1');

/** The first line that holds one of the words; null when it is the only one and not the first with text. */
function lineOfSpoiltFile(words: ReadonlySet<string>, pieces: Iterable<string>): number | null {
  let line = 0;
  let firstFilled = 0;
  let first = 0;
  for (const text of linesOf(pieces)) {
    line += 1;
    if (firstFilled === 0 && text.trim() !== '') firstFilled = line;
    if (!Array.from(markedRuns(text)).some((run) => words.has(run))) continue;
    if (first > 0 || line === firstFilled) return first || line;
    first = line;
  }
  return null;
}

/** A file whose Vietnamese words are mojibake, its header among them; a spoilt cell is a problem of its own. */
function findMojibake({ runs }: TextSurvey, pieces: () => Iterable<string>): Problem | null {
  const words = new Set(mojibakeWords(runs));
  if (words.size < MANY_WORDS || words.size < runs.size * WHOLE_SHARE) return null;
  const line = lineOfSpoiltFile(words, pieces());
  return line === null ? null : problem('SL027', { line }, listed(words));
}

/** Words typed in an old font: letters of another alphabet in their place. */
function findOldFont({ runs }: TextSurvey): Problem | null {
  const old = oldFontWords(runs);
  if (old === null) return null;
  const details = { encoding: problemWords.encodings[old.font] };
  const code = old.words.length >= MANY_WORDS ? 'SL021' : 'SL022';
  return problem(code, {}, listed(old.words), details);
}

/** What is wrong with the letters of a text in Unicode as a whole: they were spoilt before it was saved. */
export function findSpoiltLetters(
  survey: TextSurvey,
  pieces: () => Iterable<string>,
): Problem | null {
  return findMojibake(survey, pieces) ?? findOldFont(survey);
}
