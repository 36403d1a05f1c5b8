import { describe, expect, it } from 'vitest';
import { indexContext, type IngestContext } from '../../../../src/ingest/context.ts';
import { formCsv } from '../../../../src/ingest/forms/form-csv.ts';
import { formLines } from '../../../../src/ingest/forms/form-lines.ts';
import { readWideRows } from '../../../../src/ingest/forms/read-wide.ts';
import { wideForm } from '../../../../src/ingest/forms/wide-form.ts';
import { figuresOf, wideTable } from '../../../../src/ingest/forms/unpivot.ts';
import { findWideHeader } from '../../../../src/ingest/forms/wide-header.ts';
import type { Problem } from '../../../../src/ingest/problem.ts';
import type { ReadRow } from '../../../../src/ingest/read-row.ts';
import { splitRows } from '../../../../src/ingest/split-rows.ts';
import { context } from '../context.ts';

const never = (): void => {
  throw new Error('these forms have no quote in a wrong place');
};

function read(text: string, changes: Partial<IngestContext> = {}, delimiter: ';' | ',' = ';') {
  const known = indexContext({ ...context, ...changes });
  const rows = [...splitRows(text.split(/\r?\n/u), delimiter, 1, never)];
  const header = findWideHeader(rows, known);
  if (header === null) return null;
  const [read, problems]: [ReadRow[], Problem[]] = [[], []];
  const sink = {
    row: (row: ReadRow) => read.push(row),
    problem: (found: readonly Problem[]) => problems.push(...found),
    isFull: () => false,
  };
  const titles = rows.splice(0, header.at);
  const dataCount = readWideRows(titles, rows.values(), delimiter, known, sink);
  return {
    rows: read.map(({ line, observation: { indicator, area, period, value } }) => [line, indicator, area, period, value]),
    problems: problems.map(({ code, line, column }) => `${code} ${column ?? ''}${line ?? ''}`),
    dataCount,
  };
} // prettier-ignore

const HEADER = 'Mã địa bàn;Tên địa bàn;Kỳ;CDX-01;CDX-05 - Đường hoa (mét)';

describe('a wide form', () => {
  it('has a person named below it found, under whichever column', () => {
    const told = (row: string) =>
      read([HEADER, 'thon-dong;;2026-Q2;95,5;120', row].join('\n'))?.problems;
    expect(told('Người lập: 0987 654 321;;;;')).toEqual(['SL105 3', 'SL215 A3']);
    expect(told('Tổng cộng;;;95,5;0987654321')).toEqual(['SL105 3', 'SL215 E3']);
  });

  it('asks for no figure where only blanks stand and none is due', () => {
    const text = 'Mã địa bàn;Kỳ;CDS-19;CDX-05\nthon-dong;2026-Q2;  ;120';
    expect(read(text)).toMatchObject({ rows: [[2, 'CDX-05', 'thon-dong', '2026-Q2', 120]], problems: [] });
  }); // prettier-ignore

  it('gives one figure per filled cell, with the line and letter of that cell', () => {
    const text = `${HEADER}\nthon-dong;Thôn Đông;2026-Q2;95,5;120\nxom-5;Xóm 5;Quý II/2026;x;200`;
    expect(read(text)).toEqual({
      rows: [
        [2, 'CDX-01', 'thon-dong', '2026-Q2', 95.5],
        [2, 'CDX-05', 'thon-dong', '2026-Q2', 120],
        [3, 'CDX-05', 'xom-5', '2026-Q2', 200],
      ],
      problems: ['SL203 D3'],
      dataCount: 2,
    });
  });

  it('as it is written gives back every figure it asks for, empty or filled in', () => {
    const lines = formLines(context, '2026-Q2');
    const csv = new TextDecoder().decode(formCsv(wideForm(lines, '2026-Q2')));
    const asked = lines.map(({ indicator, area }) => `${indicator.id} ${area.code}`).sort();
    const empty = read(csv);
    expect(empty?.rows.map(([, indicator, area]) => `${indicator} ${area}`).sort()).toEqual(asked);
    expect(empty?.problems.every((problem) => problem.startsWith('SL208'))).toBe(true);
    const [first = '', ...others] = csv.split('\r\n');
    const fill = (row: string) =>
      row.split(';').map((cell, index) => (index > 2 && index < 8 ? '1' : cell)).join(';'); // prettier-ignore
    const filled = read([first, ...others.filter((row) => row !== '').map(fill)].join('\r\n'));
    expect(filled?.rows).toHaveLength(20);
    expect(filled?.rows.every(([, , , , value]) => value === 1)).toBe(true);
  });

  it('asks nothing of an area for indicators of the other level, but reads what stands there', () => {
    const text = 'Mã địa bàn;Kỳ;CDS-01;CDX-01\n02536;2026-Q2;91;\nthon-ha;2026-Q2;;\nxom-5;2026-Q2;90;80';
    expect(read(text)?.rows).toEqual([
      [2, 'CDS-01', '02536', '2026-Q2', 91],
      [3, 'CDX-01', 'thon-ha', '2026-Q2', null],
      [4, 'CDS-01', 'xom-5', '2026-Q2', 90],
      [4, 'CDX-01', 'xom-5', '2026-Q2', 80],
    ]);
  }); // prettier-ignore

  it('may name indicators by code in another spelling or by name, and areas by name', () => {
    const text = 'TT;Tên thôn;Kỳ;cdx 1;Đường hoa đã trồng\n1;Thôn Đông;2026-Q2;95,5;120';
    const result = read(text);
    expect(result?.rows.map(([, indicator]) => indicator)).toEqual(['CDX-01', 'CDX-05']);
    expect(result?.problems).toEqual(['SL210 D1', 'SL210 B2']);
  });

  it('may name its period in a title, or leave it to the command', () => {
    const table = 'Mã địa bàn;CDX-01\nthon-dong;95,5';
    const titled = read(`BIỂU TỔNG HỢP SỐ LIỆU QUÝ II/2026;\n${table}`);
    expect(titled?.rows).toEqual([[3, 'CDX-01', 'thon-dong', '2026-Q2', 95.5]]);
    expect(titled?.problems).toEqual(['SL105 1']);
    expect(read(`Kỳ báo cáo:;2026-Q2\n${table}`)?.rows).toHaveLength(1);
    expect(read(table, { period: '2026-Q1' })?.rows[0]?.[3]).toBe('2026-Q1');
    expect(read(table)?.problems).toEqual(['SL009 1']);
    expect(read(`Quý II/2026;\nQuý I/2026;\n${table}`)?.problems).toContain('SL009 3');
    expect(read(`Quý II/2026;\n${table}`, { period: '2026-Q1' })?.problems).toContain('SL302 A1');
  });

  it('passes over totals, column numbers and signatures with a warning each', () => {
    const text = `${HEADER}\n1;2;3;4;5\nthon-dong;Thôn Đông;2026-Q2;95,5;120\nTổng cộng;;;95,5;120\n;;;;Người lập biểu`;
    const result = read(text);
    expect(result?.rows).toHaveLength(2);
    expect(result?.problems).toEqual(['SL105 2', 'SL105 4', 'SL105 5']);
    expect(result?.dataCount).toBe(1);
  });

  it('refuses a second table, a doubled or unknown indicator, and says when a column is not used', () => {
    const row = 'thon-dong;Thôn Đông;2026-Q2;95,5;120';
    expect(read(`${HEADER}\n${row}\n${HEADER}\n${row}`)?.problems).toEqual(['SL013 3']);
    expect(read('Mã địa bàn;Kỳ;CDX-01;CDX-1\n')?.problems).toEqual(['SL010 D1']);
    expect(read('Mã địa bàn;Kỳ;CDX-01;CDX-99\n')?.problems).toEqual(['SL201 D1']);
    expect(read('Mã địa bàn;Kỳ;CDX-01;Người lập\n')?.problems).toEqual(['SL011 D1']);
    expect(read('Mã địa bàn;Mã thôn;Kỳ;Kỳ;CDX-01\n')?.problems).toEqual(['SL010 B1', 'SL010 D1']);
  });

  it('loses no row: an unknown area or a stray cell is told about, with or without figures', () => {
    expect(read(`${HEADER}\nthon-xa;Thôn Xa;2026-Q2;95,5;`)?.problems).toEqual(['SL202 A2']);
    expect(read(`${HEADER}\nthon-xa;Thôn Xa;2026-Q2;;`)?.problems).toContain('SL202 A2');
    expect(read(`${HEADER}\nthon-dong;Thôn Đông;2026-Q2;95,5;120;7`)?.problems).toEqual(['SL101 2']);
    expect(read(`${HEADER};\nthon-dong;Thôn Đông;2026-Q2;95,5;120;7`)?.problems).toEqual(['SL101 2']);
    expect(read(`${HEADER}\n;;2026-Q2;95,5;120`)?.problems).toEqual(['SL102 A2']);
  }); // prettier-ignore

  it('cut at commas must have as many cells in every row: a decimal comma would move figures', () => {
    const header = 'Mã địa bàn,Kỳ,CDX-01,CDX-05';
    const at = (row: string) => read(`${header}\n${row}`, {}, ',');
    expect(at('thon-dong,2026-Q2,"95,5",120')?.rows).toHaveLength(2);
    expect(at('thon-dong,2026-Q2,95,5,120')?.problems).toEqual(['SL101 2']);
    expect(at('thon-dong,2026-Q2,95,5,')?.problems).toEqual(['SL101 2']);
    expect(at('thon-dong,2026-Q2,95')?.problems).toEqual(['SL106 2']);
  });

  it('is no wide form when it names indicators in a column, or none at all', () => {
    expect(read('Mã chỉ tiêu;Mã địa bàn;Kỳ;Giá trị\n')).toBeNull();
    expect(read('Mã địa bàn;Kỳ;Số hộ\n')).toBeNull();
    expect(read('Kỳ;CDX-01\n')).toBeNull();
    expect(read('')).toBeNull();
  });
});

it('what a spreadsheet knows of cells beyond the header is not taken for the period or the indicator', () => {
  const known = indexContext(context);
  const rows = ['Mã địa bàn;Kỳ;CDX-05', 'thon-dong;2026-Q2;5'].map((text, at) => ({
    line: at + 1, height: 1, cells: text.split(';'),
  }));
  const header = findWideHeader(rows, known);
  const sheetCells = ['A', 'B', 'C', 'D', 'E'].map((column) => ({ column, text: '', isMerged: true as const }));
  const [, row] = rows;
  if (header === null || row === undefined) throw new Error('no header');
  const [figure] = figuresOf({ ...row, sheetCells }, wideTable(header), known);
  expect(figure?.raw.cells).toHaveLength(5);
  expect(figure?.raw.sheetCells).toHaveLength(3);
}); // prettier-ignore
