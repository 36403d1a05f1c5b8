import { describe, expect, it } from 'vitest';
import { MAX_LINE, surveyText } from '../../../src/ingest/survey-text.ts';

describe('what is known of a text before its table is read', () => {
  it('says whether there is anything in it, and a NUL', () => {
    expect(surveyText([' \n', '\t\n'])).toMatchObject({ isBlank: true, hasNul: false });
    expect(surveyText([' \n', 'a\n', '\n'])).toMatchObject({ isBlank: false, hasNul: false });
    expect(surveyText(['a\n', '\u0000\n', 'b\n']).hasNul).toBe(true);
  });

  it('keeps its beginning without the blanks in front, for as long as markup is looked for', () => {
    expect(surveyText(['\n  \n', ' <ht', 'ml> \n']).start).toBe('<html> \n');
    expect(surveyText(['a'.repeat(999), 'bc', 'd']).start).toBe(`${'a'.repeat(999)}b`);
    expect(surveyText(['a'.repeat(3000)]).start).toHaveLength(1000);
  });

  it('knows whether the last line was ended', () => {
    for (const end of ['\n', '\r', '\r\n'])
      expect(surveyText(['a\n', `b${end}`]).endsWithBreak).toBe(true);
    expect(surveyText(['a\n', 'b\nc']).endsWithBreak).toBe(false);
    expect(surveyText(['\nc']).endsWithBreak).toBe(false);
    expect(surveyText(['a\n', '\n']).endsWithBreak).toBe(true);
  });

  it('finds a line too long for a row, in whichever piece it stands', () => {
    const long = 'x'.repeat(MAX_LINE);
    const hasLong = (...pieces: string[]) => surveyText(pieces).hasLongLine;
    expect(hasLong('a\n', `${long}x\n`, 'b\n')).toBe(true);
    expect(hasLong(`short\n${long}x\rshort\n`)).toBe(true);
    expect(hasLong(`${long}\n`, `${long}\r${long}`)).toBe(false);
  });

  it('gathers the words with letters outside ASCII, each once', () => {
    expect([...surveyText(['Thôn;abc\n', 'Hạ;Thôn\n']).runs]).toEqual(['Thôn', 'Hạ']);
    expect(surveyText(['abc;12\n']).runs.size).toBe(0);
  });

  it('gathers no more words than a language has', () => {
    const words = Array.from({ length: 60_000 }, (_, at) => String.fromCharCode(0x4e00 + (at % 9000), 0x1e00 + Math.floor(at / 9000))); // prettier-ignore
    expect(surveyText([words.join(' '), 'Thôn']).runs.size).toBe(50_000);
  });
});
