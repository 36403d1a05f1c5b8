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
