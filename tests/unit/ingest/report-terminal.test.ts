import { describe, expect, it } from 'vitest';
import { terminalReport } from '../../../src/ingest/report-terminal.ts';
import { check, checkRowsOf, HEADER } from './context.ts';

const FILE = 'so-lieu/2026-h1.csv';

describe('the report on screen', () => {
  it('reads like a letter about one cell, within 80 columns', () => {
    const text = terminalReport(FILE, checkRowsOf('CDX-01;thon-dong;2026-H1;3,2 phần trăm;;;;;;'));
    expect(text).toMatchInlineSnapshot(`
      "so-lieu/2026-h1.csv:2:D  LỖI SL203  Ô này phải là một số
        Dòng 2, cột D "gia_tri"
          2 | CDX-01;thon-dong;2026-H1;3,2 phần trăm;;;;;;
        Đang ghi:   "3,2 phần trăm"
        Cần ghi:    một con số, phần thập phân sau dấu phẩy. Ví dụ: 3,2
        Cách sửa:   mở tệp bằng Excel, vào ô D2, chỉ để lại con số, xóa chữ và dấu
                    khác; chưa có số thì để trống, lưu (Ctrl+S), rồi chạy lại:
                    npm run kiem-tra
        Xem thêm:   /huong-dan/loi-so-lieu/#sl203

      Có 1 lỗi, 0 cảnh báo. Chưa công bố gì."
    `);
  });

  it('is no wider than 80 columns, whatever is wrong', () => {
    const note = 'ghi chú '.repeat(200);
    const rows = ['CDS-01;02536;2026-Q2;=1;;;;;;', `a;b;c;d;;;;;;${note}`, `${note};;;;;;`];
    const text = terminalReport(FILE, checkRowsOf(...rows));
    expect(text.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  it('shows no header for a column without a name', () => {
    const text = terminalReport(FILE, check(`${HEADER};\nCDS-01;02536;2026-Q2;9;;;;;;;=x`));
    expect(text).toContain('  Dòng 2, cột K\n');
  });

  it('cannot be steered by a header that is quoted in a message', () => {
    const text = terminalReport(
      FILE,
      check(`${HEADER};\u001b[2Jmàu\nCDS-01;02536;2026-Q2;9;;;;;;;`),
    );
    expect(text).toContain('SL011');
    expect(text).not.toContain('\u001b');
    expect(text).toContain('\u25A1[2Jmàu');
  });

  it('names errors before warnings, each in the order of the file', () => {
    const rows = ['CDS-01;02536;2026-Q2;;;;;;;', 'CDS-19;02536;2026-Q2;x;;;;;;'];
    const text = terminalReport(FILE, checkRowsOf(...rows));
    expect(text.indexOf('LỖI SL203')).toBeLessThan(text.indexOf('CẢNH BÁO SL208'));
  });

  it('says nothing of a place for a problem of the whole file, and of a cell for one of a row', () => {
    const row = 'CDS-01;02536;2026-Q2;9;;;;;;;thừa';
    const [head, ...lines] = terminalReport(FILE, check(`${HEADER}\n${row}\n`)).split('\n');
    expect(head).toMatch(/^so-lieu\/2026-h1\.csv:2 {2}LỖI SL101 {2}/u);
    expect(lines.slice(1, 4)).toEqual(['  Dòng 2', `    2 | ${row}`, lines[3]]);
    expect(lines[3]).toMatch(/^ {2}Cần ghi: {4}/u);
    const [whole, next] = terminalReport(FILE, check('')).split('\n');
    expect(whole).toMatch(/^so-lieu\/2026-h1\.csv {2}LỖI SL004 {2}/u);
    expect(next).toMatch(/^ {2}Cần ghi: {4}/u);
  });

  it('shows the line of the file as far as it fits, tabs as blanks', () => {
    const header = HEADER.replaceAll(';', '\t');
    const line = `CDS-01\t02536\t2026-Q2\tx\t\t\t\t\t\t${'ghi '.repeat(30)}`;
    const shown = terminalReport(FILE, check(`${header}\n${line}\n`)).split('\n')[2] ?? '';
    expect(shown).toBe(`    2 | ${line.replaceAll('\t', ' ').slice(0, 71)}…`);
    const fits = `CDS-01;02536;2026-Q2;x;;;;;;${'g'.repeat(44)}`;
    const whole = terminalReport(FILE, check(`${HEADER}\n${fits}\n`)).split('\n')[2];
    expect(whole).toBe(`    2 | ${fits}`);
    expect(whole).toHaveLength(80);
  });

  it('has the problems of one line in the order of its columns, the row itself first', () => {
    const rows = [
      'x;y;z;1',
      'CDS-01;02536;2026-Q2;x;y;1;;;;',
      'CDS-01;02536;2026-Q2;9;;;;;;;thừa;=1',
    ];
    const text = terminalReport(FILE, checkRowsOf(...rows));
    const places = [...text.matchAll(/csv:(\d+(?::[A-Z]+)?) {2}LỖI/gu)].map(([, place]) => place);
    expect(places).toEqual(['2:A', '2:B', '2:C', '3:D', '3:E', '4', '4:L']);
  });

  it('counts errors and warnings apart', () => {
    const rows = ['CDS-01;02536;2026-Q2;;;;;;;', 'CDS-19;02536;2026-Q2;x;;;;;;'];
    const last = (...some: string[]) =>
      terminalReport(FILE, checkRowsOf(...some))
        .split('\n')
        .at(-1);
    expect(last(...rows)).toBe('Có 1 lỗi, 1 cảnh báo. Chưa công bố gì.');
    expect(last(rows[0] ?? '')).toBe('Tệp dùng được: 1 hàng số liệu, 0 lỗi, 1 cảnh báo.');
    expect(last('CDS-01;02536;2026-Q2;9;;;;;;')).toBe(
      'Tệp dùng được: 1 hàng số liệu, không có lỗi.',
    );
  });
});
