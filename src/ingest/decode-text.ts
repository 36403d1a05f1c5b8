import { problemWords } from '../strings/problems.ts';
import { problem, type Problem } from './problem.ts';
import { sniffBinary, sniffMarkup } from './sniff.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';
export type Decoded = { encoding: Encoding | null; text: string; problems: Problem[] };

/** Larger files are refused before they are read. */
export const MAX_BYTES = 20 * 1024 * 1024;

const refuse = (found: Problem): Decoded => ({ encoding: null, text: '', problems: [found] });

function bomOf(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** Decodes strictly; null when one byte does not fit. The BOM is not part of the text. */
function decodeStrictly(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null; // the Encoding Standard's answer to a malformed sequence
    throw error;
  }
}

type Utf8Survey = { goodSequences: number; firstBadLine: number };

/** Length of the well-formed multi-byte sequence that starts here, or 0. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
  for (let next = 1; next < length; next += 1) {
    if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return lead <= 0xf4 ? length : 0;
}

function surveyUtf8(bytes: Uint8Array): Utf8Survey {
  let line = 1;
  const survey = { goodSequences: 0, firstBadLine: 0 };
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === 0x0a || (byte === 0x0d && bytes[at + 1] !== 0x0a)) line += 1;
    if (byte < 0x80) continue;
    const length = sequenceLength(bytes, at);
    if (length === 0 && survey.firstBadLine === 0) survey.firstBadLine = line;
    if (length > 0) {
      survey.goodSequences += 1;
      at += length - 1;
    }
  }
  return survey;
}

/** Says why bytes are not UTF-8: damaged UTF-8, an old single-byte code page, or nothing we know. */
function refuseBytes(bytes: Uint8Array): Decoded {
  if (bytes.includes(0)) return refuse(problem('SL001'));
  const { goodSequences, firstBadLine } = surveyUtf8(bytes);
  if (goodSequences > 0) return refuse(problem('SL002', { line: firstBadLine }));
  return refuse(problem('SL003', { line: firstBadLine }));
}

function lineOf(text: string, index: number): number {
  return text.slice(0, index).split(/\r\n|\r|\n/u).length;
}

/**
 * Bytes to NFC text with line ends as they are. A file that is not clearly
 * UTF-8, or UTF-16 with its mark, is refused; no letter is ever guessed.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length > MAX_BYTES)
    return refuse(problem('SL007', {}, null, { limit: `${MAX_BYTES / 1024 / 1024} MB` }));
  const format = sniffBinary(bytes);
  if (format !== null) return refuse(problem('SL006', {}, problemWords.formats[format]));
  const encoding = bomOf(bytes) ?? 'utf-8';
  const text = decodeStrictly(bytes, encoding)?.normalize('NFC');
  if (text === undefined) return refuseBytes(bytes);
  if (text.trim() === '') return { encoding, text: '', problems: [problem('SL004')] };
  const nul = text.indexOf('\u0000');
  if (nul >= 0)
    return { encoding, text: '', problems: [problem('SL017', { line: lineOf(text, nul) })] };
  const markup = sniffMarkup(text);
  if (markup !== null)
    return { encoding, text: '', problems: [problem('SL006', {}, problemWords.formats[markup])] };
  return { encoding, text, problems: [] };
}
