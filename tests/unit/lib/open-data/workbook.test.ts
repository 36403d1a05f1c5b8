import { describe, expect, it } from 'vitest';
import type { OpenRow } from '../../../../src/domain/open-row.ts';
import { writeOpenWorkbook } from '../../../../src/lib/open-data/workbook.ts';
import { readXlsx } from 'hucre/xlsx';

const row: OpenRow = {
  ma_chi_tieu: 'CDS-01', ma_dia_ban: '02536', ky: '2026-Q2', gia_tri: 95.5, tu_so: 191, mau_so: 200,
  trang_thai: 'A', nguon: '=SUM(A1)', ngay_chot: '2026-06-30', ghi_chu: '', ten_chi_tieu: 'Hồ sơ trực tuyến',
  ten_dia_ban: 'Xã Sơn Dương', don_vi: '%', ma_xa: '02536', ten_xa: 'Xã Sơn Dương, tỉnh Tuyên Quang',
  phien_ban: 2, cong_bo: '2026-07-10',
}; // prettier-ignore
const empty: OpenRow = {
  ...row,
  gia_tri: null,
  tu_so: null,
  mau_so: null,
  trang_thai: 'O',
  ngay_chot: null,
};
const write = () =>
  writeOpenWorkbook([row, empty], 'https://xa.example.vn/so-lieu/cds-01/', '2026-11-20');

describe('The workbook of a table of figures', () => {
  it('holds numbers as numbers, codes with their zeros, days as days, and nothing as nothing', async () => {
    const { sheets } = await readXlsx(await write());
    const [titles, first, second] = sheets[0]?.rows ?? [];
    expect(titles?.slice(0, 4)).toEqual(['Mã chỉ tiêu', 'Mã địa bàn', 'Kỳ', 'Giá trị']);
    expect(first?.slice(0, 8)).toEqual([
      'CDS-01',
      '02536',
      '2026-Q2',
      95.5,
      191,
      200,
      'A',
      '=SUM(A1)',
    ]);
    expect(first?.[8]).toEqual(new Date('2026-06-30T00:00:00Z'));
    expect(second?.slice(3, 6)).toEqual([null, null, null]);
  });

  it('never holds a formula, whatever a text looks like', async () => {
    const text = new TextDecoder('latin1').decode(await write());
    const { sheets } = await readXlsx(await write());
    expect(text.includes('<f>')).toBe(false);
    expect([...(sheets[0]?.cells?.values() ?? [])].some((cell) => cell.formula !== undefined)).toBe(
      false,
    );
  });

  it('says on its second sheet where it is from and what the columns mean', async () => {
    const { sheets } = await readXlsx(await write());
    const notes = sheets[1]?.rows ?? [];
    expect(notes[0]).toEqual(['Lấy từ trang', 'https://xa.example.vn/so-lieu/cds-01/']);
    expect(notes.some(([title]) => title === 'Trạng thái')).toBe(true);
  });

  it('is the same bytes each time', async () => {
    expect(Buffer.compare(await write(), await write())).toBe(0);
  });
});
