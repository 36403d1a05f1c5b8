import { describe, expect, it } from 'vitest';
import {
  cellText,
  hasNumber,
  layOutDrawing,
  rowSentence,
  type Chosen,
} from '../../../../src/client/compare/drawing.ts';
import { readFigures, type IndicatorFile } from '../../../../src/client/compare/figures.ts';
import { legendNote } from '../../../../src/client/compare/legend.ts';

type Row = IndicatorFile['so_lieu'][number];

const row = (
  area: string,
  ky: string,
  gia_tri: number | null,
  trang_thai: Row['trang_thai'] = 'A',
  ghi_chu = '',
): Row => ({
  ma_dia_ban: area,
  ky,
  gia_tri,
  trang_thai,
  ghi_chu,
});
const whole = (ky: string, gia_tri: number | null, vi_sao_trong: string | null = null) => ({
  ky,
  gia_tri,
  tam_tinh: false,
  doi_cach_tinh: false,
  vi_sao_trong,
});

const file: IndicatorFile = {
  chi_tieu: { ten_gon: 'Hộ phân loại rác', don_vi: '%', so_thap_phan: 1 },
  so_lieu: [
    row('thon-dong', '2026-Q1', 0),
    row('thon-dong', '2026-Q2', 58.5, 'P'),
    row('thon-dong', '2026-Q4', 62, 'B', 'tính cả hộ thuê'),
    row('xom-5', '2026-Q1', null, 'Q', 'dưới 5, không công khai'),
    row('xom-5', '2026-Q2', null, 'L'),
  ],
  toan_xa: [whole('2026-Q1', 30.25), whole('2026-Q2', null, 'Mới có số của 1 trên 2 thôn')],
};
const figures = readFigures(file, '99999');
const named = (code: string, name: string) => ({ code, name, short: [name] });
const periods = [
  named('2026-Q1', 'Quý I/2026'),
  named('2026-Q2', 'Quý II/2026'),
  named('2026-Q3', 'Quý III/2026'),
  named('2026-Q4', 'Quý IV/2026'),
];
const areas = [
  named('99999', 'Toàn xã'),
  named('thon-dong', 'Thôn Đông'),
  named('xom-5', 'Xóm 5'),
  named('thon-moi', 'Thôn Mới'),
];
const goals = [
  { value: 70, label: 'Chỉ tiêu từ 70%', isForVillages: false },
  { value: 50, label: 'Chỉ tiêu trên 50%', isForVillages: true },
];
const draw = (part: Partial<Chosen> = {}) =>
  layOutDrawing({
    kind: 'duong',
    whole: '99999',
    indicators: [{ id: 'cdx-01', goals, figures }],
    areas,
    periods,
    ...part,
  });

describe('Lines over the periods', () => {
  it('a missing figure is a gap with its reason, and 0 is a figure', () => {
    const [commune, east, five] = draw().series;
    expect(commune?.cells.map(({ value }) => value)).toEqual([30.25, null, null, null]);
    expect(east?.cells.map(({ value }) => value)).toEqual([0, 58.5, null, 62]);
    expect(five?.cells.map(({ text }) => text)).toEqual([
      'dưới 5, không công khai',
      'chưa báo cáo',
      'chưa công bố',
      'chưa công bố',
    ]);
    expect(commune?.cells[1]?.text).toBe('Mới có số của 1 trên 2 thôn');
  });

  it('provisional figures are not firm, and a new way of counting begins anew', () => {
    const east = draw().series[1]?.cells ?? [];
    expect(east.map(({ isFirm }) => isFirm)).toEqual([true, false, true, true]);
    expect(east.map(({ startsAnew }) => startsAnew)).toEqual([false, false, false, true]);
    expect(east.map(cellText)).toEqual([
      '0,0%',
      '58,5% (tạm tính)',
      'chưa công bố',
      '62,0% (đổi cách tính)',
    ]);
  });

  it('an area without any figure is no line, and is named', () => {
    expect(draw().series).toHaveLength(3);
    expect(draw().absent).toEqual(['Thôn Mới']);
  });

  it('areas stay in the order of the commune, whatever their values', () => {
    expect(draw().series.map(({ name }) => name)).toEqual(['Toàn xã', 'Thôn Đông', 'Xóm 5']);
  });

  it('all figures of a period can be read in one sentence', () => {
    expect(rowSentence(draw(), 1)).toBe(
      'Quý II/2026. Toàn xã: Mới có số của 1 trên 2 thôn; Thôn Đông: 58,5% (tạm tính); Xóm 5: chưa báo cáo',
    );
  });

  it('two indicators name their lines, and each level says whose it is', () => {
    const other = readFigures(
      { ...file, chi_tieu: { ...file.chi_tieu, ten_gon: 'Rác được thu gom', so_thap_phan: 0 } },
      '99999',
    );
    const indicators = [
      { id: 'cdx-01', goals, figures },
      {
        id: 'cdx-04',
        goals: [{ value: 70, label: 'Chỉ tiêu trên 70%', isForVillages: false }],
        figures: other,
      },
    ];
    const both = draw({ indicators, areas: areas.slice(0, 2) });
    expect(both.series.map(({ name }) => name)).toEqual([
      'Hộ phân loại rác, Toàn xã',
      'Hộ phân loại rác, Thôn Đông',
      'Rác được thu gom, Toàn xã',
      'Rác được thu gom, Thôn Đông',
    ]);
    expect(both.goals).toEqual([
      { value: 70, label: 'CDX-01: Chỉ tiêu từ 70%; CDX-04: Chỉ tiêu trên 70%' },
      { value: 50, label: 'CDX-01: Chỉ tiêu trên 50%' },
    ]);
    expect(draw({ indicators, areas: areas.slice(0, 1) }).series.map(({ name }) => name)).toEqual([
      'Hộ phân loại rác',
      'Rác được thu gom',
    ]);
    expect(both.series[3]?.cells[3]?.text).toBe('62%');
  });

  it('a level is drawn beside those areas only that it holds for', () => {
    const levels = (codes: string[]) =>
      draw({ areas: areas.filter(({ code }) => codes.includes(code)) }).goals.map(
        ({ value }) => value,
      );
    expect(levels(['99999'])).toEqual([70]);
    expect(levels(['thon-dong', 'xom-5'])).toEqual([50]);
    expect(levels(['99999', 'thon-dong'])).toEqual([70, 50]);
  });

  it('without a number there is nothing to draw', () => {
    expect(hasNumber(draw())).toBe(true);
    expect(hasNumber(draw({ areas: areas.slice(2) }))).toBe(false);
  });
});

describe('Bars by area', () => {
  it('show the last period chosen, each area in its place, also where it has no figure', () => {
    const bars = draw({ kind: 'cot', periods: periods.slice(0, 2) });
    expect(bars.title).toBe('Hộ phân loại rác, Quý II/2026');
    expect(bars.rows.map(({ name }) => name)).toEqual(areas.map(({ name }) => name));
    expect(bars.series[0]?.cells.map(({ value }) => value)).toEqual([null, 58.5, null, null]);
    expect(bars.series[0]?.cells[3]?.text).toBe('chưa công bố');
  });
});

describe('What the marks of a drawing mean', () => {
  it('is said only where they are', () => {
    const only = (code: string, of = periods) =>
      legendNote(draw({ areas: areas.filter((area) => area.code === code), periods: of }));
    expect(only('thon-dong')).toBe(
      'điểm rỗng: tạm tính hoặc ước tính; chỗ đường ngắt: kỳ chưa có số, hoặc từ đó tính theo cách mới',
    );
    expect(only('99999', periods.slice(0, 1))).toBe('');
  });
});
