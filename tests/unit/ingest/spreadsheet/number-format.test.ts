import { describe, expect, it } from 'vitest';
import {
  lookOfNumber,
  showsText,
  swapsDay,
} from '../../../../src/ingest/spreadsheet/number-format.ts';

const look = (value: number, format: string) => lookOfNumber(value, format).as;

describe('a number that looks like itself', () => {
  it.each([
    [95.5, ''], [95.5, 'General'], [95.5, 'GENERAL'], [0, 'General'], [95.5, '[Red]General'], [95.5, '@'],
    [95.5, '0.0'], [95.5, '0'], [0, '0'], [1234.5, '#,##0.00'], [0, '#,##0'], [1234567, '#\\ ##0'],
    [95.5, '0.0;[Red]-0.0'], [-95.5, '0.0;[Red]-0.0'], [-95.5, '0.0;(0.0)'], [0, '+0;-0;0'], [5, '+0;-0;0'],
    [1234.5, '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)'],
    [1234.5, '_-* #,##0.00\\ [$₫-42A]_-;\\-* #,##0.00\\ [$₫-42A]_-;_-* "-"??\\ [$₫-42A]_-;_-@_-'],
    [1234.5, '$#,##0_);[Red]\\($#,##0\\)'], [5, '[$USD] #,##0'], [5, '[$-42A]0.0'], [5, '[$-1010000]0'],
    [95, '#,##0" hộ"'], [95, '0 "m2"'], [95, '0 "m³"'], [9.5, '0.0 "người/1000 dân"'], [9, '0 đ'],
    [0.005, '#.##'], [3, '#.##'], [3, '#'], [0.5, '#'], [0.01, '#%'],
    [0.5, '# ?/?'], [0, '# ?/?'], [1234567, '0.00E+00'], [0, '0.00E+00'], [1234567, '##0.0E+0'],
    [7, '000'], [1234, '0,000'], [0.955, '0.0%'], [0, '0%'], [0.955, '0.0%;[Red]-0.0%'], [5, '0;0;0;@'],
    [0.05, '.00'], [0.5, '#.0'], [7, '0_%'], [7, '0*%'], [7, '0" % "'], [95, '0" tròn trịa"'],
  ])('%d by %s', (value, format) => {
    expect(look(value, format)).toBe('itself');
  }); // prettier-ignore
});

describe('a zero that looks like nothing', () => {
  it.each([
    '0%;-0%;"-"', '0;-0;', '0;-0;;@', '#', '#,###', '#,### "đ"', '0;-0;\\-', '0.0;-0.0;" – "',
    '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)', '_-* #,##0_-;\\-* #,##0_-;_-* "-"_-;_-@_-',
    ';;;', ';;;@', '[=0]"-";0', '?',
  ])('by %s', (format) => {
    expect(look(0, format)).toBe('unseen');
  }); // prettier-ignore
});

describe('a number that looks like another or like none', () => {
  it.each([
    [1234567, '#,##0,'], [1234567, '0.0,,'], [1234567, '#,##0.0,'], [0, '#,##0,;-0;"x"'], [5, ';;;'], [5, ';;;@'],
    [5, '"Đạt"'], [0, '0;-0;"không"'], [0.4, '#'], [0.4, '#,###'], [0.04, '#.#'], [955, '0"."0'], [955, '0\\,0'],
    [5, '0"0"'], [5, '0" 000"'], [9, '0"/100"'], [5, '"1"0'], [0, '"1"0'], [5, '"1_"0'], [0.004, '#.##'], [0, '[h]'], [0, '[hh]'], [0, '[mm]'], [0, '[ss]'], [0, 'yyyy'], [5, '-0'], [5, '(0)'], [5, '"<"0'], [5, '"khoảng "0'], [5, '0"~"'],
    [1.2, '0.0 "nghìn"'], [52, '0 "triệu đồng"'], [5, '0 "tỷ"'], [5, '0"‰"'], [0.5, '0%%'], [95, '0,000'],
    [46203, 'mm'], [46203, 'yyyy'], [1.5, '[h]:mm'], [123456, '000-000'], [5, '[<1]0%;"cao"'], [5, '[>100]0;[<1]0;"vừa"'],
  ])('%d by %s', (value, format) => {
    expect(look(value, format)).toBe('otherwise');
  }); // prettier-ignore
});

describe('the section that shows a number', () => {
  const share = (value: number, format: string) => lookOfNumber(value, format).isShare;

  it.each([
    [0.5, '0.0;[Red]-0.0%', false], [-0.5, '0.0;[Red]-0.0%', true], [0, '0.0;[Red]-0.0%', false],
    [0.5, '0%;-0%;0', true], [0, '0%;-0%;0', false], [0.5, '[<1]0%;0', true], [5, '[<1]0%;0', false],
    [1, '[<=1]0%;0', true], [1, '[>1]0;0%', true], [1, '[<1]0%;0', false], [5, '[<=1]0%;0', false], [2, '[>1]0%;0', true], [0, '[>1]0%;0', false], [1, '[<>1]0%;0', false], [5, '[>=5]0%;[<1]0;0.0', true], [0.5, '[>=5]0;[<1]0%;0.0', true],
    [3, '[>=5]0;[<1]0;0.0%', true], [2, '[=1]0;0%', true], [2, '[<>1]0%;0', true], [0.5, '0%;@', true], [-0.5, '0%;@', true],
  ])('for %d in %s', (value, format, isShare) => {
    expect(share(value, format)).toBe(isShare);
  }); // prettier-ignore

  it('is a percent by the sign that people see, and a share by the one that counts', () => {
    const signs = (format: string) => {
      const { isShare, isPercent } = lookOfNumber(0.5, format);
      return [isShare, isPercent];
    };
    expect(signs('0%')).toEqual([true, true]);
    for (const format of ['0"%"', '0\\%', '0 "%"']) expect(signs(format)).toEqual([false, true]);
    for (const format of ['0_%', '0*%', '[%]0']) expect(signs(format)).toEqual([false, false]);
  });
});

it('a text is hidden by a fourth section that does not show it, and by nothing else', () => {
  for (const format of ['', 'General', '@', '0', ';;', ';;;@', '0;0;0;"xã "@']) expect(showsText(format)).toBe(true); // prettier-ignore
  for (const format of [';;;', '0;-0;0;', '0;0;0;"chữ"']) expect(showsText(format)).toBe(false);
});

it('a day is shown with the month first by formats that say so, and only some days are another one then', () => {
  for (const format of ['mm/dd/yyyy', 'm/d/yy', '[$-409]m/d/yyyy', 'MM-DD-YYYY', 'm\\-d\\-yyyy', 'mm/dd/yyyy hh:mm']) {
    expect(swapsDay(7, 6, format)).toBe(true);
    expect(swapsDay(30, 6, format)).toBe(false);
    expect(swapsDay(6, 6, format)).toBe(false);
    expect([swapsDay(12, 6, format), swapsDay(13, 6, format)]).toEqual([true, false]);
  }
  for (const format of ['dd/mm/yyyy', 'm/d/yyyy', 'm/d/yyyy h:mm', 'yyyy-mm-dd', 'mmm d', 'mm/yyyy', 'd-m', 'm/ddd', ''])
    expect(swapsDay(7, 6, format)).toBe(false);
}); // prettier-ignore
