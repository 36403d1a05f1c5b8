import { describe, expect, it } from 'vitest';
import {
  lostLetterWords,
  mojibakeShare,
  markedRuns,
  oldFontWords,
} from '../../../../src/ingest/encoding/damaged-text.ts';
import { isVietnameseSyllable } from '../../../../src/ingest/encoding/syllables.ts';
import { texts, wholeTexts } from './corpus.ts';
import { writerNamed } from './encoders.ts';

const read = (name: string, text: string): string =>
  new TextDecoder().decode(writerNamed(name).write(text));

const oldWords = (text: string) => oldFontWords(markedRuns(text));

describe('mojibake', () => {
  it.each(['utf-8 mojibake 1252', 'utf-8 mojibake 1258'])('%s is found in every word', (name) => {
    for (const text of ['đường', 'Ở', 'số', 'hàng rào', 'và', 'bờ ao', 'Đ', 'ẤP BẮC'])
      expect(mojibakeShare(read(name, text)), text).toBe(1);
  });

  it('is found when it happened twice', () => {
    const once = read('utf-8 mojibake 1252', 'Thống kê');
    expect(mojibakeShare(read('utf-8 mojibake 1252', once))).toBe(1);
  });

  it('is not seen in sound texts', () => {
    for (const text of wholeTexts) expect(mojibakeShare(text)).toBe(0);
    for (const text of ['', 'abc', '“DANH SÁCH XÃ” và «bá»', 'XÃ\u00A0', 'café', '5 m², 30 °C'])
      expect(mojibakeShare(text), text).toBe(0);
  });
});

describe('"?" in place of letters', () => {
  it.each([
    'h?c', 'T?', 'nghi?p', 'th?', '?ng', 'Ð?ng', 'c?', 'QU?N', 'tri?n/khai', 'Th?ng', '??i',
  ])('%s lost letters', (word) => {
    expect(lostLetterWords(`xóm ${word};5`)).toEqual([word]);
  }); // prettier-ignore

  it.each([
    'Bao nhiêu?', 'https://vi.du/tin?id=5', 'tin.aspx?id=5', 'www.vi.du/?a', '? 5', '5?', '(?)', 'có? không?', 'gì???',
  ])('%s lost none', (text) => {
    expect(lostLetterWords(text)).toEqual([]);
  }); // prettier-ignore

  it('is not seen in sound texts', () => {
    for (const text of wholeTexts) expect(lostLetterWords(text)).toEqual([]);
  });
});

describe('old fonts in Unicode', () => {
  it.each([
    ['Q\u00D1-UBND', 'vni', ['Q\u00D1']],
    ['H\u00D1ND', 'vni', ['H\u00D1ND']],
    ['Q\u00A7-TTg', 'tcvn3', ['Q\u00A7']],
  ])('are told by an abbreviation alone: %s', (text, font, words) => {
    expect(oldWords(text)).toEqual({ font, words });
  });

  it.each(['Espa\u00F1a', 'ESPA\u00D1A', '\u00A75', 'Q\u0110-TTg', 'B \u00A7', '\u00D1'])(
    'are not seen in %s',
    (text) => {
      expect(oldWords(text)).toBeNull();
    },
  );

  it('names the font and the words', () => {
    const tcvn3 = oldWords(`Thôn Đông ${read('utf-8 of tcvn3 font', 'đường không người')}`);
    expect(tcvn3?.font).toBe('tcvn3');
    expect(tcvn3?.words).toHaveLength(3);
    const vni = oldWords(read('utf-8 of vni font', 'đường Tân Hòa, xã Yên Thắng'));
    expect(vni?.font).toBe('vni');
  });

  it('is not seen in sound texts', () => {
    for (const text of wholeTexts) expect(oldWords(text)).toBeNull();
    for (const text of ['Müller, José, Đắk Lắk, Krông Nô', '3 × 4 · ½ ± §', '«ôn» 5 m²'])
      expect(oldWords(text), text).toBeNull();
  });
});

describe('a Vietnamese syllable', () => {
  it('has a possible onset, rhyme and tone, in either custom of spelling', () => {
    const good =
      'hòa hoà thủy thuỷ quý qúy quốc quyển giếng gì gìn giá khuya khuỷu ngoẹo nghiêng ghế kẻ yểng oải thuở loạng rượu hươu cừu ủy uỷ Ỷ đắk xoong moóc nguều ƯỚC lý lí mỹ mĩ'; // prettier-ignore
    for (const word of good.split(' ')) expect(isVietnameseSyllable(word), word).toBe(true);
    for (const word of good.split(' '))
      expect(isVietnameseSyllable(word.normalize('NFD')), word).toBe(true);
  });

  it('is nothing else', () => {
    const bad =
      'gế cế ngế kà ghà xă tâ hoặch tàp mịch̀ ầấ đ b zà wế fả jí àng̃ bqá lảc hòan tóan nguơừi hoaò yêú';
    for (const word of bad.split(' ')) expect(isVietnameseSyllable(word), word).toBe(false);
  });

  it('covers the words of all texts but abbreviations, foreign names and slips of the pen', () => {
    const words = [...new Set(texts.join(' ').match(/[\p{L}\p{M}]+/gu))];
    const marked = words.filter((word) => /[^\p{ASCII}]/u.test(word));
    const missed = marked.filter((word) => !isVietnameseSyllable(word));
    expect(missed.length / marked.length).toBeLessThan(0.03);
  });
});
