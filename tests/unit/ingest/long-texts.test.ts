import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { communeMentions } from '../../../src/domain/commune-name.ts';
import { foldMarks, slugify } from '../../../src/domain/fold.ts';
import { readNumber } from '../../../src/domain/number.ts';
import { readPeriod } from '../../../src/domain/period.ts';
import { bodyHeadingIds } from '../../../src/domain/plan-anchors.ts';
import { disarm, rearm } from '../../../src/ingest/disarm.ts';
import {
  lostLetterWords,
  markedRuns,
  mojibakeShare,
  oldFontWords,
} from '../../../src/ingest/encoding/damaged-text.ts';
import { judgeWord } from '../../../src/ingest/encoding/evidence.ts';
import { guessEncoding } from '../../../src/ingest/encoding/guess-encoding.ts';
import { isVietnameseSyllable } from '../../../src/ingest/encoding/syllables.ts';
import { doubtfulCaseWords } from '../../../src/ingest/encoding/tcvn3.ts';
import { readMarklessUtf16 } from '../../../src/ingest/encoding/utf-16.ts';
import { normaliseHeader } from '../../../src/ingest/headers.ts';
import { findPersonalData } from '../../../src/ingest/personal-data.ts';
import { readDay } from '../../../src/ingest/read-day.ts';
import { sniffMarkup } from '../../../src/ingest/sniff.ts';
import { check, HEADER } from './context.ts';

const LENGTH = 100_000;
/** Some forty times what the slowest reading takes, so that no busy machine decides; one that takes the square needs longer. */
const LIMIT_MS = 20_000;

/** Signs and words that patterns begin with, repeated so that a pattern which looks again at each place shows it. */
const UNITS = [
  ' ', '\u00A0', '\n', '\t', 'a', 'A', '0', '.', '-', '?', "'", '"', '=', '<', '[', '{', '|', ';', '\u0300', '\u00AD',
  'à', 'ệ', 'Ã', '🌱', '0 ', '1.', '.000', 'a-', 'a?', '?a', '<a', 'à ', 'Æ°', '## ', 'xã A ', 'cccd ', 'tài khoản ',
  '0912 ', '09 ', '0 9 ', 'stk ', '22a ', '22A-', 'cmnd', '84.', '+', 'tk 1:', 'quý ', 'www.', '";', '""',
]; // prettier-ignore
/** With an end that fits nothing, so that a pattern tries all its ways. */
const TEXTS = UNITS.map((unit) => `${unit.repeat(LENGTH / unit.length)}文`);

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  communeMentions, foldMarks, slugify, readNumber, readPeriod, bodyHeadingIds, disarm, rearm, lostLetterWords,
  mojibakeShare, judgeWord, isVietnameseSyllable, doubtfulCaseWords, normaliseHeader, readDay, sniffMarkup,
  oldFontWords: (text) => oldFontWords(markedRuns(text)),
  findPersonalData: (text) => findPersonalData(text, ['0912 345 678']),
  guessEncoding: (text) => [guessEncoding(utf8(text)), guessEncoding(bytesOf(text))],
  readMarklessUtf16: (text) => readMarklessUtf16(Buffer.from(text, 'utf16le')),
  'a note of a table': (text) => check(`${HEADER}\nCDX-05;thon-dong;2026-Q2;3;;;;;;${text}`),
  'a line below a header': (text) => check(`${HEADER}\n${text}`),
  'a whole file': (text) => check(text),
}; // prettier-ignore

/** Whether a reading is over in time; one that is not is stopped. */
function isOver(read: (text: string) => unknown, text: string, timeout = LIMIT_MS): boolean {
  const context = createContext({ read: () => read(text) });
  try {
    runInContext('read()', context, { timeout });
    return true;
  } catch (error) {
    if (String(error).includes('timed out')) return false;
    throw error;
  }
}

describe('a text of 100,000 signs, whatever it says, never takes long', () => {
  it.each(Object.entries(readers))(
    '%s',
    (_, read) => {
      const slow = TEXTS.filter((text) => !isOver(read, text)).map((text) => text.slice(0, 12));
      expect(slow).toEqual([]);
    },
    120_000,
  );

  it('unlike with a pattern that tries too many ways', () => {
    const isQuick = (pattern: RegExp) => isOver((text) => pattern.test(text), `${'a'.repeat(300_000)}!`, 200); // prettier-ignore
    expect(isQuick(/^(?:a|a?b?)*$/u)).toBe(false);
    expect(isQuick(/a+$/u)).toBe(false);
    expect(isQuick(/^a+$/u)).toBe(true);
  });
});
