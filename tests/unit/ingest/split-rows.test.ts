import { CsvError, parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/ingest/problem.ts';
import { placesOf } from './copy-of.ts';
import { delimiters, splitRows, type Delimiter } from '../../../src/ingest/split-rows.ts';

function split(text: string, delimiter: Delimiter, firstLine = 1) {
  const problems: Problem[] = [];
  const lines = text.split('\n');
  const rows = [...splitRows(lines, delimiter, firstLine, (found) => problems.push(found))];
  return { rows, codes: placesOf({ problems }) };
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
        if (expected === 'wrong') expect(codes).not.toEqual([]);
        else expect(rows.map((row) => row.cells)).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  });

  it('begin at physical lines, counted through quoted line breaks', () => {
    const { rows } = split('a;b\n"x\ny\nz";2\n\nc;d', ';', 5);
    expect(rows.map(({ line, height }) => [line, height])).toEqual([[5, 1], [6, 3], [9, 1], [10, 1]]); // prettier-ignore
  });

  it('with a wrong quote are told with line and column, and the rows behind them are still read', () => {
    const told = (row: string) => {
      const { rows, codes } = split(`A;B\n${row}\nc;d`, ';');
      return [...codes, ...rows.slice(1).map(({ line, cells }) => `${line} ${cells.join(' ')}`)];
    };
    expect(told('a;5" ống')).toEqual(['SL015 2 B', '3 c d']);
    expect(told('"x"y;b')).toEqual(['SL015 2 A', '3 c d']);
    expect(told('a;b\n5" ống;"b')).toEqual(['SL015 3 A', '2 a b', '4 c d']);
    expect(told('="05";="x""y"')).toEqual(['SL015 2 B', '3 c d']);
    expect(told('a;"x')).toEqual(['SL014 2 B']);
    expect(told('a;"x\ny"z')).toEqual(['SL014 2 B', '4 c d']);
    expect(told('a;"x\ny";"z')).toEqual(['SL014 2 C']);
  });

  it('end where a quote of the header is wrong', () => {
    expect(split('a;5" ống\nc;d', ';')).toMatchObject({ rows: [], codes: ['SL015 1 '] });
    expect(split('a;"b\nc;d', ';')).toMatchObject({ rows: [], codes: ['SL014 1 '] });
  });

  it('are read on below a quote that was never closed, once no row can be so long', () => {
    const long = Array<string>(11).fill('x'.repeat(100_000));
    const { rows, codes } = split(['a;b', '1;"', ...long, 'c;d'].join('\n'), ';');
    expect(codes).toEqual(['SL014 2 B']);
    expect(rows.map(({ cells }) => cells).slice(-1)).toEqual([['c', 'd']]);
  });

  it('name the header above the wrong quote', () => {
    const problems: Problem[] = [];
    const rows = splitRows(['A;B', 'a;5" ống', '5" ống;"', '"";"";"x'], ';', 1, (found) =>
      problems.push(found),
    );
    expect([...rows]).toHaveLength(1);
    expect(problems.map(({ header }) => header)).toEqual(['B', 'A', '']);
  });
});
