import { fillText } from '../strings/fill-text.ts';
import { problemWords } from '../strings/problems.ts';
import { allBytes, firstBytes, type ByteSource } from './byte-source.ts';
import { lostLetterWords } from './encoding/damaged-text.ts';
import { guessEncoding, type EncodingGuess } from './encoding/guess-encoding.ts';
import { HOLE } from './encoding/letters.ts';
import { surveyUtf8 } from './encoding/survey-utf8.ts';
import { doubtfulCaseWords } from './encoding/tcvn3.ts';
import { MB, megabytes } from './megabytes.ts';
import { problem, type Problem } from './problem.ts';
import { sniffBinary, sniffMarkup } from './sniff.ts';
import { findSpoiltLetters, listed } from './spoilt-letters.ts';
import { MAX_LINE, surveyText, type TextSurvey } from './survey-text.ts';
import { linesOf, piecesOfText, wholeLines } from './text-pieces.ts';

const UNICODE = { 'utf-8': 'utf-8', 'utf-8-bom': 'utf-8', 'utf-16le': 'utf-16le', 'utf-16be': 'utf-16be' } as const; // prettier-ignore
type Unicode = (typeof UNICODE)[keyof typeof UNICODE];
/** Old encodings whose text may be used once every letter is certain. */
const READABLE = { 'windows-1258': 'windows-1258', tcvn3: 'tcvn3', vni: 'vni' } as const;

export type Encoding = Unicode | keyof typeof READABLE;

/** The text of a file in NFC, in pieces of whole lines; there are none when one of the problems is an error. */
export type OpenedText = {
  encoding: Encoding | null;
  problems: Problem[];
  pieces: () => Iterable<string>;
  /** Whether the text ends with a line break; one that does not may have been cut off. */
  endsWithBreak: boolean;
};

/** Larger files are refused before they are read. */
export const MAX_BYTES = 128 * MB;
/** Files that are not UTF-8 are read in one piece, and so may not be larger than this. */
export const MAX_WHOLE_BYTES = 20 * MB;
const refuse = (found: Problem, encoding: Encoding | null = null): OpenedText => ({
  encoding,
  problems: [found],
  pieces: () => [],
  endsWithBreak: true,
});

/** Words with letters outside ASCII, for showing what became of them. */
function markedWords(text: string): string[] {
  return (text.match(/\p{L}+/gu) ?? []).filter((word) => /[^a-z]/iu.test(word));
}

/** Text in an old encoding that is certain letter by letter: used, and told about. */
function tellLegacy(encoding: keyof typeof READABLE, text: string): Problem {
  const doubtful = encoding === 'tcvn3' ? doubtfulCaseWords(text) : [];
  const note = fillText(problemWords.doubtfulCase, { words: listed(doubtful) });
  return problem('SL020', {}, listed(markedWords(text)), {
    encoding: problemWords.encodings[encoding],
    note: doubtful.length === 0 ? '' : note,
  });
}

/** Says why bytes are in no encoding we know: damaged UTF-8, or nothing that can be named. */
function refuseUnknown(bytes: Uint8Array): OpenedText {
  const { isMostlyGood, firstBadLine } = surveyUtf8(bytes);
  const isDamaged = isMostlyGood && !bytes.includes(0);
  return refuse(isDamaged ? problem('SL002', { line: firstBadLine }) : problem('SL001'));
}

/** Bytes that are no Unicode. Only what is certain is read; the rest is refused by the name it has. */
function openLegacy(bytes: Uint8Array, guess: EncodingGuess): OpenedText {
  const { encoding, certainty, text, lostLetters } = guess;
  if (encoding === 'windows-1252-lossy' || lostLetters > 0)
    return refuse(problem('SL018', {}, listed(lostLetterWords(text ?? ''))));
  if (encoding in READABLE && certainty === 'sure' && text !== null) {
    const name = encoding as keyof typeof READABLE;
    return open(name, () => piecesOfText(text), [tellLegacy(name, text)]);
  }
  if (encoding === 'unknown' || encoding in UNICODE) return refuseUnknown(bytes);
  const name = problemWords.encodings[encoding as keyof typeof problemWords.encodings];
  return refuse(problem('SL003', { line: surveyUtf8(bytes).firstBadLine }, name));
}

/** Reads bytes without a mark that are no UTF-8, all in one piece: the evidence is in the whole file. */
function openWhole(source: ByteSource): OpenedText {
  if (source.size > MAX_WHOLE_BYTES) {
    const limit = fillText(problemWords.onlyUtf8, { limit: megabytes(MAX_WHOLE_BYTES) });
    return refuse(problem('SL007', {}, null, { limit }));
  }
  const bytes = allBytes(source);
  const guess = guessEncoding(bytes);
  const { text, encoding } = guess;
  return text !== null && encoding in UNICODE
    ? open(UNICODE[encoding as keyof typeof UNICODE], () => piecesOfText(text))
    : openLegacy(bytes, guess);
}

/** The physical line of the first such character in a text that has one. */
function lineOf(character: string, pieces: Iterable<string>): number {
  let line = 0;
  for (const text of linesOf(pieces)) {
    line += 1;
    if (text.includes(character)) break;
  }
  return line;
}

/** Judges a text as a whole: whether it is one, and one of a table. */
function open(
  encoding: Encoding,
  pieces: () => Iterable<string>,
  problems: Problem[] = [],
  survey: TextSurvey = surveyText(pieces()),
): OpenedText {
  const spoilt = encoding in READABLE ? null : findSpoiltLetters(survey, pieces);
  if (spoilt?.severity === 'error') return refuse(spoilt, encoding);
  if (survey.isBlank) return refuse(problem('SL004'), encoding);
  if (survey.hasNul)
    return refuse(problem('SL017', { line: lineOf('\u0000', pieces()) }), encoding);
  const markup = sniffMarkup(survey.start);
  if (markup !== null) return refuse(problem('SL006', {}, problemWords.formats[markup]), encoding);
  if (survey.hasLongLine) return refuse(problem('SL023', {}, null, { limit: MAX_LINE }), encoding);
  const { endsWithBreak } = survey;
  return {
    encoding,
    problems: spoilt === null ? problems : [...problems, spoilt],
    pieces,
    endsWithBreak,
  };
}

/** The encoding that a byte order mark names. */
function markOf([first, second, third]: Uint8Array): Unicode | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** Decodes chunk by chunk, without the mark. @throws TypeError for a malformed sequence unless it is to become a hole */
function* decode(source: ByteSource, encoding: Unicode, fatal = true): Generator<string> {
  const decoder = new TextDecoder(encoding, { fatal });
  for (const chunk of source.chunks()) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/** Surveys a text in Unicode; null when the bytes are not in that encoding. */
function trySurvey(pieces: () => Iterable<string>): TextSurvey | null {
  try {
    return surveyText(pieces());
  } catch (error) {
    if (error instanceof TypeError) return null; // the Encoding Standard's answer to a malformed sequence
    throw error;
  }
}

/**
 * Opens a file as NFC text with line ends as they are. Unicode is read as it is, an
 * old Vietnamese encoding only when its words leave no doubt; everything else
 * is refused, no letter is ever guessed.
 */
export function openText(source: ByteSource): OpenedText {
  if (source.size > MAX_BYTES)
    return refuse(problem('SL007', {}, null, { limit: megabytes(MAX_BYTES) }));
  const start = firstBytes(source, 16);
  const format = sniffBinary(start);
  if (format !== null) return refuse(problem('SL006', {}, problemWords.formats[format]));
  const mark = markOf(start);
  const encoding = mark ?? 'utf-8';
  const pieces = () => wholeLines(decode(source, encoding));
  const survey = trySurvey(pieces);
  if (survey === null && mark !== null)
    return refuse(
      problem('SL002', { line: lineOf(HOLE, wholeLines(decode(source, mark, false))) }),
    );
  const mayBeUtf16 = mark === null && survey?.hasNul === true && source.size <= MAX_WHOLE_BYTES;
  const isSettled = survey !== null && !mayBeUtf16;
  return isSettled ? open(encoding, pieces, [], survey) : openWhole(source);
}
