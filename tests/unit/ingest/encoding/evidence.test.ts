import { describe, expect, it } from 'vitest';
import { markedRuns, oldFontWords } from '../../../../src/ingest/encoding/damaged-text.ts';
import { judgeWord, markedWords } from '../../../../src/ingest/encoding/evidence.ts';
import { writerNamed } from './encoders.ts';

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const textsOf = (words: Uint8Array[] | null) =>
  words?.map((word) => String.fromCharCode(...word)) ?? null;

describe('words with letters outside ASCII', () => {
  it('reach from the first letter to the last, and end at anything else', () => {
    expect([...markedRuns('zAy\u00ea5azZ\u00eaA;b @\u00ea[`\u00ea{')]).toEqual([
      'zAy\u00ea', 'azZ\u00eaA', '\u00ea',
    ]); // prettier-ignore
    expect([...markedRuns('\u0080')]).toEqual(['\u0080']);
    expect([...markedRuns('abc z 12')]).toEqual([]);
  });

  it('are gathered up to a limit, and cut where no word goes on', () => {
    expect([...markedRuns('\u00ea \u00e1 \u00f3', new Set(), 2)]).toEqual(['\u00ea', '\u00e1']);
    const [first, ...others] = markedRuns(`${'a'.repeat(500)}\u00ea${'b'.repeat(500)}`);
    expect(first?.length).toBeLessThan(410);
    expect(first).toContain('a\u00ea');
    expect(others).toEqual([]);
  });

  it('are found in bytes as well, each once', () => {
    expect(textsOf(markedWords(bytesOf('az\xeaZA;b \xea@\xea[x\x80z{\xea')))).toEqual([
      'az\xeaZA', '\xea', 'x\x80z',
    ]); // prettier-ignore
    expect(textsOf(markedWords(bytesOf('abc;def')))).toEqual([]);
    expect(markedWords(bytesOf(`${'a'.repeat(70)}\xea ${'b'.repeat(70)}\xea`))).toHaveLength(1);
  });

  it('are no text of a language when there are absurdly many', () => {
    const words = Array.from({ length: 20_001 }, (_, at) => `\xea${at.toString(26).replace(/\d/gu, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '')}`); // prettier-ignore
    expect(markedWords(bytesOf(`${words.slice(1).join(' ')} `))).toHaveLength(20_000);
    expect(markedWords(bytesOf(`${words.join(' ')} `))).toBeNull();
  });
});

describe('a decoded word', () => {
  it.each([
    ['Thôn', 'syllable'],
    ['Ðông', 'syllable'],
    ['ðông', 'syllable'],
    ['“Đông”', 'syllable'],
    ['Đông\u00A0Hà', 'syllable'],
    ['UBND', 'neutral'],
    ['đ', 'neutral'],
    ['—', 'neutral'],
    ['ĐTN', 'neutral'],
    ['HĐND…', 'neutral'],
    ['Th\uFFFDn', 'wrong'],
    ['h«c', 'wrong'],
    ['Đông—kªn', 'wrong'],
    ['Thôn…wế', 'wrong'],
  ])('%s is %s', (word, verdict) => {
    expect(judgeWord(word)).toBe(verdict);
  });
});

describe('words of an old font', () => {
  it('are listed as they stand, without the sound ones beside them', () => {
    const spoilt = new TextDecoder().decode(
      writerNamed('utf-8 of tcvn3 font').write('đường người'),
    );
    const found = oldFontWords(markedRuns(`Thôn José ${spoilt}`));
    expect(found).toEqual({ font: 'tcvn3', words: spoilt.split(' ') });
    expect(oldFontWords([])).toBeNull();
  });
});
