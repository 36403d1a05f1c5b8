import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isVietnameseSyllable } from '../../../../src/ingest/encoding/syllables.ts';
import { decodeTcvn3, doubtfulCaseWords } from '../../../../src/ingest/encoding/tcvn3.ts';
import { decodeUtf16, readMarklessUtf16 } from '../../../../src/ingest/encoding/utf-16.ts';
import { decodeViscii } from '../../../../src/ingest/encoding/viscii.ts';
import { decodeVni } from '../../../../src/ingest/encoding/vni.ts';
import { decodeWindows1258 } from '../../../../src/ingest/encoding/windows-1258.ts';
import { texts } from './corpus.ts';
import { writerNamed } from './encoders.ts';

const LETTERS = 'aáàảãạâấầẩẫậăắằẳẵặeéèẻẽẹêếềểễệiíìỉĩịoóòỏõọôốồổỗộơớờởỡợuúùủũụưứừửữựyýỳỷỹỵđ';
const ALL = LETTERS + LETTERS.toUpperCase();
const words = [...new Set(texts.join(' ').match(/[\p{L}\p{M}]+/gu))];
const every = Uint8Array.from({ length: 128 }, (_, at) => 0x80 + at);

describe('every letter of the alphabet', () => {
  it.each([
    ['windows-1258', decodeWindows1258],
    ['windows-1258 whole', decodeWindows1258],
    ['vni', decodeVni],
    ['viscii', decodeViscii],
  ])('comes back from %s', (name, decode) => {
    for (const letter of ALL) expect(decode(writerNamed(name).write(letter))).toBe(letter);
  });

  it('comes back from TCVN3 but for capitals with a tone', () => {
    for (const letter of LETTERS + 'ĂÂÊÔƠƯĐ')
      expect(decodeTcvn3(writerNamed('tcvn3').write(letter))).toBe(letter);
  });

  it('agrees with the decoder of the platform for Windows-1258', () => {
    const undefinedBytes = [0x8a, 0x8d, 0x8e, 0x8f, 0x81, 0x90, 0x9a, 0x9d, 0x9e];
    for (const byte of every.filter((value) => !undefinedBytes.includes(value))) {
      const one = Uint8Array.of(0x61, byte);
      const expected = new TextDecoder('windows-1258').decode(one).normalize('NFC');
      expect(decodeWindows1258(one), byte.toString(16)).toBe(expected);
    }
    for (const byte of undefinedBytes.filter((value) => ![0x81, 0x90].includes(value)))
      expect(decodeWindows1258(Uint8Array.of(byte)), byte.toString(16)).toBe('\uFFFD');
  });

  it('round trips in texts of random syllables', () => {
    const syllables = words.filter(isVietnameseSyllable);
    expect(syllables.length).toBeGreaterThan(1000);
    const text = fc
      .array(fc.constantFrom(...syllables), { minLength: 1, maxLength: 30 })
      .map((list) => list.join(' '));
    fc.assert(
      fc.property(text, (written) => {
        expect(decodeWindows1258(writerNamed('windows-1258').write(written))).toBe(written);
        expect(decodeVni(writerNamed('vni').write(written))).toBe(written);
        expect(decodeViscii(writerNamed('viscii').write(written))).toBe(written);
        const tcvn3 = decodeTcvn3(writerNamed('tcvn3').write(written));
        expect(tcvn3.toLowerCase()).toBe(written.toLowerCase());
      }),
    );
  });
});

describe('bytes without meaning become a hole', () => {
  it('in VNI a second byte alone', () => {
    expect(decodeVni(Uint8Array.of(0x74, 0xf9))).toBe('t\uFFFD');
    expect(decodeVni(Uint8Array.of(0x41, 0xd9, 0x41, 0xf9))).toBe('ÁÁ');
    expect(decodeVni(Uint8Array.of(0x61, 0xd9))).toBe('a\uFFFD');
    expect(decodeVni(Uint8Array.of(0xf9))).toBe('\uFFFD');
  });

  it('in TCVN3 all but punctuation, a space and 74 letters', () => {
    const holes = [...every].filter((byte) => decodeTcvn3(Uint8Array.of(byte)) === '\uFFFD');
    expect(holes).toHaveLength(128 - 8 - 1 - 74);
  });
});

describe('capitals in TCVN3', () => {
  const read = (text: string): string => decodeTcvn3(writerNamed('tcvn3').write(text));

  it('come back where two capitals and no small letter show them', () => {
    expect(read('KẾ HOẠCH')).toBe('Kế HOẠCH');
    expect(read('THỐNG KÊ ĐƯỜNG')).toBe('THỐNG KÊ ĐƯỜNG');
    expect(read('Đường Hoạch')).toBe('Đường Hoạch');
  });

  it('stay in doubt where the bytes do not show them', () => {
    expect(doubtfulCaseWords(read('KẾ HOẠCH XÃ Đường, ở UBND'))).toEqual(['Kế', 'Xã', 'ở']);
  });
});

describe('UTF-16', () => {
  const le = (text: string): Uint8Array => writerNamed('utf-16le').write(text);

  it('is read strictly', () => {
    expect(decodeUtf16(le('Thôn 😀'), 'utf-16le')).toBe('Thôn 😀');
    expect(decodeUtf16(le('a\uD83D'), 'utf-16le')).toBeNull();
    expect(decodeUtf16(le('\uDE00a'), 'utf-16le')).toBeNull();
    expect(decodeUtf16(Uint8Array.of(0x61), 'utf-16le')).toBeNull();
  });

  it.each([
    'Tỉ lệ;5\n'.normalize('NFD'),
    'àààààààààààààààààààà;CDS-01;2026-Q2\n'.normalize('NFD'),
    'Mã;Kỳ;🌱 👩🏽‍🌾 🇻🇳 ☀️ ①\n',
    'Ā;ḁ;\u2000;12;34\n',
    '1;2\n',
  ])('without a mark is read in its own order: %j', (text) => {
    const big = writerNamed('utf-16be').write(text);
    expect(readMarklessUtf16(le(text))).toEqual({ encoding: 'utf-16le', text });
    expect(readMarklessUtf16(big)).toEqual({ encoding: 'utf-16be', text });
  });

  it('without a mark needs many NULs in one half, and plausible characters', () => {
    expect(readMarklessUtf16(le('Mã;Kỳ\n1;2\n'))?.encoding).toBe('utf-16le');
    expect(readMarklessUtf16(le('Mã;Kỳ\0\n'))).toBeNull();
    expect(readMarklessUtf16(le('a;b;c;文\n'))).toBeNull();
    expect(readMarklessUtf16(le('ệệệệệệa'))).toBeNull();
    expect(readMarklessUtf16(new Uint8Array(0))).toBeNull();
  });
});
