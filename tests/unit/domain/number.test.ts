import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from '../../../src/domain/number.ts';
import { anyText } from './anything.ts';

const valueOf = (text: string) => {
  const reading = readNumber(text);
  return reading.kind === 'number' ? reading.value : reading.kind;
};

describe('a number with one reading', () => {
  it.each([
    ['95,5', 95.5], ['95.5', 95.5], ['1.234,5', 1234.5], ['1,234.5', 1234.5], ['1 250', 1250],
    ['1\u00A0250', 1250], ['1\u202F250,5', 1250.5], ['1.234.567', 1234567], ['1,234,567', 1234567],
    ['95,5 %', 95.5], ['95,5%', 95.5], ['0', 0], ['05', 5], ['0,125', 0.125], ['0.125', 0.125],
    ['1234,567', 1234.567], ['-3,2', -3.2], ['−3', -3], ['+4', 4], [' 12 ', 12], ['-0', 0], ['100,00', 100],
  ])('%j is %d', (text, value) => {
    expect(valueOf(text)).toBe(value);
  }); // prettier-ignore

  it('says whether a percent sign was written and how many decimals', () => {
    expect(readNumber('95,50 %')).toEqual({
      kind: 'number',
      value: 95.5,
      decimals: 2,
      isPercent: true,
    });
  });
});

describe('a number with two readings', () => {
  it.each(['1.234', '12,345', '999.000', '1 250.500', '1.234 %'])(
    '%j is refused as ambiguous',
    (text) => {
      expect(valueOf(text)).toBe('ambiguous');
    },
  );
});

describe('what is no number', () => {
  it.each([
    'trên 70', '<5', '1E+06', '#N/A', 'O', '9O', 'NaN', '=A1', '5,', ',5', '1..2', '12 5', '007', '1.23.456', '1,2,3',
    '0.123.456', '95,5 % %', '%', '１２', '12345678901234567', '--3', "'95", '3,2 phần trăm', 'Infinity', '0x10',
    '1.234.567x', 'x1,234,567', '1,234,567x', '1.234.567,5x', '1234567890,1234567', `chưa${' '.repeat(60)}có`,
  ])('%j is refused', (text) => {
    expect(valueOf(text)).toBe('bad');
  }); // prettier-ignore
});

describe('no number at all is never zero', () => {
  it.each([
    ['', 'blank'], ['  ', 'blank'], ['-', 'blank'], ['–', 'blank'], ['chưa có', 'O'], ['Chưa  có số liệu', 'O'],
    ['—', 'blank'], ['chưa có dữ liệu', 'O'], ['không có số liệu', 'O'], ['Chưa báo cáo', 'L'],
    ['KHÔNG BÁO CÁO', 'L'], ['không phát sinh', 'M'], ['chưa có'.normalize('NFD'), 'O'],
  ])('%j gives %s', (text, why) => {
    expect(readNumber(text)).toEqual({ kind: 'none', why });
  }); // prettier-ignore
});

describe('properties', () => {
  it('any text is read or refused, never NaN and never thrown', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = readNumber(text);
        if (reading.kind === 'number') expect(Number.isFinite(reading.value)).toBe(true);
      }),
    );
  });

  it('a number written in the Vietnamese way comes back as it was', () => {
    const format = new Intl.NumberFormat('vi-VN', {
      minimumFractionDigits: 2,
      maximumFractionDigits: 2,
    });
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (cents) => {
        expect(valueOf(format.format(cents / 100))).toBe(cents / 100 || 0);
      }),
    );
  });
});
