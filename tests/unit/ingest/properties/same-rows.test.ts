import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReportRow, ValidationReport } from '../../../../src/ingest/report.ts';
import { check } from '../context.ts';
import { runs, table, type Table } from './random-table.ts';
import { PLAIN, render, shapes, type Shape } from './render.ts';

type Outcome = Pick<ValidationReport, 'rows'> & { errors: ValidationReport['problems'] };

/** What a table in one shape gives, and what it must give: every row as what it says, at its physical line. */
function readBack(one: Table, change: Partial<Shape>): Record<'read' | 'written', Outcome> {
  const shape = { ...PLAIN, ...change };
  const { bytes, lines } = render(one, shape);
  const { problems, rows } = check(bytes);
  const errors = problems.filter(({ severity }) => severity === 'error');
  const written = one.rows.map(({ observation }, index): ReportRow => ({
    line: lines[index] ?? NaN,
    observation,
  }));
  return { read: { errors, rows }, written: { errors: [], rows: written } };
}

const ALONE: readonly [string, fc.Arbitrary<Partial<Shape>>][] = [
  ['nothing at all', fc.constant({})],
  ['a byte order mark', fc.constant({ hasMark: true })],
  ['line ends of one kind or mixed', fc.record({ lineEnds: shapes.lineEnds, hasLastEnd: shapes.hasLastEnd })], // prettier-ignore
  ['the order of columns', fc.record({ order: shapes.order })],
  ['blank lines', fc.record({ blanks: shapes.blanks })],
  ['decomposed letters', fc.constant({ isDecomposed: true })],
  ['the delimiter', fc.record({ delimiter: shapes.delimiter })],
  ['delimiters at the end of every line', fc.record({ trailing: shapes.trailing })],
  ['a column of running numbers', fc.constant({ hasRunningNumber: true })],
  ['quotes around every cell', fc.constant({ isQuoted: true })],
  ['UTF-16 with its mark or without', fc.record({ encoding: shapes.encoding, hasMark: shapes.hasMark })], // prettier-ignore
];

describe('the rows of a table stay the same, whatever changes about', () => {
  it.each(ALONE)('%s', (_, change) => {
    fc.assert(
      fc.property(table, change, (one, shape) => {
        const { read, written } = readBack(one, shape);
        expect(read).toEqual(written);
      }),
      runs(60),
    );
  });

  it('all of it at once', () => {
    fc.assert(
      fc.property(table, fc.record(shapes), (one, shape) => {
        const { read, written } = readBack(one, shape);
        expect(read).toEqual(written);
      }),
      runs(400),
    );
  });
});
