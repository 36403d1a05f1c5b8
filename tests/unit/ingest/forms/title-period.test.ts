import { describe, expect, it } from 'vitest';
import { titlePeriod } from '../../../../src/ingest/forms/title-period.ts';

const periodOf = (...titles: string[]) =>
  titlePeriod(titles.map((title, index) => ({ line: index + 1, height: 1, cells: [title] })))
    ?.period ?? null;

describe('a title above a wide form names the period', () => {
  it.each([
    ['Quý II/2026', '2026-Q2'],
    ['6/2026', '2026-06'],
    ['Kỳ: 6/2026', '2026-06'],
    ['Kỳ báo cáo: 06/2026', '2026-06'],
    ['Tháng: 6/2026', '2026-06'],
    ['Kết quả tháng 6/2026', '2026-06'],
    ['Báo cáo kết quả, quý II/2026', '2026-Q2'],
    ['Ước thực hiện 6 tháng đầu năm 2026', '2026-H1'],
    ['Năm: 2026', '2026'],
  ])('%s', (title, period) => {
    expect(periodOf(title)).toBe(period);
  });

  it('beside the place and the day of signing', () => {
    expect(periodOf('Sơn Dương, ngày   tháng 7 năm 2026', 'Quý II/2026')).toBe('2026-Q2');
  });
});

it.each([
  'Sơn Dương, ngày   tháng 7 năm 2026',
  'Sơn Dương, ngày ... tháng 7 năm 2026',
  'Sơn Dương, tháng 7 năm 2026',
  'Biểu số 6/2026',
  'Số: 6/2026',
  'Báo cáo số 12/2026',
  'Nghị quyết 5/2026',
  'Kèm theo Công văn 12/2026',
  'Hạn nộp: tháng 7/2026',
  'Nộp trước tháng 7/2026',
  'Kỳ trước: Quý I/2026',
  'Sau quý II/2026',
  'Ban hành tháng 3/2026',
  'Cập nhật tháng 7/2026',
  'Mục tiêu quý IV/2026',
])('«%s» names no period of the figures', (title) => {
  expect(periodOf(title)).toBeNull();
});

describe('titles of several cells', () => {
  const cellsOf = (...rows: string[]) =>
    titlePeriod(rows.map((row, index) => ({ line: index + 1, height: 1, cells: row.split(';') })))
      ?.period ?? null;

  it.each([
    ['Kỳ báo cáo:;Quý II/2026', '2026-Q2'],
    ['Xã Sơn Dương;;Quý II/2026', '2026-Q2'],
    ['Ngày nộp: 05/7/2026;Kỳ báo cáo: Quý II/2026', '2026-Q2'],
    ['Quý II/2026;Đơn vị tính: %', '2026-Q2'],
  ])('«%s» name the period', (row, period) => {
    expect(cellsOf(row)).toBe(period);
  });

  it.each([
    [['Từ tháng 1/2026 đến;tháng 6/2026']],
    [['Từ tháng 1/2026;tháng 6/2026']],
    [['Từ;tháng 1/2026;đến;tháng 6/2026']],
    [['Tháng 1;-;tháng 6/2026']],
    [['Quý I/2026;đến quý II/2026']],
    [['Từ tháng 1/2026 đến', 'tháng 6/2026']],
    [['Quý I/2026', 'đến quý II/2026']],
    [['Hạn nộp:;tháng 7/2026']],
    [['Kế hoạch;quý IV/2026']],
  ])('%j name no period of the figures', (rows) => {
    expect(cellsOf(...rows)).toBeNull();
  });
});
