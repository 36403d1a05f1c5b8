import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disarm, rearm } from '../../../src/ingest/disarm.ts';

describe('a cell for people who open the file in Excel', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\uFF1D1', "'\uFF1D1"],
    ['\uFF201', "'\uFF201"],
    ['\tghi', "'\tghi"],
    ['  =1', "'  =1"],
    ['\u00AD\u200B\u2060=1', "'\u00AD\u200B\u2060=1"],
    ["'=1", "''=1"],
    ["''=1", "'''=1"],
    ["'\tghi", "''\tghi"],
  ])('%j would be run, and gets an apostrophe', (text, shown) => {
    expect(disarm(text)).toBe(shown);
    expect(rearm(shown)).toBe(text);
  });

  it.each(['', '-5', '+84', 'a=b', ' a', "'90", "'", 'x\t=1', "x'=1", 'họ tên'])(
    '%j stays as it is',
    (text) => {
      expect(disarm(text)).toBe(text);
      expect(rearm(text)).toBe(text);
    },
  );

  it.each([
    ['9\u202E5', '9[U+202E]5'],
    ['\u0007a\u0007', '[U+0007]a[U+0007]'],
    ['\u{E0041}', '[U+E0041]'],
    ['x\u0085=1', 'x[U+0085]=1'],
  ])('%j shows its hidden signs by name', (text, shown) => {
    expect(disarm(text)).toBe(shown);
    expect(rearm(shown)).toBe(text);
  });

  it.each(['[U+0041]', '[U+1F331]', '[U+FFFFFF]', '[U+110000]', '[U+202]', '[U+202e]', 'U+202E'])(
    'a note that says %s names no hidden sign',
    (text) => {
      expect(rearm(text)).toBe(text);
    },
  );

  it('comes back as it was, whatever stands in it', () => {
    const sign = fc.constantFrom("'", '=', '@', '\t', ' ', '\u200B', '\u202E', 'a', '\u0000');
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 6 }), (text) => {
        expect(rearm(disarm(text))).toBe(text);
        expect(disarm(text)).not.toMatch(/^(?:\t|\s*[=@])/u);
      }),
    );
  });
});
