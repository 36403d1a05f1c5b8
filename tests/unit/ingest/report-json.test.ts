import { describe, expect, it } from 'vitest';
import { checkRowsOf } from './context.ts';
import { jsonOf } from './json-of.ts';

describe('the report for programs', () => {
  it('has rows under the names of the columns, with null where there is no number', () => {
    const report = checkRowsOf(
      'CDS-01;02536;Quý II/2026;95,5;;;;Sổ;30/06/2026;',
      'CDS-19;02536;2026-Q2;chưa có;;;;;;',
    );
    expect(jsonOf(report, 'a.csv')).toEqual({
      file: 'a.csv',
      encoding: 'utf-8',
      delimiter: ';',
      verdict: 'accept',
      rows: [
        { line: 2, ma_chi_tieu: 'CDS-01', ma_dia_ban: '02536', ky: '2026-Q2', gia_tri: 95.5, tu_so: null, mau_so: null, trang_thai: 'A', nguon: 'Sổ', ngay_chot: '2026-06-30', ghi_chu: '' },
        { line: 3, ma_chi_tieu: 'CDS-19', ma_dia_ban: '02536', ky: '2026-Q2', gia_tri: null, tu_so: null, mau_so: null, trang_thai: 'O', nguon: '', ngay_chot: null, ghi_chu: '' },
      ],
      problems: [],
    }); // prettier-ignore
  });

  it('has no rows of a file that is refused', () => {
    const { rows } = checkRowsOf('CDS-19;02536;2026-Q2;5;;;;;;');
    const refused = { ...checkRowsOf('CDS-19;02536;2026-Q2;x;;;;;;'), rows };
    expect(rows).toHaveLength(1);
    expect(jsonOf(refused).rows).toEqual([]);
  });

  it('has every one of many problems, each whole', () => {
    const rows = Array.from({ length: 1000 }, (_, at) => `CDS-19;02536;2026-Q2;số ${at};;;;;;`);
    const { problems, rows: accepted } = jsonOf(checkRowsOf(...rows));
    expect(accepted).toEqual([]);
    expect(problems).toHaveLength(1000);
    expect(problems).toContainEqual(
      expect.objectContaining({ code: 'SL203', kind: 'bad-number', severity: 'error', line: 1001, column: 'D', header: 'gia_tri', found: 'số 999', message: expect.stringMatching(/./u) as unknown, fix: expect.stringContaining('D1001') as unknown }),
    ); // prettier-ignore
  });
});
