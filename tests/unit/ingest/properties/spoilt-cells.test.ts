import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { observationColumns, type Observation } from '../../../../src/domain/observation.ts';
import type { Problem } from '../../../../src/ingest/problem.ts';
import { check } from '../context.ts';
import { runs, signs, table, type Row } from './random-table.ts';
import { PLAIN, render, shapes } from './render.ts';

const FIELDS = observationColumns.map(({ field }) => field);
/** What stands in wrong places in real files. */
const GARBAGE = [
  '', ' ', '0', '-', '?', '1.234', '12,345', '95,5', '95.5 %', '1E+06', '#N/A', '=A1', '@x', '+1', '-3', '−3', 'NaN', '1/2', '9O',
  'trên 70', '<5', 'chưa có', 'không báo cáo', 'có', 'không', 'A', 'O', 'L', 'x', 'CDS-01', 'CDX-05', 'CDX-99', 'cdx 5', '02536', '2536',
  'thon-ha', 'Thôn Hạ', 'thon-xa', '2026', '2026-Q2', 'Quý I/2026', 'Quý 5/2026', '30/06/2026', '6/30/2026', '46203', 'Tổng cộng',
  'Cộng', '(1)', 'Người lập biểu', 'I. MỤC', 'ma_chi_tieu', 'Giá trị', 'STT', '0987 654 321', '001085012345', '<b>x</b>', '"', '""', '"x',
  'a;b', 'a,b', 'x\ny', 'CDX-05;xom-5;2026;7', 'x\nCDX-05;xom-5;2026;7;;;;;;', '\u202Ex', '\u0000', '\u200B', '\uFEFF', '\uFFFD', 'S? th?o',
  'sep=,', '＝1', '９５', 'thÃ´n', '\t', '1 250', '1\u00A0250', 'ạ'.repeat(1001), '1'.repeat(400), '__proto__', 'toString',
]; // prettier-ignore
const garbage = fc.oneof(
  fc.constantFrom(...GARBAGE),
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: signs('0123456789.,-+% '), maxLength: 12 }),
);

/** One cell of a valid table replaced; columns and the row are given as shares, to fit any table. */
const spoilt = fc.record({
  table,
  row: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  column: fc.nat(FIELDS.length - 1),
  text: garbage,
  delimiter: shapes.delimiter,
  order: shapes.order,
});

type Spoilt = typeof spoilt extends fc.Arbitrary<infer Value> ? Value : never;

function checkSpoilt({ table: { header, rows }, row, column, text, ...shape }: Spoilt) {
  const at = Math.floor(row * rows.length);
  const changed = rows.map((one, index): Row =>
    index === at ? { ...one, cells: one.cells.with(column, text) } : one,
  );
  const { bytes, lines } = render({ header, rows: changed }, { ...PLAIN, ...shape });
  return { report: check(bytes), at, lines };
}

/** Whether a problem is about a row from one line to before another: it stands there, names it, or is the file's. */
function isAbout(from: number, to: number, { line, message, expected }: Problem): boolean {
  return (
    line === null || (line >= from && line < to) || ` ${message} ${expected} `.includes(` ${from} `)
  );
}

/** The fields of a figure that a cell does not decide: a value may settle the status of its row. */
function untouched(observation: Observation, column: number): Partial<Observation> {
  const decided = new Set(FIELDS[column] === 'value' ? ['value', 'status'] : [FIELDS[column]]);
  return Object.fromEntries(Object.entries(observation).filter(([field]) => !decided.has(field)));
}

describe('a valid table with one cell replaced by anything', () => {
  it('loses no row in silence: each one is as it was or named by a problem', () => {
    fc.assert(
      fc.property(spoilt, (one) => {
        const { report, at, lines } = checkSpoilt(one);
        const isRejected = report.verdict === 'reject';
        one.table.rows.forEach(({ observation }, index) => {
          const line = lines[index] ?? NaN;
          const read = report.rows.find((row) => row.line === line)?.observation;
          const next = lines[index + 1] ?? Infinity;
          const isNamed = report.problems.some((found) => isAbout(line, next, found));
          if (read === undefined) expect(isNamed || (isRejected && index !== at)).toBe(true);
          else if (index !== at) expect(read).toEqual(observation);
          else expect(untouched(read, one.column)).toEqual(untouched(observation, one.column));
        });
      }),
      runs(1500),
    );
  });

  it('never gives a row that is not in the file, and none at all once it is refused', () => {
    fc.assert(
      fc.property(spoilt, (one) => {
        const { report, lines } = checkSpoilt(one);
        const places = report.rows.map(({ line }) => line);
        expect(lines).toEqual(expect.arrayContaining(places));
        expect(new Set(places).size).toBe(places.length);
        const isRefused = report.problems.some(({ severity }) => severity === 'error');
        expect(report.verdict === 'reject').toBe(isRefused);
        expect(isRefused && places.length > 0).toBe(false);
      }),
      runs(500),
    );
  });
});
