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
