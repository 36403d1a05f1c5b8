import { describe, expect, it } from 'vitest';
import { readObservationsCsv } from '../../../src/ingest/read-normalised.ts';
import { check, context, HEADER, indicators } from './context.ts';
import { placesOf } from './copy-of.ts';

const read = (row: string, changes = {}) => check(`${HEADER}\n${row};;;;;;\n`, changes);
const indicatorOf = (text: string) => read(`${text};thon-ha;2026-Q2;1`);
const areaOf = (text: string, changes = {}) => read(`CDX-01;${text};2026-Q2;1`, changes);

describe('the code of an indicator', () => {
  it.each(['cdx-1', 'CDX 001', 'CDX01', 'Cdx.01', 'cdx0001'])('%s is repaired', (text) => {
    const { rows, problems } = indicatorOf(text);
    expect(rows.map(({ observation }) => observation.indicator)).toEqual(['CDX-01']);
    expect(problems).toMatchObject([{ code: 'SL210', line: 2, column: 'A', found: text }]);
    expect(problems[0]?.message).toContain('CDX-01');
  });

  it.each(['CDX-10', 'CDX-1a', '1CDX-01', 'CDX-01-2', 'Hộ phân loại rác'])(
    '%s is refused',
    (text) => {
      expect(placesOf(indicatorOf(text))).toEqual(['SL201 2 A']);
    },
  );

  it('of two digits is repaired as a whole', () => {
    const ten = indicators.map((one) => (one.id === 'CDX-05' ? { ...one, id: 'CDX-15' } : one));
    expect(placesOf(read('cdx 15;thon-ha;2026-Q2;1', { indicators: ten }))).toEqual(['SL210 2 A']);
  });

  it('is not repaired when two indicators may be meant', () => {
    const twins = [
      ...indicators,
      ...indicators.map((one) => ({ ...one, id: one.id.replace('-0', '-00') })),
    ];
    expect(placesOf(read('cdx 1;thon-ha;2026-Q2;1', { indicators: twins }))).toEqual(['SL201 2 A']);
  });

  it('unknown has the nearest one named, or is told that there is none', () => {
    expect(indicatorOf('CDX-02').problems[0]?.expected).toContain('CDX-01 (Phân loại rác)');
    const [none] = read('CDX-02;thon-ha;2026-Q2;1', { indicators: [] }).problems;
    expect(none?.expected).not.toContain('(');
  });
});

describe('the code of an area', () => {
  it.each([
    ['THON-HA', 'thon-ha'],
    ['Thôn  Hạ', 'thon-ha'],
    ['làng đông', 'thon-dong'],
  ])('%s is repaired', (text, code) => {
    const { rows, problems } = areaOf(text);
    expect(rows.map(({ observation }) => observation.area)).toEqual([code]);
    expect(problems).toMatchObject([{ code: 'SL210', line: 2, column: 'B', found: text }]);
    expect(problems[0]?.message).toContain(code);
  });

  it('has its lost zeros put back, up to five digits', () => {
    const read = (text: string) => placesOf(check(`${HEADER}\nCDS-01;${text};2026-Q2;1;;;;;;\n`));
    expect(read('2536')).toEqual(['SL210 2 B']);
    expect(read('x2536')).toEqual(['SL202 2 B']);
    expect(read('2536x')).toEqual(['SL202 2 B']);
    expect(read('002536')).toEqual(['SL202 2 B']);
  });

  it('is not repaired when two places have the name', () => {
    const { areas } = context;
    const twins = areas.map((area) =>
      area.level === 'village' ? { ...area, name: 'Thôn Đông' } : area,
    );
    expect(placesOf(areaOf('thôn đông', { areas: twins }))).toEqual(['SL202 2 B']);
  });

  it('unknown has the nearest one named, or is told that there is none', () => {
    expect(areaOf('Thôn Ha').problems[0]?.expected).toContain('thon-ha (Thôn Hạ)');
    expect(areaOf('Thôn Hạ', { areas: [] }).problems[0]?.expected).not.toContain('(');
    expect(areaOf('Toàn  xã.').problems[0]?.expected).toContain('02536 (Xã Sơn Dương)');
    const other = context.areas.map((area) => ({ ...area, level: 'village' as const }));
    expect(areaOf('Toàn xã', { areas: other }).problems[0]?.expected).toContain('thon-ha');
  });
});

describe('a row with several mistakes', () => {
  it('has all of them told, and no figure taken', () => {
    const report = check(`${HEADER}\nX;Y;Z;1;a;b;c;;d;\nCDX-01;thon-ha;2026-Q2;5;;;;;;\n`);
    expect(placesOf(report)).toEqual([
      'SL201 2 A', 'SL202 2 B', 'SL301 2 C', 'SL203 2 E', 'SL203 2 F', 'SL219 2 G', 'SL220 2 I',
    ]); // prettier-ignore
    expect(report.rows).toEqual([]);
  });

  it('has a percent sign where the indicator is unknown', () => {
    expect(placesOf(read('XYZ-99;thon-ha;2026-Q2;95 %'))).toEqual(['SL201 2 A']);
  });

  it('of an indicator that counts has no fraction, whatever decimals it is shown with', () => {
    const counted = indicators.map((one) => ({ ...one, decimals: 1 }));
    expect(placesOf(read('CDS-19;02536;2026-Q2;2,5', { indicators: counted }))).toEqual([
      'SL205 2 D',
    ]);
    expect(placesOf(read('CDX-05;thon-ha;2026-Q2;2,5', { indicators: counted }))).toEqual([]);
  });

  it('owes a figure when one of its parts is above 0', () => {
    const of = (parts: string) =>
      placesOf(check(`${HEADER}\nCDX-01;thon-ha;2026-Q2;;${parts};;;;\n`));
    expect(of('5;')).toEqual(['SL209 2 D']);
    expect(of(';5')).toEqual(['SL209 2 D']);
    expect(of('0;0')).toEqual(['SL208 2 D']);
  });
});

describe('normalised figures', () => {
  it('in other columns are no file of ours', () => {
    expect(() => readObservationsCsv('a,b\n1,2\n')).toThrow('unexpected columns: a,b');
    expect(() => readObservationsCsv('')).toThrow('unexpected columns: ');
  });
});
