import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainForm } from '../../../../src/search/analysis/syllables.ts';
import { readingsOf } from '../../../../src/search/repair/readings.ts';
import { wordsIn } from './vocabularies.ts';

const TEXTS = [
  'Đường hoa thôn Đông, xóm số 12, kế hoạch thi đua chuyển đổi số của xã',
  'Nhà sạch vườn đẹp; phân loại rác tại nguồn; dịch vụ công trực tuyến',
  'Trường Trung học, trồng cây, chung sức, quản lý, nghị quyết, lúa, mạng, quê hương, y tế',
  'Đường hoa, thôn, xóm, số, hoa, đường, hoa, đường, hoa, hộ, UBND, MTTQ, QĐ-TTg, KH, m2',
];
const all = (query: string) => readingsOf(query, wordsIn(...TEXTS));
const best = (query: string) => all(query)[0]?.text;
const forms = (query: string) => all(query).map(({ text }) => plainForm(text));

describe('a query of words there are', () => {
  it.each([
    'đường hoa',
    'DUONG HOA',
    'xóm 12',
    'xom12',
    'kh 36/UBND',
    'qd 462',
    '',
    '  ',
    'duong ho',
    'duong h',
  ])('stays as it is: %s', (query) => {
    expect(all(query)[0]).toEqual({ text: query, isRepaired: false, isGuess: false, weight: 1 });
  });

  it('keeps every syllable there is, whatever stands around it', () => {
    const words = ['duong', 'hoa', 'số', 'xqzw', 'duowngf', 'honag', '12', 'kh36'];
    const vocabulary = wordsIn(...TEXTS);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 6 }), (typed) => {
        for (const { text } of readingsOf(typed.join(' '), vocabulary)) {
          const parts = text.split(' ');
          typed.forEach((word, place) => {
            if (['duong', 'hoa', 'số', '12'].includes(word)) expect(parts[place]).toBe(word);
          });
        }
      }),
    );
  });
});

describe('raw keys', () => {
  it.each([
    ['duowngf hoa', 'dường hoa'],
    ['dduwowngf hoa', 'đường hoa'],
    ['thoon ddoong', 'thôn đông'],
    ['chuyeern ddooir soos', 'chuyển đổi số'],
    ['CHUYEERN DDOOIR SOOS', 'chuyển đổi số'],
    ['xoms soos xoms 12', 'xóm số xóm 12'],
    ['d9u7o7ng2 hoa', 'đường hoa'],
    ['thon6 d9o6ng', 'thôn đông'],
    ['tho6n d9o6ng 12', 'thôn đông 12'],
    ['chuye6n3 d9o6i3 so61', 'chuyển đổi số'],
  ])('%s', (query, text) => {
    expect(best(query)).toBe(text);
  });

  it('in two words leave no doubt about either', () => {
    expect(all('thoon ddoong')).toHaveLength(1);
    expect(all('thoon').length).toBeGreaterThan(1);
  });

  it('that may be a number are offered both ways, as typed first', () => {
    expect(all('thon6')).toMatchObject([
      { text: 'thon6', isRepaired: false, isGuess: false },
      { text: 'thôn', isRepaired: true, isGuess: true },
    ]);
    expect(all('kh36').map(({ text }) => text)).toEqual(['kh36']);
  });
});

describe('words run together', () => {
  it.each([
    ['duonghoa', 'duong hoa'],
    ['đườnghoa', 'đường hoa'],
    ['chuyendoiso', 'chuyen doi so'],
    ['Chuyểnđổi số', 'Chuyển đổi số'],
    ['xomso 12', 'xom so 12'],
    ['yte', 'y te'],
    ['quanly', 'quan ly'],
  ])('%s', (query, text) => {
    expect(best(query)).toBe(text);
    expect(best(query.normalize('NFD'))?.normalize('NFC')).toBe(text);
  });
});

it('words run together are divided into those written most', () => {
  const often = 'cá nhân, '.repeat(20);
  expect(readingsOf('canhan', wordsIn(`${often} cán, hân, can, hàn`))[0]?.text).toBe('ca nhan');
  const rarely = 'can han, '.repeat(20);
  expect(readingsOf('canhan', wordsIn(`${rarely} cá, nhân`))[0]?.text).toBe('can han');
});

describe('mistyped words', () => {
  it.each([
    ['duoong hoa', 'duong hoa'],
    ['duogn hoa', 'duong hoa'],
    ['dung hoa', 'duong hoa'],
    ['duing hoa', 'dung hoa'],
    ['đườg hoa', 'duong hoa'],
    ['troong cay', 'trong cay'],
    ['chồng cây', 'trong cay'],
    ['xo do', 'so do'],
    ['nghi quyec', 'nghi quiet'],
  ])('%s may be %s', (query, form) => {
    const vocabulary = wordsIn(...TEXTS, form === 'dung hoa' ? 'dũng' : '');
    const found = readingsOf(query, vocabulary).map(({ text }) => plainForm(text));
    expect(found.map((text) => text.slice(0, form.length))).toContain(form);
  });

  it('that nobody can tell stay, and so do numbers', () => {
    expect(all('xqzwkj').map(({ text }) => text)).toEqual(['xqzwkj']);
    expect(all('123456789').map(({ text }) => text)).toEqual(['123456789']);
  });

  it('are guesses, likelier ones first; what keys and parts mean is none', () => {
    const guesses = all('duogn hoa');
    expect(guesses.map(({ isGuess }) => isGuess)).not.toContain(false);
    const weights = guesses.map(({ weight }) => weight);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(weights[0]).toBeLessThan(1);
    for (const query of ['dduwowngf hoa', 'duonghoa', 'd9u7o7ng2 hoa']) {
      expect(all(query)[0]?.isGuess, query).toBe(false);
    }
  });

  it('at the end may be unfinished: the typed letters come first', () => {
    expect(forms('thi duo')[0]).toBe('thi duo');
    expect(forms('ke hoac')[0]).toBe('ke hoac');
    expect(forms('hoac ke')).toContain('hoach ke');
    expect(forms('hoac ke')).not.toContain('hoac ke');
  });
});

describe('work', () => {
  it('grows with the words of a query up to a bound, whatever is typed', () => {
    const vocabulary = wordsIn(...TEXTS);
    const stepsFor = (query: string) => {
      vocabulary.steps = 0;
      readingsOf(query, vocabulary);
      return vocabulary.steps;
    };
    const bound = stepsFor('duonghoax '.repeat(24));
    expect(bound).toBeGreaterThan(100);
    expect(stepsFor('duonghoax '.repeat(1000))).toBe(bound);
    expect(stepsFor('a'.repeat(10_000))).toBeLessThan(20 * bound);
    fc.assert(
      fc.property(fc.string({ maxLength: 2000 }), (query) => {
        expect(readingsOf(query, vocabulary).length).toBeGreaterThan(0);
        expect(readingsOf(query, vocabulary).length).toBeLessThan(5);
      }),
    );
  });
});
