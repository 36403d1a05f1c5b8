import { describe, expect, it } from 'vitest';
import { unbrokenPieces } from '../../../src/lib/unbroken.ts';

const whole = (text: string) =>
  unbrokenPieces(text)
    .filter(({ isWhole }) => isWhole)
    .map((piece) => piece.text);

describe('what stays on one line', () => {
  it.each([
    ['Kế hoạch thi đua 2026-2030 của xã', ['2026-2030']],
    ['giai đoạn 2026 - 2030', ['2026 - 2030']],
    ['theo Quyết định 462/QĐ-TTg và 57-NQ/TW', ['462/QĐ-TTg', '57-NQ/TW']],
    ['Nghị định 152/2025/NĐ-CP', ['152/2025/NĐ-CP']],
    ['trước ngày 10/12, đạt 95,5 %', ['10/12', '95,5 %']],
    ['Số liệu Quý III/2026, xã Minh Họa, bản 2', ['Quý III/2026', 'bản 2']],
    ['Tin tháng 9 năm 2026, Tháng 9/2026', ['tháng 9', 'năm 2026', 'Tháng 9/2026']],
    ['từ năm 2026-2030', ['2026-2030']],
    ['Xóm 5, Tổ dân phố số 1', ['Xóm 5', 'số 1']],
    ['Quyết định số 462/QĐ-TTg, mẫu số 1.241', ['462/QĐ-TTg']],
    ['tệp 200 kB, 3 hàng, đường 2,5 km', ['200 kB', '2,5 km']],
    ['không có gì', []],
  ])('%s', (text, expected) => {
    expect(whole(text)).toEqual(expected);
    expect(
      unbrokenPieces(text)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });
});
