import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { communeMentions, knownName } from '../../../src/domain/commune-name.ts';
import { compareVietnamese, foldMarks, slugify } from '../../../src/domain/fold.ts';
import { slugSchema, textSchema } from '../../../src/domain/text.ts';

const letters = fc.constantFrom(
  ...Array.from(
    'aăâbcdđeêghiklmnoôơpqrstuưvxyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵAĂÂĐÊÔƠƯ 0123456789-.,/',
  ),
);
const vietnamese = fc.array(letters, { maxLength: 40 }).map((list) => list.join(''));

describe('folding marks', () => {
  test.each([
    ['Đường hoa Thôn Đông', 'duong hoa thon dong'],
    ['Ủy ban', 'uy ban'],
    ['Uỷ ban', 'uy ban'],
    ['hóa, hoá, thủy, thuỷ', 'hoa, hoa, thuy, thuy'],
    ['Ðà Nẵng', 'da nang'],
    ['Ɖồng', 'dong'],
    ['ðường, ɖồng', 'duong, dong'],
    ['ƯƠNG', 'uong'],
  ])('%s gives %s', (text, folded) => {
    expect(foldMarks(text)).toBe(folded);
    expect(foldMarks(text.normalize('NFD'))).toBe(folded);
  });

  test('keeps the number of letters and leaves none with a mark', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(foldMarks(text)).toHaveLength(text.length);
        expect(foldMarks(text)).toMatch(/^[a-z0-9 \-.,/]*$/u);
        expect(foldMarks(foldMarks(text))).toBe(foldMarks(text));
      }),
    );
  });
});

describe('the address form of a name', () => {
  test.each([
    ['Thôn Đông', 'thon-dong'],
    ['Tổ dân phố số 1', 'to-dan-pho-so-1'],
    ['Nhà sạch - vườn đẹp', 'nha-sach-vuon-dep'],
    ['  (Bản) Nà Phung! ', 'ban-na-phung'],
    ['462/QĐ-TTg', '462-qd-ttg'],
    ['', ''],
  ])('%j gives %j', (text, slug) => {
    expect(slugify(text)).toBe(slug);
  });

  test('is a slug or empty, and stays as it is', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        const slug = slugify(text);
        expect(slug === '' || slugSchema.safeParse(slug).success).toBe(true);
        expect(slugify(slug)).toBe(slug);
        expect(slugify(text.normalize('NFD'))).toBe(slug);
      }),
    );
  });
});

describe('text that people typed', () => {
  test('is composed and trimmed, and otherwise kept', () => {
    expect(textSchema.parse(`  ${'Hoá đơn'.normalize('NFD')} `)).toBe('Hoá đơn');
  });

  test.each([
    '',
    '   ',
    'a\u202Eb',
    'a\u0000b',
    'a\u200Eb',
    'a\u0085b',
    'a\u061Cb',
    'a\uFFF9b',
    'a\u{E0041}b',
  ])('%j is refused', (text) => {
    expect(textSchema.safeParse(text).success).toBe(false);
  });

  test('sorts as Vietnamese do, numbers by value', () => {
    const names = [
      'Xóm 2',
      'Xóm 10',
      'Thôn Đông',
      'Thôn Doài',
      'Bản Á',
      'Bản A',
      'Thôn Ê',
      'Thôn E',
    ];
    expect(names.sort(compareVietnamese)).toEqual([
      'Bản A',
      'Bản Á',
      'Thôn Doài',
      'Thôn Đông',
      'Thôn E',
      'Thôn Ê',
      'Xóm 2',
      'Xóm 10',
    ]);
  });
});

describe('a commune named in a text', () => {
  test('is found with the words around it', () => {
    expect(
      communeMentions('Kế hoạch trên địa bàn xã Sơn Dương, và xã Hà Bắc. Mọi xã cùng làm.'),
    ).toEqual([
      { name: 'Sơn Dương', isArea: true, index: 9 },
      { name: 'Hà Bắc', isArea: false, index: 39 },
    ]);
  });

  test('is found whatever the blanks, with a name of one word or of one letter', () => {
    const names = communeMentions('xã  Sơn   Dương; Xã A; xã Ea H').map(({ name }) => name);
    expect(names).toEqual(['Sơn   Dương', 'A', 'Ea H']);
  });

  test('is not seen in other words', () => {
    expect(communeMentions('hợp tác xã, xã hội, xã thống nhất thực hiện, Thị xã')).toEqual([]);
  });

  test('is matched by whole words, the longest name first', () => {
    const known = ['Hòa', 'Hòa Thuận', 'Sơn'];
    expect(knownName('Hoà Thuận Năm', known)).toBe('Hòa Thuận');
    expect(knownName('Sơn Dương', known)).toBe('Sơn');
    expect(knownName('Sơnn', known)).toBeNull();
  });
});
