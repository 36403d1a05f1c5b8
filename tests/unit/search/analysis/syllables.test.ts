import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainForm, sentencesOf } from '../../../../src/search/analysis/syllables.ts';
import { rhymes, withTone } from '../rhymes.ts';

const syllablesOf = (text: string) => sentencesOf(text).flat();
const tonedForm = (text: string) =>
  syllablesOf(text)
    .map(({ toned }) => toned)
    .join(' ');

/** Texts of what people write and of what nobody should, mixed. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'Đường',
        'hoà',
        'kỹ',
        '1.227',
        '95,5 %',
        '36/KH-UBND',
        '\u200b',
        '\u0323',
        '. ',
        'ﬁ',
        '㎡',
        '½',
      ),
    ),
  )
  .map((parts) => parts.join(''));

describe('the folded form', () => {
  it.each([
    ['Đường xanh', 'duong xanh'],
    ['ĐƯỜNG XANH', 'duong xanh'],
    ['Ðường Ɖông', 'duong dong'],
    ['Ủy ban, Uỷ ban', 'uy ban uy ban'],
    ['kỹ thuật, kĩ thuật', 'ki thuat ki thuat'],
    ['quý, quí, quỳnh', 'qui qui quinh'],
    ['tuy, thủy, hay, y tế', 'tuy thuy hay y te'],
    ['462/QĐ-TTg', '462 qd ttg'],
    ['“Nhà sạch - vườn đẹp”', 'nha sach vuon dep'],
    ['100 m² = 100 m2', '100 m 2 100 m 2'],
    ['1.227 hộ, 1227 hộ, 1.000.000 đồng', '1227 ho 1227 ho 1000000 dong'],
    ['95,5 % và 95.5', '95 5 va 95 5'],
    ['15/05/2025, 15.5.2025', '15 5 2025 15 5 2025'],
    ['3.1.2, 2.2025, 0.123', '3 1 2 2 2025 0 123'],
    ['03/NQ-CP và 000', '3 nq cp va 0'],
    ['Ｅｖｅｎ　１２ ﬁle', 'even 12 file'],
    ['Café, naïve, Łódź, Straße', 'cafe naive lodz strasse'],
    ['đư\u00adờ\u200bng hoa\ufeff', 'duong hoa'],
    ['xóm 5 🌸 中文 привет', 'xom 5'],
    ['', ''],
    ['?!', ''],
  ])('%s', (text, form) => {
    expect(plainForm(text)).toBe(form);
    expect(plainForm(text.normalize('NFD'))).toBe(form);
  });

  it('is the same for composed and decomposed text, and its own form', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(plainForm(text.normalize('NFD'))).toBe(plainForm(text.normalize('NFC')));
        expect(plainForm(plainForm(text))).toBe(plainForm(text));
      }),
    );
  });

  it('of a beginning is the beginning of the form, so that an unfinished word can be looked up', () => {
    for (const word of ['quynh', 'thuy', 'ky', 'nguyen', 'quyet']) {
      for (let length = 1; length < word.length; length += 1) {
        expect(plainForm(word).startsWith(plainForm(word.slice(0, length)))).toBe(true);
      }
    }
  });
});

describe('the toned form', () => {
  it.each([
    ['hoá', 'hoa1'],
    ['hóa', 'hoa1'],
    ['lọai loại', 'loai5 loai5'],
    ['kĩ kỹ KỸ', 'ki4 ki4 ki4'],
    ['Đường dương', 'đương2 dương'],
    ['QĐ 2025', 'qđ 2025'],
    ['España', 'espana'],
    ['a\u0323\u0302n a\u0302\u0323n ậ', 'ân5 ân5 â5'],
  ])('%s', (text, form) => {
    expect(tonedForm(text)).toBe(form);
    expect(tonedForm(text.normalize('NFD'))).toBe(form);
  });

  it('is the same wherever the tone of a rhyme is set', () => {
    let seen = 0;
    for (const { letters, places } of rhymes()) {
      for (const tone of ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323']) {
        const forms = new Set(places.map((place) => tonedForm(withTone(letters, place, tone))));
        expect([...forms], `${letters} ${tone}`).toHaveLength(1);
        seen += places.length;
      }
    }
    expect(seen).toBeGreaterThan(1000);
  });

  it('without its marks is the folded form', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { folded, toned } of syllablesOf(text)) {
          expect(plainForm(/^\d/u.test(toned) ? toned : toned.replace(/[1-5]$/u, ''))).toBe(folded);
        }
      }),
    );
  });
});

describe('any text', () => {
  it('gives syllables of a-z or of digits, in order, where the text has them', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let before = 0;
        for (const { folded, start, end } of syllablesOf(text)) {
          expect(folded).toMatch(/^(?:[a-z]{1,45}|\d+)$/u);
          expect(start).toBeGreaterThanOrEqual(before);
          expect(plainForm(text.slice(start, end))).toBe(folded);
          before = end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('cuts what is too long for a word', () => {
    const forms = syllablesOf('a'.repeat(10_000));
    expect(forms).toHaveLength(250);
    expect(forms.at(-1)?.end).toBe(10_000);
  });
});

describe('a sentence', () => {
  it.each([
    ['Đường hoa đẹp. Xóm số', 2],
    ['Mục VI.10 lúc 8:30', 1],
    ['Thôn Đông: đường hoa; xóm số', 3],
    ['Một\nHai', 2],
    ['Hết…', 1],
    ['...', 0],
  ])('%s', (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });
});
