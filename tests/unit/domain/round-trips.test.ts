import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citeClause, clauseAnchor, isWithin } from '../../../src/domain/clause.ts';
import { communeMentions } from '../../../src/domain/commune-name.ts';
import {
  dayInYear,
  daysBetween,
  firstDayOf,
  isRealDay,
  isoDaySchema,
  lastDayOf,
} from '../../../src/domain/date.ts';
import { parseDocumentNumber } from '../../../src/domain/document-number.ts';
import { foldMarks, slugify } from '../../../src/domain/fold.ts';
import { hasMalformedClause, headingId } from '../../../src/domain/heading.ts';
import { readNumber, writeNumber } from '../../../src/domain/number.ts';
import { lastDayOfPeriod, periodName, readPeriod } from '../../../src/domain/period.ts';
import { anyText } from './anything.ts';

const year = fc.integer({ min: 2000, max: 2099 });
const isoDay = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Case, Unicode form and blanks as they come out of spreadsheets. */
const handling = fc.constantFrom(
  (text: string) => text,
  (text: string) => text.toUpperCase(),
  (text: string) => text.toLowerCase(),
  (text: string) => text.normalize('NFD'),
  (text: string) => `  ${text.replaceAll(' ', '   ')}\t`,
  (text: string) => text.replaceAll(' ', '\u00A0'),
);

describe('a period', () => {
  const halves = { H1: ['6 tháng đầu năm', 'Sáu tháng đầu năm'], H2: ['6 tháng cuối năm', 'Sáu tháng cuối năm'] }; // prettier-ignore
  const spellings = (of: number): [string, string[]][] => [
    [`${of}`, [`${of}`, `Năm ${of}`]],
    ...Object.entries(halves).map(([half, words]): [string, string[]] => [
      `${of}-${half}`,
      [`${of}-${half}`, ...words.map((word) => `${word} ${of}`)],
    ]),
    ...['I', 'II', 'III', 'IV'].map((roman, index): [string, string[]] => {
      const digit = index + 1;
      const words = [`Quý ${roman}/${of}`, `Quý ${roman} năm ${of}`, `Quý ${digit}/${of}`, `Q${digit}/${of}`, `Q${digit}-${of}`, `Quý ${roman} - ${of}`, `Quý ${roman} ${of}`]; // prettier-ignore
      return [`${of}-Q${digit}`, [`${of}-Q${digit}`, ...words]];
    }),
    ...Array.from({ length: 12 }, (_, index): [string, string[]] => {
      const month = String(index + 1);
      const both = [month, month.padStart(2, '0')];
      const words = both.flatMap((one) => [`Tháng ${one}/${of}`, `tháng ${one} năm ${of}`, `${one}/${of}`, `${one}-${of}`, `${one} / ${of}`]); // prettier-ignore
      return [`${of}-${month.padStart(2, '0')}`, [`${of}-${month.padStart(2, '0')}`, ...words]];
    }),
  ];

  it('is one and the same in every spelling', () => {
    fc.assert(
      fc.property(year, handling, (of, handle) => {
        for (const [period, texts] of spellings(of)) {
          expect(texts.map((text) => readPeriod(handle(text)))).toEqual(texts.map(() => period));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('is read back from its name, and ends on a real day of its year', () => {
    fc.assert(
      fc.property(year, (of) => {
        for (const [period] of spellings(of)) {
          expect(readPeriod(periodName(period))).toBe(period);
          const day = lastDayOfPeriod(period);
          expect(isoDaySchema.safeParse(day).success && day.startsWith(`${of}-`)).toBe(true);
        }
      }),
    );
  });
});

describe('a number', () => {
  const decimals = fc.integer({ min: 0, max: 6 });
  const whole = fc.integer({ min: 0, max: 999_999_999 });
  const grouped = (digits: string, gap: string) => digits.replace(/\B(?=(?:\d{3})+$)/gu, gap);

  it('is one and the same whatever stands between its thousands and before its decimals', () => {
    const marks = fc.constantFrom(['.', ','], [',', '.'], [' ', ','], ['\u00A0', ','], ['\u202F', '.'], ['', ','], ['', '.']); // prettier-ignore
    const fraction = fc.stringMatching(/^(?:\d{1,2}|\d{4,6})$/u);
    fc.assert(
      fc.property(whole, fraction, marks, fc.boolean(), (size, digits, [gap, point], isPercent) => {
        const text = `${grouped(String(size), gap)}${point}${digits}${isPercent ? ' %' : ''}`;
        expect(readNumber(text)).toEqual({
          kind: 'number',
          value: Number(`${size}.${digits}`),
          decimals: digits.length,
          isPercent,
        });
      }),
    );
  });

  it('keeps its size under a sign, and zero has none', () => {
    fc.assert(
      fc.property(whole, fc.constantFrom('-', '−', '+'), (size, sign) => {
        const reading = readNumber(`${sign}${size}`);
        const value = sign === '+' ? size : -size;
        expect(reading).toMatchObject({ kind: 'number', value: value || 0 });
        expect(Object.is(reading.kind === 'number' && reading.value, -0)).toBe(false);
      }),
    );
  });

  it('written for a sentence is read back, or has two readings because only thousands stand in it', () => {
    fc.assert(
      fc.property(whole, decimals, (size, digits) => {
        const value = size / 10 ** digits;
        const reading = readNumber(writeNumber(value, 6));
        if (reading.kind === 'number') expect(reading.value).toBe(value);
        else expect({ kind: reading.kind, isLong: size > 999 }).toEqual({ kind: 'ambiguous', isLong: true }); // prettier-ignore
      }),
    );
  });

  it('is rounded half up, and a small loss is no "-0"', () => {
    expect([0.125, 0.124, 2.675, -0.001].map((one) => writeNumber(one, 2))).toEqual([
      '0,13', '0,12', '2,68', '0',
    ]); // prettier-ignore
    expect(writeNumber(1_234_567.5, 0)).toBe('1.234.568');
  });
});

describe('a day', () => {
  it('is its own first and last day', () => {
    fc.assert(
      fc.property(isoDay, (day) => {
        const [of = 0, month = 0, date = 0] = day.split('-').map(Number);
        const whole = { year: of, month, day: date };
        expect([firstDayOf(whole), lastDayOf(whole)]).toEqual([day, day]);
        expect(daysBetween(day, day)).toBe(0);
      }),
    );
  });

  it('of every year is real in every year', () => {
    const month = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(year, month, fc.integer({ min: 1, max: 31 }), (of, inMonth, date) => {
        fc.pre(isRealDay(2024, inMonth, date));
        const { day = 0 } = dayInYear({ month: inMonth, day: date }, of);
        expect(isRealDay(of, inMonth, day)).toBe(true);
      }),
    );
  });
});

describe('whatever is typed', () => {
  it('nothing that reads text throws', () => {
    const readers = [readNumber, readPeriod, parseDocumentNumber, slugify, foldMarks, headingId, hasMalformedClause, communeMentions, clauseAnchor, citeClause]; // prettier-ignore
    fc.assert(
      fc.property(anyText, (text) => {
        for (const read of readers) read(text);
        expect(isWithin(text, text)).toBe(true);
      }),
    );
  });
});
