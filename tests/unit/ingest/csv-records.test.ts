import { describe, expect, it } from 'vitest';
import { csvCell, csvRecords, type CsvCell } from '../../../src/ingest/csv-records.ts';

const cut = (...lines: string[]) => [...csvRecords(lines, ';')];
const cellsOf = (...lines: string[]): CsvCell[][] => cut(...lines).map(({ cells }) => cells);
const plain = (text: string): CsvCell => ({ raw: text, text, isBroken: false });
const broken = (text: string): CsvCell => ({ raw: text, text, isBroken: true });

describe('the cells of a line', () => {
  it('end at each delimiter, empty ones too', () => {
    expect(cellsOf('a;b')).toEqual([[plain('a'), plain('b')]]);
    expect(cellsOf(';a;;')).toEqual([[plain(''), plain('a'), plain(''), plain('')]]);
    expect(cellsOf('')).toEqual([[plain('')]]);
    expect(cellsOf()).toEqual([]);
  });

  it('may be quoted, with the delimiter and quotes inside', () => {
    expect(cellsOf('"a;b";"c ""d""";""')).toEqual([
      [
        { raw: '"a;b"', text: 'a;b', isBroken: false },
        { raw: '"c ""d"""', text: 'c "d"', isBroken: false },
        { raw: '""', text: '', isBroken: false },
      ],
    ]);
  });

  it('with a quote at a wrong place stand as typed, and the line goes on behind them', () => {
    expect(cellsOf('a"b;c')).toEqual([[broken('a"b'), plain('c')]]);
    expect(cellsOf('"a"b;c')).toEqual([[broken('"a"b'), plain('c')]]);
    expect(cellsOf('"a;b')).toEqual([[broken('"a'), plain('b')]]);
    expect(cellsOf('"a;"b;c')).toEqual([[broken('"a'), broken('"b'), plain('c')]]);
    expect(cellsOf('"')).toEqual([[broken('"')]]);
  });
});

describe('a cell over several lines', () => {
  it('makes its record as high, and the next one stands below', () => {
    const records = cut('x;"một', 'hai', 'ba";y', 'z');
    expect(records.map(({ line, height }) => [line, height])).toEqual([
      [1, 3],
      [4, 1],
    ]);
    expect(records[0]?.cells).toEqual([
      plain('x'),
      { raw: '"một\nhai\nba"', text: 'một\nhai\nba', isBroken: false },
      plain('y'),
    ]);
  });

  it('may follow another, and may hold quotes where its lines begin and end', () => {
    expect(cut('"a', 'b";"c', 'd"', 'e').map(({ line, height }) => [line, height])).toEqual([
      [1, 3],
      [4, 1],
    ]);
    expect(cellsOf('"a""', '""b"')[0]?.[0]?.text).toBe('a"\n"b');
  });

  it('whose quote nothing closes ends with its line', () => {
    const records = cut('"a', 'b', 'c"x');
    expect(records.map(({ line, height }) => [line, height])).toEqual([
      [1, 1],
      [2, 1],
      [3, 1],
    ]);
    expect(records.map(({ cells }) => cells)).toEqual([
      [broken('"a')],
      [plain('b')],
      [broken('c"x')],
    ]);
  });

  it('does not reach from above into the table', () => {
    const lines = ['title "', '"open', 'still', 'header;"x', 'y"', 'z"'];
    const at = (table: number) => [...csvRecords(lines, ';', table)].map(({ line }) => line);
    expect(at(4)).toEqual([1, 2, 3, 4, 6]);
    expect([...csvRecords(['"a', 'b"', 'c'], ';', 2)].map(({ line }) => line)).toEqual([1, 2, 3]);
    expect([...csvRecords(['"a', 'b"', 'c'], ';', 3)].map(({ line }) => line)).toEqual([1, 3]);
    expect([...csvRecords(['c', '"a', 'b"'], ';', 2)].map(({ line }) => line)).toEqual([1, 2]);
  });
});

it('a long file keeps its lines and their numbers', () => {
  const lines = Array.from({ length: 5000 }, (_, at) => (at % 7 === 3 ? `"${at}` : `${at}"`));
  let next = 1;
  for (const { line, height, cells } of csvRecords(lines, ';')) {
    expect(line).toBe(next);
    next += height;
    const raw = cells.map((cell) => cell.raw).join(';');
    expect(raw).toBe(lines.slice(line - 1, next - 1).join('\n'));
  }
  expect(next).toBe(5001);
});

it.each([
  ['a', 'a'],
  ['', ''],
  ['a;b', '"a;b"'],
  ['a,b', 'a,b'],
  ['a"b"', '"a""b"""'],
  ['a\nb', '"a\nb"'],
  ['a\rb', '"a\rb"'],
])('the text %j is written as %j', (text, written) => {
  expect(csvCell(text, ';')).toBe(written);
});
