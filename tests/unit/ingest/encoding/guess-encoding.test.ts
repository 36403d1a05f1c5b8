import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessEncoding } from '../../../../src/ingest/encoding/guess-encoding.ts';
import { writerNamed } from './encoders.ts';

const answer = (bytes: Uint8Array): string => {
  const { encoding, certainty, lostLetters } = guessEncoding(bytes);
  return `${encoding} ${certainty} ${lostLetters}`;
};
const write = (name: string, text: string): Uint8Array => writerNamed(name).write(text);
const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

const TABLE = [
  'Mã chỉ tiêu;Mã địa bàn;Kỳ;Giá trị;Nguồn',
  'CDS-01;02536;2026-Q2;95,5;Thôn Đông, cán bộ văn hóa xã',
  'CDS-02;02537;2026-Q2;12,5;Xóm Rừng, người phụ trách thống kê',
  'CDS-03;02538;2026-Q2;7,5;Tổ công nghệ số cộng đồng',
].join('\n');

describe('one file', () => {
  it.each([
    ['utf-8', 'utf-8 sure 0'],
    ['utf-8-bom', 'utf-8-bom sure 0'],
    ['utf-16le marked', 'utf-16le sure 0'],
    ['utf-16be marked', 'utf-16be sure 0'],
    ['utf-16le', 'utf-16le sure 0'],
    ['utf-16be', 'utf-16be sure 0'],
    ['windows-1258', 'windows-1258 sure 0'],
    ['windows-1258 whole', 'windows-1258 sure 0'],
    ['vni', 'vni sure 0'],
    ['viscii', 'viscii sure 0'],
  ])('in %s is read exactly', (name, expected) => {
    const bytes = write(name, TABLE);
    expect(answer(bytes)).toBe(expected);
    expect(guessEncoding(bytes).text).toBe(TABLE);
  });

  it('in TCVN3 is read exactly but for capitals with a tone', () => {
    const { text, certainty } = guessEncoding(write('tcvn3', TABLE));
    expect([text, certainty]).toEqual([TABLE, 'sure']); // no such capital here
  });

  it('with "?" for letters is lossy and never sure', () => {
    const guess = guessEncoding(write('windows-1252-lossy', TABLE));
    expect(guess).toMatchObject({ encoding: 'windows-1252-lossy', certainty: 'likely' });
    expect(guess.lostLetters).toBeGreaterThan(8);
    expect(answer(bytesOf('nguon\nT? s?n xu?t\n'))).toBe('utf-8 likely 3');
  });

  it.each([
    ['nothing', '', 'utf-8 sure 0'],
    ['ASCII', 'ma_chi_tieu;gia_tri\nCDS-01;5\n', 'utf-8 sure 0'],
    ['one old word', 'ten;gia_tri\nTh\xF4n;5\n', 'unknown none 0'],
    ['a UTF-8 mark before an old text', '\xEF\xBB\xBFTh\xF4n', 'unknown none 0'],
    ['a UTF-16 mark before half a pair', '\xFF\xFEa\0\0\xD8', 'unknown none 0'],
    ['a UTF-16 mark and an odd byte', '\xFF\xFEa\0b', 'unknown none 0'],
    ['UTF-32', '\xFF\xFE\0\0a\0\0\0', 'utf-16le likely 0'],
    ['NUL in ASCII', 'a;b\n1;\0\n', 'utf-8 likely 0'],
    ['NUL in an old text', 'Th\xF4n\0', 'unknown none 0'],
  ])('with %s', (_, text, expected) => {
    expect(answer(bytesOf(text))).toBe(expected);
  });

  it('in an old encoding is not sure when one word of it speaks for another one', () => {
    const join = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
    const strange = (name: string, word: string) =>
      answer(join(write('tcvn3', `${TABLE}\n`.repeat(3)), write(name, word)));
    expect(strange('tcvn3', 'trồng')).toBe('tcvn3 sure 0');
    expect(strange('windows-1258', 'trồng')).toBe('tcvn3 likely 0');
  });

  it('in an old encoding is not sure when too many words of it are none', () => {
    const words = (count: number) => Array.from({ length: count }, (_, at) => `\xE1${'bdgkl'.charAt(at)}\xE1`);
    const spoilt = (count: number) =>
      answer(Uint8Array.from([...write('windows-1258', TABLE), ...bytesOf(`;${words(count).join(';')}`)]));
    expect([spoilt(0), spoilt(5)]).toEqual(['windows-1258 sure 0', 'windows-1258 likely 0']);
  }); // prettier-ignore

  it('in an old encoding is not sure when letters of it are lost', () => {
    expect(answer(write('tcvn3', `${TABLE}\nT? s?n xu?t`))).toBe('tcvn3 likely 3');
  });

  it.each([
    ['windows-1251', 'Показатель;Район\nДоля граждан;Северный\nЧисло школ;Южный\nДороги;Западный'],
    ['koi8-r', 'Показатель;Район\nДоля граждан;Северный\nЧисло школ;Южный\nДороги;Западный'],
    [
      'windows-1252',
      'élève;école;forêt\nà côté;où;déjà\nété;hôtel;être\nnaïve;façade;après\nmême;très',
    ],
    ['windows-1250', 'řeka;škola;žena\nčas;město;dům\npříliš;žluťoučký;kůň\núpěl;ďábelské;ódy'],
  ])('of another language in %s is never sure', (page, text) => {
    const decoder = new TextDecoder(page);
    const table = new Map(
      Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
    );
    const bytes = Uint8Array.from(text, (sign) => table.get(sign) ?? 0x20);
    expect(guessEncoding(bytes).certainty).not.toBe('sure');
  });
});

describe('any bytes', () => {
  it('never throw, and a text never holds a hole when it is sure', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const { text, certainty, encoding } = guessEncoding(bytes);
        if (certainty === 'sure') expect(text).not.toMatch(/\uFFFD/u);
        expect(certainty === 'none').toBe(encoding === 'unknown');
        expect(text).toBe(text?.normalize('NFC') ?? null);
      }),
      { numRuns: 2000 },
    );
  });

  it('of the upper half never throw either, short or very long', () => {
    const high = fc.integer({ min: 0x80, max: 0xff });
    fc.assert(
      fc.property(fc.array(fc.oneof(high, fc.constantFrom(0x20, 0x61, 0x3b, 0x0a))), (bytes) => {
        expect(() => guessEncoding(Uint8Array.from(bytes))).not.toThrow();
      }),
      { numRuns: 2000 },
    );
    for (const byte of [0x3f, 0x61, 0xe1, 0xf4, 0xff])
      expect(() => guessEncoding(new Uint8Array(2_000_000).fill(byte))).not.toThrow();
  });

  it('that are sound UTF-8 are given back as they are, but for NFC and the mark', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        fc.pre(!text.startsWith('\uFEFF') && !text.includes('\0'));
        const guess = guessEncoding(new TextEncoder().encode(text));
        expect(guess).toMatchObject({ encoding: 'utf-8', text: text.normalize('NFC') });
      }),
    );
  });
});
