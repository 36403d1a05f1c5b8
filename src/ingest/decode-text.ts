import { problemWords } from '../strings/problems.ts';
import { HIDDEN } from './clean-cell.ts';
import { lostLetterWords, oldFontWords } from './encoding/damaged-text.ts';
import { guessEncoding, type EncodingGuess } from './encoding/guess-encoding.ts';
import { surveyUtf8 } from './encoding/survey-utf8.ts';
import { doubtfulCaseWords } from './encoding/tcvn3.ts';
import { problem, type Problem } from './problem.ts';
import { shorten } from './shorten.ts';
import { sniffBinary, sniffMarkup } from './sniff.ts';

const UNICODE = { 'utf-8': 'utf-8', 'utf-8-bom': 'utf-8', 'utf-16le': 'utf-16le', 'utf-16be': 'utf-16be' } as const; // prettier-ignore
/** Old encodings whose text may be used once every letter is certain. */
const READABLE = { 'windows-1258': 'windows-1258', tcvn3: 'tcvn3', vni: 'vni' } as const;

export type Encoding = (typeof UNICODE)[keyof typeof UNICODE] | keyof typeof READABLE;
/** `text` is empty when one of the problems is an error. */
export type Decoded = { encoding: Encoding | null; text: string; problems: Problem[] };

/** Larger files are refused before they are read. */
export const MAX_BYTES = 20 * 1024 * 1024;
/** Words typed in an old font that are no chance any more. */
const MANY_OLD_WORDS = 3;
const SHOWN_WORDS = 5;

const refuse = (found: Problem, encoding: Encoding | null = null): Decoded => ({
  encoding,
  text: '',
  problems: [found],
});

const listed = (words: readonly string[]): string =>
  shorten([...new Set(words)].slice(0, SHOWN_WORDS).join(', ')).replace(HIDDEN, '\u25A1');

/** Words with letters outside ASCII, for showing what became of them. */
function markedWords(text: string): string[] {
  return (text.match(/\p{L}+/gu) ?? []).filter((word) => /[^a-z]/iu.test(word));
}

/** Text in Unicode whose words were typed in an old font: letters of another alphabet in their place. */
function readUnicode(encoding: Encoding, text: string): Decoded {
  const old = oldFontWords(text);
  if (old === null) return { encoding, text, problems: [] };
  const details = { encoding: problemWords.encodings[old.font] };
  const code = old.words.length >= MANY_OLD_WORDS ? 'SL021' : 'SL022';
  const found = problem(code, {}, listed(old.words), details);
  return code === 'SL021' ? refuse(found, encoding) : { encoding, text, problems: [found] };
}

/** Text in an old encoding that is certain letter by letter: used, and told about. */
function readLegacy(encoding: keyof typeof READABLE, text: string): Decoded {
  const doubtful = encoding === 'tcvn3' ? doubtfulCaseWords(text) : [];
  const note = problemWords.doubtfulCase.replace('{words}', listed(doubtful));
  const details = {
    encoding: problemWords.encodings[encoding],
    note: doubtful.length === 0 ? '' : note,
  };
  return { encoding, text, problems: [problem('SL020', {}, listed(markedWords(text)), details)] };
}

/** Says why bytes are in no encoding we know: damaged UTF-8, or nothing that can be named. */
function refuseUnknown(bytes: Uint8Array): Decoded {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const { isMostlyGood, firstBadLine } = surveyUtf8(bytes);
  const isDamaged = hasMark || (isMostlyGood && !bytes.includes(0));
  return refuse(isDamaged ? problem('SL002', { line: firstBadLine }) : problem('SL001'));
}

/** Bytes that are no Unicode. Only what is certain is read; the rest is refused by the name it has. */
function readOther(bytes: Uint8Array, guess: EncodingGuess): Decoded {
  const { encoding, certainty, text, lostLetters } = guess;
  if (encoding === 'windows-1252-lossy' || lostLetters > 0)
    return refuse(problem('SL018', {}, listed(lostLetterWords(text ?? ''))));
  if (encoding in READABLE && certainty === 'sure' && text !== null)
    return readLegacy(encoding as keyof typeof READABLE, text);
  if (encoding === 'unknown' || encoding in UNICODE) return refuseUnknown(bytes);
  const name = problemWords.encodings[encoding as keyof typeof problemWords.encodings];
  return refuse(problem('SL003', { line: surveyUtf8(bytes).firstBadLine }, name));
}

function readBytes(bytes: Uint8Array): Decoded {
  const guess = guessEncoding(bytes);
  return guess.text !== null && guess.encoding in UNICODE
    ? readUnicode(UNICODE[guess.encoding as keyof typeof UNICODE], guess.text)
    : readOther(bytes, guess);
}

function lineOf(text: string, index: number): number {
  return text.slice(0, index).split(/\r\n|\r|\n/u).length;
}

/**
 * Bytes to NFC text with line ends as they are. Unicode is read as it is, an
 * old Vietnamese encoding only when its words leave no doubt; everything else
 * is refused, no letter is ever guessed.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length > MAX_BYTES)
    return refuse(problem('SL007', {}, null, { limit: `${MAX_BYTES / 1024 / 1024} MB` }));
  const format = sniffBinary(bytes);
  if (format !== null) return refuse(problem('SL006', {}, problemWords.formats[format]));
  const decoded = readBytes(bytes);
  const { encoding, text, problems } = decoded;
  if (problems.some(({ severity }) => severity === 'error')) return decoded;
  if (text.trim() === '') return refuse(problem('SL004'), encoding);
  const nul = text.indexOf('\u0000');
  if (nul >= 0) return refuse(problem('SL017', { line: lineOf(text, nul) }), encoding);
  const markup = sniffMarkup(text);
  return markup === null
    ? decoded
    : refuse(problem('SL006', {}, problemWords.formats[markup]), encoding);
}
