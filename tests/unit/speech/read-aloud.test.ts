import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { readAloud } from '../../../src/speech/read-aloud.ts';
import { portalLexicon } from './lexicon.ts';

type Golden = { written: string; spoken: string };
const golden = parse(readFileSync('tests/fixtures/speech/sentences.yaml', 'utf8')) as Golden[];
const read = (text: string) => readAloud(text, portalLexicon);
const spoken = (text: string) => read(text).text.replace(/\s+/gu, ' ').trim();

describe('A written sentence is said as people say it', () => {
  it('there are more than a hundred of them', () => {
    expect(golden.length).toBeGreaterThan(200);
  });

  it.each(golden)('$written', ({ written, spoken: expected }) => {
    expect(spoken(written)).toBe(expected);
    expect(read(written).warnings).toEqual([]);
  });
});

describe('What nobody told the reader how to say', () => {
  it.each([
    ...[
      'VNPT',
      'T6',
      '12G',
      'BBT',
      '1234567890123456',
      '99/XX-YYY',
      '01/TĐ',
      'TT',
      'CP',
      'Mbps',
      'VssID',
      'T/m',
    ],
    ...[
      'ngày 31/02/2026',
      'ngày 32/1',
      'tháng 13/2026',
      '25h30',
      '1:50',
      '9001:2015',
      'A gặp B 2-1',
    ],
    ...['3 - 0', '1-3-5', '1 300 hộ', '0/12 thôn', '1.234.56', '29A-123.45', 'P. 2', '12345678901'],
  ])('%s is left as written and told to the editor, never spelled out', (token) => {
    const { text, warnings } = read(`Theo ${token}, xã làm.`);
    expect(text).toBe(`Theo ${token}, xã làm.`);
    expect(warnings).toHaveLength(1);
    expect(warnings.every(({ kind }) => kind === 'unknown')).toBe(true);
  });

  it.each([
    'https://xa.gov.vn/tin?id=5',
    'www.xa.gov.vn',
    'vanphong@xa.gov.vn',
    'dichvucong.gov.vn',
    '#ThonXanh',
  ])('%s is left out and told to the editor', (token) => {
    expect(read(`Xem ${token} nhé.`)).toEqual({
      text: 'Xem  nhé.',
      warnings: [{ kind: 'left-out', token }],
    });
  });

  it('words in capitals are words', () => {
    expect(read('CỘNG HÒA XÃ HỘI, CÔNG KHAI').warnings).toEqual([]);
  });
});
