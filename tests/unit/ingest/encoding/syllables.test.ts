import { expect, it } from 'vitest';
import { isVietnameseSyllable } from '../../../../src/ingest/encoding/syllables.ts';

it.each(
  'hòa hoà hòe hoè thúy thuý quý qúy quả quyển quốc qua giếng gì yêu yên nghiêng khuya ươm ướt ấm mưa hương thuế ngoèo xoong ích ạch học đẹp'.split(' '),
)('%s is spelled like a syllable', (word) => {
  expect(isVietnameseSyllable(word)).toBe(true);
  expect(isVietnameseSyllable(word.toUpperCase().normalize('NFD'))).toBe(true);
}); // prettier-ignore

it.each([
  ['a stopped coda without its tone', 'hoc'],
  ['a stopped coda with another tone', 'hòp hõc đẻp thừc'],
  ['a tone on the wrong vowel', 'thùê hưóng múôn khúya'],
  ['a tone on a consonant', 'n\u01F5a'],
  ['the old custom for qu before more than one letter', 'qúan qúay'],
  ['an onset before letters it never takes', 'ce kă ghá ngê gê ka quu cyên'],
  ['a rhyme without its onset', 'iên iêu'],
  ['letters of other languages', 'thọf wán zéro joù'],
  ['two tones', 'hóà'],
  ['no vowel', 'th ng đ'],
])('%s makes none', (_, words) => {
  for (const word of words.split(' ')) expect.soft(isVietnameseSyllable(word), word).toBe(false);
});
