import { CsvError, parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/ingest/problem.ts';
import { delimiters, splitRows, type Delimiter } from '../../../src/ingest/split-rows.ts';

function split(text: string, delimiter: Delimiter, firstLine = 1) {
  const problems: Problem[] = [];
  const lines = text.split('\n');
  const rows = [...splitRows(lines, delimiter, firstLine, (found) => problems.push(found))];
  return { rows, codes: problems.map(({ code, line }) => `${code} ${line ?? ''}`) };
}

/** What csv-parse makes of the same text: its rows, or "wrong" when it refuses the quotes. */
function oracle(text: string, delimiter: Delimiter): string[][] | 'wrong' {
  try {
    return parse(text, { delimiter, record_delimiter: '\n', relax_column_count: true });
  } catch (error) {
    if (error instanceof CsvError) return 'wrong';
    throw error;
  }
}

const anyDelimiter = fc.constantFrom(...delimiters);

describe('rows of a text', () => {
  it('are those of csv-parse for every table of any cells', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'ă', '"', ',', ';', '\t', '|', '\n', ' '),
    });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1 });
    fc.assert(
      fc.property(table, anyDelimiter, (cells, delimiter) => {
        const quoted = cells.map((row) =>
          row.map((text) => `"${text.replaceAll('"', '""')}"`).join(delimiter),
        );
        const { rows, codes } = split(quoted.join('\n'), delimiter);
        expect(codes).toEqual([]);
        expect(rows.map((row) => row.cells)).toEqual(cells);
        expect(oracle(quoted.join('\n'), delimiter)).toEqual(cells);
      }),
    );
  });

  it('are refused where csv-parse refuses them, and are the same everywhere else', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'b', '"', ';', '\n', '""'),
      maxLength: 40,
    });
    fc.assert(
      fc.property(text, (one) => {
        // csv-parse gives no row for a line break at the very end; here it begins an empty one.
        fc.pre(one !== '' && !one.endsWith('\n'));
        const { rows, codes } = split(one, ';');
        const expected = oracle(one, ';');
        if (expected === 'wrong') expect(codes).toHaveLength(1);
        else expect(rows.map((row) => row.cells)).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  });

  it('begin at physical lines, counted through quoted line breaks', () => {
    const { rows } = split('a;b\n"x\ny\nz";2\n\nc;d', ';', 5);
    expect(rows.map(({ line, height }) => [line, height])).toEqual([[5, 1], [6, 3], [9, 1], [10, 1]]); // prettier-ignore
  });

  it('end where a quote is wrong, with the line of that row', () => {
    expect(split('a\n5" ống;b\nc', ';').codes).toEqual(['SL015 2']);
    expect(split('a\n"x"y;b\nc', ';').codes).toEqual(['SL015 2']);
    expect(split('a\n"x;b\nc', ';').codes).toEqual(['SL014 2']);
    expect(split('a\n"x;b\nc', ';').rows.map(({ cells }) => cells)).toEqual([['a']]);
  });
});
