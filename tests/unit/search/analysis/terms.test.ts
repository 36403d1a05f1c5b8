import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../../src/search/analysis/syllables.ts';
import { pairKey, termsOf } from '../../../../src/search/analysis/terms.ts';
import { markFit } from '../../../../src/search/analysis/toned.ts';

const syllable = fc.oneof(
  fc.stringMatching(/^[a-z]{1,4}$/u),
  fc.stringMatching(/^(?:0|[1-9][0-9]{0,3})$/u),
);

describe('terms', () => {
  it('are syllables and neighbours of one sentence', () => {
    const [sentence = []] = sentencesOf('Xóm 5, đường hoa');
    const { syllables, pairs } = termsOf(sentence);
    expect(syllables.map(({ key }) => key)).toEqual(['xom', '5', 'duong', 'hoa']);
    expect(pairs).toEqual([
      { key: 'xom05', toned: 'xom1-5' },
      { key: '50duong', toned: '5-đương2' },
      { key: 'duong0hoa', toned: 'đương2-hoa' },
    ]);
    expect(termsOf([])).toEqual({ syllables: [], pairs: [] });
  });

  it('of numbers keep apart what their digits would join', () => {
    expect(pairKey('1', '505')).not.toBe(pairKey('105', '5'));
  });

  it('never share a key, and keys are safe in any index', () => {
    fc.assert(
      fc.property(syllable, syllable, syllable, syllable, (a, b, c, d) => {
        const [first, second] = [pairKey(a, b), pairKey(c, d)];
        expect(first === second).toBe(a === c && b === d);
        expect(first).toMatch(/^[a-z0-9]+$/u);
        expect([a, b, c, d]).not.toContain(first);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('the fit of marks', () => {
  const fit = (asked: string, written: string) => {
    const [one, other] = [asked, written].map((text) => termsOf(sentencesOf(text)[0] ?? []));
    const [askedTerm] = one?.pairs.length ? one.pairs : (one?.syllables ?? []);
    const [writtenTerm] = other?.pairs.length ? other.pairs : (other?.syllables ?? []);
    if (askedTerm === undefined || writtenTerm === undefined) throw new Error('no term');
    return markFit(askedTerm, writtenTerm.toned);
  };

  it.each([
    ['đường', 'Đường', 1],
    ['hoá', 'hóa', 1],
    ['ma', 'ma', 1],
    ['2025', '2025', 1],
    ['duong', 'đường', 0.8],
    ['mà', 'ma', 0.5],
    ['đương', 'đường', 0.8],
    ['dường', 'đường', 0.8],
    ['dưỡng', 'đường', 0.35],
    ['đường', 'duong', 0.35],
    ['đường hoa', 'đường hoa', 1],
    ['duong hoa', 'đường hoa', 0.8],
    ['đường hoá', 'đường hoa', 0.5],
    ['xóm 5', 'xóm 5', 1],
  ])('%s for %s', (asked, written, expected) => {
    expect(fit(asked, written)).toBe(expected);
  });
});
