import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marksIn } from '../../../../src/search/finder/highlight.ts';

/** The text with what is marked in brackets. */
function marked(text: string, looked: string): string {
  let at = 0;
  let out = '';
  for (const { start, end } of marksIn(text, looked)) {
    out += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return out + text.slice(at);
}

describe('what was looked for is marked', () => {
  it.each([
    ['Đường hoa Thôn Đông', 'duong hoa', '[Đường hoa] Thôn Đông'],
    ['Đường hoa Thôn Đông', 'đường hoà', '[Đường hoa] Thôn Đông'],
    ['Dưỡng sinh, đường làng', 'đường', 'Dưỡng sinh, [đường] làng'],
    ['Hóa đơn và hoá học', 'hóa', '[Hóa] đơn và [hoá] học'],
    ['Việc của thôn và của xã', 'viec cua thon', '[Việc của thôn] và của xã'],
    ['Xóm 5, Xóm 15', 'xom 5', '[Xóm 5], [Xóm] 15'],
    ['Đường hoa', 'duong ho', '[Đường hoa]'],
    ['Đường hoa', 'duong ho ', '[Đường] hoa'],
    ['Kế hoạch 36/KH-UBND', '36 kh ubnd', 'Kế hoạch [36]/[KH]-[UBND]'],
    ['Không có gì', 'karaoke', 'Không có gì'],
    ['Đường hoa', '', 'Đường hoa'],
  ])('in "%s" for "%s"', (text, looked, expected) => {
    expect(marked(text, looked)).toBe(expected);
  });

  it('in text of decomposed letters as well', () => {
    const text = 'Đường hoa'.normalize('NFD');
    expect(marked(text, 'đường')).toBe('[Đường] hoa'.normalize('NFD'));
  });

  it('in order, without overlap, inside the text', () => {
    const words = fc.array(fc.constantFrom('đường', 'hoa ', ' của ', '5', '/', 'x', '\u0301'));
    const text = words.map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (one, looked) => {
        let before = 0;
        for (const { start, end } of marksIn(one, looked)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          before = end;
        }
        expect(before).toBeLessThanOrEqual(one.length);
      }),
    );
  });
});
