import { CHUNK } from './byte-source.ts';

/**
 * Texts of any length as texts that end with a whole line, in the same order and NFC. No letter, combining mark or
 * CRLF is ever torn, wherever the borders of the given texts are. Only the last may end without a line break.
 */
export function* wholeLines(texts: Iterable<string>): Generator<string> {
  let rest: string[] = [];
  for (const text of texts) {
    const end = endOfLastLine(text);
    if (end === 0) rest.push(text);
    else {
      yield [...rest, text.slice(0, end)].join('').normalize('NFC');
      rest = [text.slice(end)];
    }
  }
  const last = rest.join('');
  if (last !== '') yield last.normalize('NFC');
}

/** A text that is in memory already, in pieces of whole lines. */
export function piecesOfText(text: string): Iterable<string> {
  return wholeLines(cut(text));
}

function* cut(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += CHUNK) yield text.slice(at, at + CHUNK);
}

/** Where the last line break of a text ends, or 0. A CR at the very end may be half of a CRLF and is none yet. */
function endOfLastLine(text: string): number {
  const lineFeed = text.lastIndexOf('\n');
  return (lineFeed >= 0 ? lineFeed : text.slice(0, -1).lastIndexOf('\r')) + 1;
}

/**
 * Physical lines of a text given in pieces of whole lines, whichever of the three line ends each has. A text that ends
 * with a line break has an empty last line.
 */
export function* linesOf(pieces: Iterable<string>): Generator<string> {
  let rest = '';
  for (const piece of pieces) {
    const text = piece.includes('\r') ? piece.replace(/\r\n?/gu, '\n') : piece;
    const lines = text.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest;
}

/** The first physical lines of a text given in pieces, as `takeFirst` takes them. */
export function firstLines(pieces: Iterable<string>, count: number): string[] {
  return takeFirst(linesOf(pieces), count);
}

/** Blank lines mean nothing, but nobody leaves more of them above a table. */
const MAX_BLANK = 2000;
/** A line of blanks that is longer says no more than an empty one. */
const LONG_BLANK = 1000;

/** The first of some lines, at most `count` that are not blank, with the blank ones among them. */
export function takeFirst(lines: Iterable<string>, count: number): string[] {
  const taken: string[] = [];
  let filled = 0;
  for (const text of lines) {
    const isFilled = /[^\s,;|"]/u.test(text);
    taken.push(isFilled || text.length < LONG_BLANK ? text : '');
    if (isFilled) filled += 1;
    if (filled >= count || taken.length >= count + MAX_BLANK) break;
  }
  return taken;
}
