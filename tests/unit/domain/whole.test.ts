import { describe, expect, it } from 'vitest';
import { wholeOf } from '../../../src/domain/whole.ts';

const part = (value: number | null, numerator: number | null = null, denominator: number | null = null, status = 'A') => ({ value, numerator, denominator, status }); // prettier-ignore
const nothing = { value: null, numerator: null, denominator: null };

describe('a whole made from villages', () => {
  it('adds the parts of a rate instead of averaging rates', () => {
    expect(wholeOf([part(50, 1, 2), part(10, 10, 100)], 'percent')).toEqual({
      value: 10.7843137255,
      numerator: 11,
      denominator: 102,
    });
  });

  it('adds counts, and has no parts then', () => {
    expect(wholeOf([part(0.1), part(0.2)], 'count')).toEqual({ ...nothing, value: 0.3 });
  });

  it('can not be told while a village is silent, for null is never 0', () => {
    expect(wholeOf([part(50, 1, 2), undefined], 'percent')).toEqual(nothing);
    expect(wholeOf([part(5), part(null, null, null, 'O')], 'count')).toEqual(nothing);
  });

  it('leaves a village aside where nothing arose, for a rate only', () => {
    const noCase = part(null, null, null, 'M');
    expect(wholeOf([part(50, 1, 2), noCase], 'percent').value).toBe(50);
    expect(wholeOf([part(5), noCase], 'count')).toEqual(nothing);
  });

  it('is not made of rates without parts, of denominators 0, of yes and no', () => {
    expect(wholeOf([part(50, 1, 2), part(10)], 'percent')).toEqual(nothing);
    expect(wholeOf([part(0, 0, 0)], 'percent')).toEqual(nothing);
    expect(wholeOf([part(1), part(0)], 'yes-no')).toEqual(nothing);
  });
});
