import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { romanValue, sayNumber, sayWhole } from '../../../src/speech/numbers.ts';
import { readAloud } from '../../../src/speech/read-aloud.ts';
import { readDecimalWords, readWords } from './read-words.ts';
import { portalLexicon } from './lexicon.ts';

const upTo = (max: number) => fc.integer({ min: 0, max });
/** All sizes alike: a plain range would hardly ever try a small number. */
const anyWhole = fc.oneof(upTo(1000), upTo(999_999), upTo(999_999_999), upTo(999_999_999_999));

describe('A number in words', () => {
  it('is the number again when its words are read back, every one up to twenty thousand', () => {
    const wrong = Array.from({ length: 20_001 }, (_, value) => value).filter(
      (value) => readWords(sayWhole(String(value)) ?? '') !== value,
    );
    expect(wrong).toEqual([]);
  });

  it('is the number again up to 999,999,999,999', () => {
    fc.assert(
      fc.property(anyWhole, (value) => {
        expect(readWords(sayWhole(String(value)) ?? '')).toBe(value);
      }),
      { numRuns: 5000 },
    );
  });

  it('reads the same with points between thousands and with zeros in front', () => {
    fc.assert(
      fc.property(anyWhole, (value) => {
        const said = sayWhole(String(value));
        const grouped = value.toLocaleString('vi-VN');
        expect(readAloud(grouped, portalLexicon).text).toBe(said);
        expect(sayWhole(`0${value}`)).toBe(said);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps every digit behind the comma, zeros at its ends too', () => {
    const fraction = fc.stringMatching(/^\d{1,6}$/u);
    fc.assert(
      fc.property(anyWhole, fraction, fc.boolean(), (whole, digits, isNegative) => {
        const said = sayNumber(String(whole), digits, isNegative) ?? '';
        expect(readDecimalWords(said)).toEqual({ isNegative, whole, digits });
      }),
      { numRuns: 3000 },
    );
  });

  it('refuses what is longer than fifteen digits', () => {
    expect(sayWhole('9'.repeat(15))).not.toBeNull();
    expect(sayWhole('1'.repeat(16))).toBeNull();
    expect(sayWhole(`${'0'.repeat(10)}12`)).toBe('mười hai');
  });
});

describe('A Roman number', () => {
  it.each([['I', 1], ['IV', 4], ['IX', 9], ['XIV', 14], ['XXXIX', 39]])('%s is %i', (text, value) => {
    expect(romanValue(text)).toBe(value);
  }); // prettier-ignore

  it.each(['', 'IIII', 'VX', 'IIX', 'XXXX', 'M'])('"%s" is none', (text) => {
    expect(romanValue(text)).toBeNull();
  });
});
