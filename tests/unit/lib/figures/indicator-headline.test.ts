import { describe, expect, it } from 'vitest';
import {
  changeSentence,
  lastKnownOf,
  wholeAbsence,
} from '../../../../src/lib/figures/indicator-headline.ts';
import type {
  IndicatorHistory,
  WholeFigure,
} from '../../../../src/lib/figures/indicator-history.ts';
import { build, row, show } from './small-figures.ts';

const [snapshot = null] = show([build([row('thon-dong', 20, 40)])]);
const whole = (value: number | null, villages: WholeFigure['villages'] = null): WholeFigure => {
  return {
    value,
    numerator: null,
    denominator: null,
    isProvisional: false,
    breaks: [],
    own: null,
    villages,
  };
};
const history = (...values: (number | null)[]): IndicatorHistory => ({
  length: 'quarterly',
  villages: [],
  periods: values.map((value, index) => ({
    period: `2026-Q${index + 1}`,
    snapshot,
    whole: whole(value),
  })),
});
const share = { unit: '%', decimals: 1, kind: 'percent' } as const;

describe('what became of a figure', () => {
  it.each([
    [74, 76.7, 'Tăng 2,7 điểm phần trăm so với Quý I/2026.'],
    [76.7, 74, 'Giảm 2,7 điểm phần trăm so với Quý I/2026.'],
    [74, 74.04, 'Bằng Quý I/2026.'],
  ])('%d, then %d: %s', (before, now, sentence) => {
    expect(changeSentence(history(before, now), share)?.replaceAll('\u00A0', ' ')).toBe(sentence);
  });

  it('subtracts the numbers as they are shown', () => {
    // 76,7 and 79,1 on the page: 2,4, though the unrounded figures differ by 2,46.
    expect(changeSentence(history(76.68, 79.14), share)).toContain('2,4');
  });

  it('compares nothing over a new way of counting, and says so', () => {
    const { periods, ...rest } = history(74, 90);
    const anew = periods.map((one) => ({
      ...one,
      whole: one.whole && { ...one.whole, breaks: one.period === '2026-Q2' ? ['Đếm khác'] : [] },
    }));
    expect(changeSentence({ ...rest, periods: anew }, share)).toBe(
      'Từ Quý II/2026 tính theo cách mới, nên không so với kỳ trước.',
    );
  });

  it('says nothing where there is nothing to compare', () => {
    expect(changeSentence(history(5), share)).toBeNull();
    expect(changeSentence(history(null, 5), share)).toBeNull();
    expect(changeSentence(history(5, null), share)).toBeNull();
    expect(
      changeSentence(history(0, 1), { unit: 'có/không', decimals: 0, kind: 'yes-no' }),
    ).toBeNull();
  });
});

describe('why the whole commune has no number', () => {
  it.each([
    [null, 'chưa công bố'],
    [whole(5), null],
    [
      whole(null, { answered: 11, expected: 12, isHidden: false }),
      'Mới có số của 11 trên 12 thôn, chưa tính được cho toàn xã.',
    ],
    [
      whole(null, { answered: 12, expected: 12, isHidden: true }),
      'Có thôn số quá nhỏ nên không cộng cho toàn xã.',
    ],
    [
      whole(null, { answered: 12, expected: 12, isHidden: false }),
      'Đủ số của các thôn nhưng không gộp thành số của toàn xã được.',
    ],
  ])('%j: %s', (figure, words) => {
    expect(wholeAbsence(figure)).toBe(words);
  });
});

describe('the last number of the whole commune', () => {
  const plain = (text: string | undefined) => text?.replaceAll('\u00A0', ' ');

  it('is told where the newest period has none', () => {
    expect(plain(lastKnownOf(history(35.1, 43.6, null), share)?.sentence)).toBe(
      'Kỳ gần nhất có số toàn xã: Quý II/2026, 43,6%.',
    );
  });

  it('is told with what must be known beside it', () => {
    const { periods, ...rest } = history(43.6, null);
    const marked = periods.map((one) => ({
      ...one,
      whole: one.whole && { ...one.whole, numerator: 780, denominator: 1789, isProvisional: true },
    }));
    expect(plain(lastKnownOf({ ...rest, periods: marked }, share)?.sentence)).toBe(
      'Kỳ gần nhất có số toàn xã: Quý I/2026, 43,6%, tạm tính, 780 trên 1.789.',
    );
  });

  it('is not told twice, never made up, and no answer of yes or no', () => {
    expect(lastKnownOf(history(35.1, 43.6), share)).toBeNull();
    expect(lastKnownOf(history(null, null), share)).toBeNull();
    expect(lastKnownOf(history(1, null), { ...share, unit: 'có/không' })).toBeNull();
  });
});
