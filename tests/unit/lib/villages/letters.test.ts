import { describe, expect, it } from 'vitest';
import { bareName, byLetter } from '../../../../src/lib/villages/letters.ts';

const lettersOf = (...names: string[]) =>
  byLetter(names, (name) => name).map(({ letter, items }) => [letter, ...items].join(' '));

describe('an index by letter', () => {
  it('tells đ from d, and puts a letter with marks under the plain one', () => {
    expect(lettersOf('Đông', 'Ân', 'Dương', 'An', 'Đá', 'Ế')).toEqual([
      'A An Ân',
      'D Dương',
      'Đ Đá Đông',
      'E Ế',
    ]);
  });

  it('puts numbers together, in order of number', () => {
    expect(lettersOf('12', 'Hạ', '5')).toEqual(['0-9 5 12', 'H Hạ']);
  });

  it('gives each letter an anchor of its own', () => {
    const anchors = byLetter(['Đông', 'Dương', '5'], (name) => name).map(({ anchor }) => anchor);
    expect(anchors).toEqual(['chu-0-9', 'chu-d', 'chu-dd']);
  });

  it('takes a village by what tells it from its like', () => {
    expect(bareName({ name: 'Thôn Đông', kind: 'thon' })).toBe('Đông');
    expect(bareName({ name: 'Tổ dân phố số 1', kind: 'to-dan-pho' })).toBe('số 1');
    expect(bareName({ name: 'Làng Đá', kind: 'thon' })).toBe('Làng Đá');
  });
});
