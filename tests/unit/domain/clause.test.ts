import { describe, expect, test } from 'vitest';
import { citeClause, clauseAnchor, clauseSchema, isWithin } from '../../../src/domain/clause.ts';
import { clauseOfHeading, hasMalformedClause, headingId } from '../../../src/domain/heading.ts';

const isClause = (text: string) => clauseSchema.safeParse(text).success;

describe('a clause', () => {
  test.each([
    'I',
    'IV',
    'XII',
    'III.2',
    'V.1.a',
    'V.1.đ',
    'II.3.4',
    'VI.10-2',
    'III-1',
    'Điều 1',
    'Điều 12',
    'Căn cứ',
    'Mở đầu',
    'Kết thúc',
    'Nơi nhận',
  ])('%s is one', (text) => {
    expect(isClause(text)).toBe(true);
  });

  test.each([
    '',
    '3.2',
    'III.',
    'III.0',
    'III.2-0',
    'III-1-2',
    'IIII',
    'VX',
    'iii.2',
    'Điều',
    'Điều 0',
    'Mục III',
    'III.A',
    'III. 2',
  ])('%j is none', (text) => {
    expect(isClause(text)).toBe(false);
  });

  test.each([
    ['III.2', 'muc-iii-2'],
    ['V.1.a', 'muc-v-1-a'],
    ['VI.10-2', 'muc-vi-10-gach-2'],
    ['Điều 1', 'dieu-1'],
    ['Căn cứ', 'can-cu'],
    ['Mở đầu', 'mo-dau'],
  ])('%s has the anchor %s', (clause, anchor) => {
    expect(clauseAnchor(clause)).toBe(anchor);
  });

  test.each([
    ['III.2', 'III-2'],
    ['III.3-1', 'III.3.1'],
    ['V.1.d', 'V.1.đ'],
  ])('%s and %s have anchors of their own', (a, b) => {
    expect(clauseAnchor(a)).not.toBe(clauseAnchor(b));
  });

  test.each([
    ['VI.10', 'mục VI.10'],
    ['VI.10-2', 'mục VI.10, gạch đầu dòng thứ 2'],
    ['Điều 1', 'Điều 1'],
    ['Căn cứ', 'Căn cứ'],
  ])('%s is cited as "%s"', (clause, words) => {
    expect(citeClause(clause)).toBe(words);
  });

  test.each([
    ['III.2-1', 'III', true],
    ['III.2-1', 'III.2', true],
    ['III.2', 'III.2', true],
    ['III.20', 'III.2', false],
    ['III', 'II', false],
    ['II', 'III', false],
    ['Điều 10', 'Điều 1', false],
  ])('%s is within %s: %s', (clause, other, expected) => {
    expect(isWithin(clause, other)).toBe(expected);
  });
});

describe('a heading of a plan', () => {
  test.each([
    ['I. Mục đích, yêu cầu', 'I', 'muc-i'],
    ['II.3.1. Tăng cường chỉ đạo', 'II.3.1', 'muc-ii-3-1'],
    ['V.1.đ. Khen thưởng', 'V.1.đ', 'muc-v-1-dd'],
    ['III.2-1. Rác thải', 'III.2-1', 'muc-iii-2-gach-1'],
    ['Điều 2. Hiệu lực', 'Điều 2', 'dieu-2'],
    ['Mở đầu. Kế hoạch này để làm gì', 'Mở đầu', 'mo-dau'],
    ['Kết thúc', 'Kết thúc', 'ket-thuc'],
    ['Mở đầu. Kế hoạch'.normalize('NFD'), 'Mở đầu', 'mo-dau'],
    ['  I.1. Mục đích', 'I.1', 'muc-i-1'],
    ['VI.10-12. Việc', 'VI.10-12', 'muc-vi-10-gach-12'],
    ['VI.', 'VI', 'muc-vi'],
    ['Điều 12.', 'Điều 12', 'dieu-12'],
  ])('"%s" belongs to %s, at #%s', (heading, clause, id) => {
    expect(clauseOfHeading(heading)).toBe(clause);
    expect(headingId(heading)).toBe(id);
    expect(hasMalformedClause(heading)).toBe(false);
  });

  test.each([
    'Về bản nguồn',
    'Đường hoa',
    'Xóm số',
    'Theo I. Mục đích',
    'Xem Điều 2',
    'Mở đầu câu chuyện',
    'Các bước làm',
  ])('"%s" gives no clause and does not try to', (heading) => {
    expect(clauseOfHeading(heading)).toBeNull();
    expect(hasMalformedClause(heading)).toBe(false);
  });

  test.each([
    'I Mục đích',
    'I.1 Mục đích',
    '1. Mục đích',
    '  1. Mục đích',
    'a) Yêu cầu',
    'IIII. Sai',
    'Điều 2: Hiệu lực',
    'Điều  2: Hiệu lực',
    'Mục 3. Giải pháp',
    'I: Mục đích',
  ])('"%s" means to give a clause and fails', (heading) => {
    expect(clauseOfHeading(heading)).toBeNull();
    expect(hasMalformedClause(heading)).toBe(true);
  });
});
