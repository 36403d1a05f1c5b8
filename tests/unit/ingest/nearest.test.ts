import fc from 'fast-check';
import { closest } from 'fastest-levenshtein';
import { describe, expect, it } from 'vitest';
import { nearestOf } from '../../../src/ingest/nearest.ts';

const nearest = (text: string, known: readonly string[]) =>
  nearestOf(known.map((item) => ({ item, texts: [item] })))(text);

describe('the nearest known text', () => {
  const word = fc.string({
    unit: fc.constantFrom('a', 'b', 'c', 'p', '0', ' ', '-'),
    maxLength: 9,
  });

  it('is the one that comparing with each of them gives, the first of several', () => {
    const property = fc.property(word, fc.uniqueArray(word, { minLength: 1 }), (text, known) => {
      expect(nearest(text, known)).toBe(closest(text, known));
    });
    fc.assert(property, { numRuns: 2000, seed: 7 });
  });

  it('is found without marks and case, and is none where nothing is known', () => {
    expect(nearest('THÔN HẠ', ['thon-dong', 'Thôn Hà'])).toBe('Thôn Hà');
    expect(nearest('ＣＤＸ－０１', ['CDS-01', 'CDX-01'])).toBe('CDX-01');
    expect(nearest('x', [])).toBeNull();
  });

  it('stands for the first thing that goes by it', () => {
    const things = ['một', 'hai'].map((item) => ({ item, texts: [item, 'Thôn Đông'] }));
    expect(nearestOf(things)('thon dongg')).toBe('một');
  });
});
