import { describe, expect, it } from 'vitest';
import { csvRecords } from '../../../src/ingest/csv-records.ts';
import { errorCopyOfRows } from '../../../src/ingest/error-copy.ts';
import { ERROR_HEADER, withoutErrorCells } from '../../../src/ingest/error-column.ts';
import { problem } from '../../../src/ingest/problem.ts';
import type { Delimiter } from '../../../src/ingest/split-rows.ts';
import { check, HEADER } from './context.ts';
import { copyOf, physicalLines, placesOf } from './copy-of.ts';

/** Checks a file, makes its copy and cuts that into lines and cells. */
function copied(text: string, delimiter: Delimiter = ';') {
  const report = check(text);
  const copy = copyOf(report) ?? '';
  const lines = physicalLines(copy.slice(1));
  const cells = [...csvRecords(lines, delimiter)].map((record) =>
    record.cells.map((cell) => cell.text),
  );
  return { report, copy, lines, cells };
}
const file = (...lines: string[]): string => lines.join('\r\n');
const GOOD = 'CDS-01;02536;2026-Q2;95,5;191;200;A;;;';

describe('the copy with the errors', () => {
  it('has BOM and CRLF, and one more column that says what to put right in a row', () => {
    const { copy, lines, cells } = copied(file(HEADER, GOOD, 'CDS-19;02536;2026-Q2;ba;;;;;;', ''));
    expect(copy.startsWith('\uFEFFma_chi_tieu')).toBe(true);
    expect(copy.split('\n').every((line) => line === '' || line.endsWith('\r'))).toBe(true);
    expect(lines[0]).toBe(`${HEADER};${ERROR_HEADER}`);
    expect(lines[1]).toBe(GOOD);
    expect(cells[2]?.[10]).toMatch(/^LỖI SL203, cột D "gia_tri": Ô này phải là một số\. .*D3/u);
    expect(lines).toHaveLength(4);
  });

  it('puts problems of the whole file into the first row a person sees', () => {
    const noRows = copied(file(HEADER));
    expect(noRows.cells[0]?.[10]).toContain(`${ERROR_HEADER} | LỖI SL005`);
    const titled = copied(file('BÁO CÁO', HEADER));
    expect(titled.cells[0]?.[10]).toContain('SL005');
    expect(titled.cells[1]?.[10]).toBe(ERROR_HEADER);
    const sep = copied(file('sep=;', HEADER));
    expect(sep.lines[0]).toBe('sep=;');
    expect(sep.cells[1]?.[10]).toContain('SL005');
  });

  it('stands right of the widest row and moves no cell', () => {
    const { cells, report, copy } = copied(file(HEADER, `${GOOD};;thừa`, 'CDS-19;02536'));
    expect(cells.map((row) => row.length)).toEqual([13, 13, 13]);
    expect(cells[1]?.slice(0, 12)).toEqual(`${GOOD};;thừa`.split(';'));
    expect(placesOf(report)).toEqual(['SL101 2 ', 'SL106 3 ']);
    expect(placesOf(check(copy))).toEqual(placesOf(report));
  });

  it('keeps line breaks in quotes, with the message at the end of the record', () => {
    const note = 'CDS-19;02536;2026-Q2;ba;;;;;;"dòng một\ndòng hai"';
    const { cells, copy, report } = copied(file(HEADER, note, GOOD));
    expect(cells[1]?.[9]).toBe('dòng một\ndòng hai');
    expect(cells[1]?.[10]).toContain('SL203');
    expect(check(copy).problems).toEqual(report.problems);
  });

  it('is forgotten when the row is right, and replaced when it is not', () => {
    const { copy } = copied(
      file(HEADER, 'CDS-01;02536;2026-Q2;9o;;;;;;', 'CDS-19;02536;2026-Q2;ba;;;;;;'),
    );
    const halfRight = copied(copy.replace(';9o;', ';90;'));
    expect(placesOf(halfRight.report)).toEqual(['SL203 3 D']);
    expect(halfRight.cells[1]).toHaveLength(10);
    expect(halfRight.cells[2]).toHaveLength(11);
    const right = copied(halfRight.copy.replace(';ba;', ';3;'));
    expect(right.report.verdict).toBe('accept');
    expect(right.report.rows.map(({ observation }) => observation.value)).toEqual([90, 3]);
    expect(right.lines.slice(1)).toEqual([
      'CDS-01;02536;2026-Q2;90;;;;;;',
      'CDS-19;02536;2026-Q2;3;;;;;;',
    ]);
  });

  it('may have its column moved to the front', () => {
    const moved = check(file(`${ERROR_HEADER};${HEADER}`, `LỖI SL203: sửa;${GOOD}`));
    expect(moved.problems).toEqual([]);
    expect(moved.rows).toHaveLength(1);
  });

  it('holds each of 1,000 mistakes', () => {
    const rows = Array.from({ length: 1000 }, (_, at) => `CDS-19;02536;2026-Q2;số ${at};;;;;;`);
    const { report, cells, copy } = copied(file(HEADER, ...rows));
    expect(report.problems).toHaveLength(1000);
    expect(cells.slice(1).every((row) => row[10]?.startsWith('LỖI SL203'))).toBe(true);
    expect(check(copy).problems).toEqual(report.problems);
  });
});

describe('what must not stand in the copy', () => {
  it('shows formulas and hidden characters so that Excel neither runs nor hides them', () => {
    const rows = ['CDS-01;02536;2026-Q2;=1+1;;;;;;', 'CDS-19;02536;2026-Q2;9\u202E5;;;;"\t=x";;@y'];
    const { cells, copy, report } = copied(
      file(HEADER, ...rows, "CDS-20;thon-ha;2026-Q2;1;;;;'=z;;-5 hộ"),
    );
    expect(cells[1]?.[3]).toBe("'=1+1");
    expect(cells[2]?.slice(3, 10)).toEqual(['9[U+202E]5', '', '', '', "'\t=x", '', "'@y"]);
    expect(cells[3]?.slice(7, 10)).toEqual(["''=z", '', '-5 hộ']);
    expect(check(copy).problems).toEqual(report.problems);
    expect(cells.flat().filter((text) => /^\s*[=@\t]/u.test(text))).toEqual([]);
  });

  it('repeats no personal data of a header, which would be a problem of its own', () => {
    const header = HEADER.replace('nguon', '0912 999 888');
    const { cells, copy, report } = copied(
      file(header, GOOD.replace(';A;', ';A;Lan 0912 999 777')),
    );
    expect(placesOf(report)).toContain('SL215 1 H');
    expect(cells[0]?.at(-1)).toMatch(/SL011, cột H\. Xem .* \| LỖI SL215, cột H: /u);
    expect(cells[0]?.at(-1)).not.toContain('0912');
    expect(check(copy).problems).toEqual(report.problems);
  });

  it('is looked for in the error column too, because the file is published as handed in', () => {
    const { copy } = copied(file(HEADER, 'CDS-19;02536;2026-Q2;ba;;;;;;'));
    const typed = check(
      copy.replace(';ba;', ';3;').replace(/LỖI[^"]*/u, 'hỏi anh Nam 0912 999 888'),
    );
    expect(placesOf(typed)).toEqual(['SL215 2 K']);
    expect(typed.problems[0]?.header).toBe(ERROR_HEADER);
  });
});

describe('a broken quote', () => {
  it('shows what was typed, and stays an error until the quote is gone', () => {
    const { cells, copy, report } = copied(file(HEADER, 'CDS-19;02536;2026-Q2;3;;;;"Sổ;;', GOOD));
    expect(cells[1]?.[7]).toBe('"Sổ');
    expect(cells[1]?.[10]).toContain('SL014');
    expect(cells[2]).toEqual(GOOD.split(';'));
    expect(check(copy).problems).toEqual(report.problems);
    const fixed = check(copy.replace('"""Sổ"', 'Sổ'));
    expect(placesOf(fixed)).toEqual([]);
    expect(fixed.rows).toHaveLength(2);
  });

  it('made by hand in the copy is found again', () => {
    const { copy } = copied(file(HEADER, 'CDS-19;02536;2026-Q2;ba;;;;;;'));
    expect(placesOf(check(copy.replace(';ba;', ';3"x";')))).toEqual(['SL015 2 D']);
  });
});

describe('the copy of a spreadsheet', () => {
  it('has its rows at their numbers, and cells as they were', () => {
    const rows = [
      { line: 2, height: 1, cells: ['Mã chỉ tiêu', 'Ghi chú'] },
      { line: 4, height: 1, cells: ['CDS-01', 'một\r\nhai; ba'] },
    ];
    const pieces = errorCopyOfRows(rows, 2, [problem('SL106', { line: 4 }, null, { expected: 4 })]);
    const [first, header, third, row] = [...(pieces ?? [])];
    expect([first, third]).toEqual(['\uFEFF', '\r\n']);
    expect(header).toBe(`\r\nMã chỉ tiêu;Ghi chú;${ERROR_HEADER}`);
    expect(row).toMatch(/^\r\nCDS-01;"một\nhai; ba";"?LỖI SL106/u);
  });

  it('comes back without its column when the copy was saved as a spreadsheet', () => {
    const seen: string[] = [];
    const rows = [
      { line: 1, height: 1, cells: ['UBND XÃ', '', 'LỖI'] },
      { line: 2, height: 1, cells: ['Mã chỉ tiêu', 'Ghi chú', ERROR_HEADER, 'Khác'] },
      { line: 3, height: 1, cells: ['CDS-01', "'=1"] },
    ];
    const own = withoutErrorCells(rows, ({ text }) => seen.push(text));
    expect(own.map(({ cells }) => cells)).toEqual([
      ['UBND XÃ', ''],
      ['Mã chỉ tiêu', 'Ghi chú', '', 'Khác'],
      ['CDS-01', '=1'],
    ]);
    expect(seen).toEqual(['LỖI', ERROR_HEADER]);
    expect(withoutErrorCells(rows.slice(2))).toEqual(rows.slice(2));
  });
});

it('does not repeat words in an old font, which would be problems of their own', () => {
  const { report, cells } = copied(file(HEADER, GOOD.replace('CDS-01', 'Tæ c«ng')));
  expect(placesOf(report)).toContain('SL201 2 A');
  expect(cells[1]?.at(-1)).toContain('SL201');
  expect(cells[1]?.at(-1)).not.toContain('c«ng');
});
