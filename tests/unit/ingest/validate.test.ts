import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../src/domain/observation.ts';
import { columnIndex, columnLetter } from '../../../src/ingest/problem.ts';
import { readObservationsCsv } from '../../../src/ingest/read-normalised.ts';
import { terminalReport } from '../../../src/ingest/report-terminal.ts';
import { writeObservationsCsv } from '../../../src/ingest/write-csv.ts';
import { check, checkRowsOf, codesOf, context, HEADER } from './context.ts';

const before = (value: number, indicator = 'CDX-05', area = 'thon-ha'): Observation => ({
  indicator, area, period: '2026-Q1', value, numerator: null, denominator: null,
  status: 'A', source: '', asOf: null, note: '',
}); // prettier-ignore

const file = (...rows: string[]) => [HEADER, ...rows].join('\n');

describe('a period held against what was published before', () => {
  it('refuses a cumulative figure that falls', () => {
    const report = check(file('CDX-05;thon-ha;2026-Q2;90;;;;;;'), { previous: [before(100)] });
    expect(codesOf(report)).toEqual(['SL306']);
  });

  it('warns of a jump and names the figure before', () => {
    const report = check(file('CDX-05;thon-ha;2026-Q2;700;;;;;;'), { previous: [before(100)] });
    expect(codesOf(report)).toEqual(['SL305']);
    expect(report.problems[0]?.expected).toContain('2026-Q1 là 100');
  });

  it('warns when a whole file repeats the period before', () => {
    const previous = ['thon-dong', 'thon-ha', 'xom-5'].map((area) => before(100, 'CDX-05', area));
    const rows = previous.map(({ area }) => `CDX-05;${area};2026-Q2;100;;;;;;`);
    expect(codesOf(check(file(...rows), { previous }))).toEqual(['SL307']);
  });

  it('warns of a copied period although some figures are missing in both', () => {
    const previous = ['thon-dong', 'thon-ha', 'xom-5'].map((area) => before(100, 'CDX-05', area));
    const rows = previous.map(({ area }) => `CDX-05;${area};2026-Q2;100;;;;;;`);
    const report = check(file(...rows, 'CDS-01;02536;2026-Q2;chưa có;;;;;;'), { previous });
    expect(codesOf(report)).toEqual(['SL307']);
  });

  it('reads a long number-like text in no time', () => {
    const report = check(file(`x;y;z;1${' '.repeat(100_000)}x;;;;;;`));
    expect(report.verdict).toBe('reject');
  });

  it('says nothing about later periods', () => {
    const previous = [{ ...before(100), period: '2026-Q4' }];
    expect(check(file('CDX-05;thon-ha;2026-Q2;90;;;;;;'), { previous }).verdict).toBe('accept');
  });
});

describe('what a commune has promised to report', () => {
  it('names a missing indicator and the villages that are silent', () => {
    const expectedIndicators = ['CDS-01', 'CDX-01'];
    const report = check(
      file('CDX-01;thon-ha;2026-Q2;50;;;;;;', 'CDX-01;xom-5;2026-Q2;không báo cáo;;;;;;'),
      { expectedIndicators },
    );
    expect(codesOf(report)).toEqual(['SL304', 'SL304']);
    expect(report.problems.map(({ message }) => message)).toEqual([
      'Thiếu chỉ tiêu CDS-01 (Hồ sơ trực tuyến) trong tệp',
      'Thiếu số của Thôn Đông: CDX-01',
    ]);
  });
});

describe('publishing one period', () => {
  it('refuses a row of another period', () => {
    const report = check(file('CDS-01;02536;2026-Q1;95,5;;;;;;'), { period: '2026-Q2' });
    expect(codesOf(report)).toEqual(['SL302']);
  });
});

describe('the report on screen', () => {
  it('gives place, line, what is there, what is expected and the way to fix it', () => {
    const text = terminalReport(
      'so-lieu/2026-h1.csv',
      checkRowsOf('CDX-01;thon-dong;2026-H1;3,2 phần trăm'),
    );
    expect(text).toContain('so-lieu/2026-h1.csv:2:D  LỖI SL203  Ô này phải là một số');
    expect(text).toContain('    2 | CDX-01;thon-dong;2026-H1;3,2 phần trăm');
    expect(text).toContain('vào ô D2');
    expect(text).toContain('/huong-dan/loi-so-lieu/#sl203');
    expect(text.endsWith('Có 1 lỗi, 0 cảnh báo. Chưa công bố gì.')).toBe(true);
  });

  it('shows hidden characters as boxes and cuts long rows', () => {
    const text = terminalReport(
      'x.csv',
      checkRowsOf(`CDS-01;02536;2026-Q2;5;;;;;;\u001b[2J\u202e${'x'.repeat(5000)}`),
    );
    expect(text.includes('\u001b') || text.includes('\u202e')).toBe(false);
    expect(text.length).toBeLessThan(1500);
  });

  it('shows the first 20 of many problems and counts the rest', () => {
    const rows = Array.from({ length: 50 }, () => 'CDS-77;02536;2026-Q2;1;;;;;;');
    const text = terminalReport('x.csv', checkRowsOf(...rows));
    expect(text.match(/LỖI SL201/gu)).toHaveLength(20);
    expect(text).toContain('30 vấn đề nữa');
  });
});

describe('properties', () => {
  it('never throws and never accepts noise, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(check(bytes).verdict).toBe('reject');
      }),
    );
  });

  it('never throws on cells of any text, and every row is accepted or named', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('CDS-01', '02536', '2026-Q2', '95,5', '=1', '"', 'x\ty'),
    );
    fc.assert(
      fc.property(fc.array(cell, { minLength: 4, maxLength: 12 }), (cells) => {
        const row = cells.map((text) => `"${text.replace(/["\r\n]/gu, '')}"`).join(';');
        const report = checkRowsOf(row);
        const isBlank = cells.every((text) => text.replace(/["\r\n]/gu, '').trim() === '');
        expect(isBlank || report.rows.length + report.problems.length > 0).toBe(true);
        for (const { observation } of report.rows) expect(observation.value).not.toBeNaN();
      }),
    );
  });

  it('line ends, a BOM, the delimiter and the order of columns change nothing', () => {
    const rows = [
      'CDS-01;02536;2026-Q2;95.5;191;200;A;Sổ;30/06/2026;ghi',
      'CDS-19;02536;2026-Q2;3;;;P;;;',
    ];
    const plain = checkRowsOf(...rows).rows;
    const shuffle = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], { minLength: 10 });
    const form = fc.tuple(
      shuffle,
      fc.constantFrom(';', ',', '\t', '|'),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.boolean(),
      fc.boolean(),
    );
    fc.assert(
      fc.property(form, ([order, delimiter, end, hasBom, isNfd]) => {
        const lines = [HEADER, ...rows].map((row) => {
          const cells = row.split(';');
          return order.map((index) => cells[index] ?? '').join(delimiter);
        });
        const text = (hasBom ? '\uFEFF' : '') + lines.join(end);
        expect(check(isNfd ? text.normalize('NFD') : text).rows).toEqual(plain);
      }),
    );
  });

  it('normalised figures come back as they were written', () => {
    const observation = fc.record({
      indicator: fc.constantFrom('CDS-01', 'CDX-05'),
      area: fc.constantFrom('02536', 'thon-ha'),
      period: fc.constantFrom('2026', '2026-Q2'),
      value: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value || 0),
      numerator: fc.option(fc.nat()),
      denominator: fc.option(fc.nat()),
      status: fc.constantFrom('A' as const, 'P' as const),
      source: fc.string({ maxLength: 50 }),
      asOf: fc.constantFrom(null, '2026-06-30'),
      note: fc.string({
        unit: fc.constantFrom("'", '=', '-', '+', '@', '"', ',', '\n', 'đ', ' '),
        maxLength: 9,
      }),
    });
    fc.assert(
      fc.property(fc.array(observation), (observations) => {
        expect(readObservationsCsv(writeObservationsCsv(observations))).toEqual(observations);
      }),
    );
  });

  it('column letters count as Excel does', () => {
    expect([0, 25, 26, 701, 702].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
    fc.assert(fc.property(fc.nat(20_000), (index) => columnIndex(columnLetter(index)) === index));
  });
});

it('knows the context it was given and nothing else', () => {
  const report = check(file('CDS-01;02536;2026-Q2;95,5;;;;;;'), {
    indicators: [],
    areas: context.areas,
  });
  expect(report.problems[0]?.expected).toContain('chưa có chỉ tiêu nào');
});
