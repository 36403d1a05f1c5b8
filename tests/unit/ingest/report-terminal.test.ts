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
});
