import { describe, expect, it } from 'vitest';
import {
  chosenValues,
  foundIn,
  soughtIn,
  understoodAs,
} from '../../../../src/client/finder/said.ts';
import type { Answer, Chip, Hit } from '../../../../src/search/answer.ts';
import { answerThat } from '../../../support/search/answers.ts';

const hit = (whole: boolean): Hit => ({
  url: '/',
  title: 'Đường hoa',
  place: '',
  summary: '',
  kind: 'model',
  villages: [],
  whole,
});
const answer = (rest: Partial<Answer> = {}) => answerThat({ looked: 'đường hoa', ...rest });
const chip = (name: Chip['name'], value: string): Chip => ({ name, value, words: '', rest: '' });
const asked = { text: 'xổ số', filters: {}, literal: false };

describe('What was found is told', () => {
  it('by its number, more than are shown where there are more', () => {
    expect(foundIn(asked, answer({ hits: [hit(true)], total: 12 }))).toBe('12 kết quả.');
    expect(foundIn(asked, answer({ hits: [hit(true), hit(false)], total: 1 }))).toBe('2 kết quả.');
  });

  it('as near only, where nothing says all that was asked', () => {
    expect(foundIn(asked, answer({ hits: [hit(false)], total: 1 }))).toBe(
      'Không có kết quả khớp hẳn; 1 kết quả gần đúng.',
    );
  });

  it('as not held to filters that leave nothing together', () => {
    const unmet = [chip('kieu', 'Đường hoa'), chip('thon', 'Thôn Tây')];
    expect(foundIn(asked, answer({ hits: [hit(true)], total: 3, unmet }))).toBe(
      'Không có gì khớp với Đường hoa và Thôn Tây cùng lúc; đây là những gì gần nhất. 3 kết quả.',
    );
  });

  it('plainly, where there is nothing', () => {
    expect(foundIn(asked, answer())).toBe('Không tìm thấy gì cho “xổ số”.');
    const filtered = { ...asked, filters: { nam: '2020' } };
    expect(foundIn(filtered, answer())).toBe('Không tìm thấy gì với các lựa chọn này.');
  });
});

describe('How a query was understood is told', () => {
  it('where a word was repaired or became a filter, and only then', () => {
    expect(understoodAs(answer())).toBe('');
    expect(understoodAs(answer({ repaired: true }))).toBe('Tìm theo: đường hoa');
    const chips = [chip('thon', 'Thôn Đông'), chip('loai', 'model')];
    expect(understoodAs(answer({ chips }))).toBe('Tìm theo: đường hoa, Thôn Đông, Mô hình');
    expect(understoodAs(answer({ looked: '', chips }))).toBe('Tìm theo: Thôn Đông, Mô hình');
  });

  it('naming no word twice, and marking each part by itself', () => {
    const words = { ...chip('thon', 'Thôn Đông'), words: 'thon dong' };
    const understood = answer({ looked: 'duong hoa thon dong', chips: [words] });
    expect(understoodAs(understood)).toBe('Tìm theo: duong hoa, Thôn Đông');
    expect(soughtIn(understood)).toBe('thon dong\nduong hoa');
  });

  it('beside what was chosen by hand', () => {
    expect(chosenValues({ nam: '2026', loai: 'story' })).toEqual(['Tin tức', '2026']);
  });
});
