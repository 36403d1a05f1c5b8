import { describe, expect, it } from 'vitest';
import { sourceOfBytes } from '../../../src/ingest/byte-source.ts';
import { MAX_BYTES, MAX_WHOLE_BYTES, openText } from '../../../src/ingest/decode-text.ts';
import { HEADER } from './context.ts';
import { writerNamed } from './encoding/encoders.ts';

const open = (bytes: Uint8Array | readonly number[]) => {
  const { encoding, problems, pieces, endsWithBreak } = openText(sourceOfBytes(Uint8Array.from(bytes)));
  const said = problems.map(({ code, line, found, expected, fix }) => ({ code, line, found, words: `${expected}. ${fix}` }));
  return { encoding, said, text: [...pieces()].join(''), endsWithBreak };
}; // prettier-ignore
const write = (name: string, text: string) => writerNamed(name).write(text);
const utf8 = (text: string) => new TextEncoder().encode(text);

const TABLE = `${HEADER}\nCDX-01;thon-ha;2026-Q2;80;;;;Sổ theo dõi hộ gia đình của Thôn Hạ;;Đường hoa ở xóm, người dân tự trồng\n`;

describe('a file in Unicode', () => {
  it.each([
    ['utf-8', 'utf-8'],
    ['utf-8-bom', 'utf-8'],
    ['utf-16le marked', 'utf-16le'],
    ['utf-16be marked', 'utf-16be'],
    ['utf-16le', 'utf-16le'],
    ['utf-16be', 'utf-16be'],
  ])('written as %s is read as it is, without its mark', (name, encoding) => {
    expect(open(write(name, TABLE))).toEqual({ encoding, said: [], text: TABLE, endsWithBreak: true });
  }); // prettier-ignore

  it('may end without a line break', () => {
    expect(open(utf8('a;b')).endsWithBreak).toBe(false);
  });

  it.each([
    [[0xef, 0xbb, 0x41], 'a mark of UTF-8 without its end'],
    [[0xef, 0x41, 0xbf], 'a mark of UTF-8 without its middle'],
    [[0x41, 0xbb, 0xbf], 'a mark of UTF-8 without its beginning'],
    [[0xff, 0x41], 'half a mark of UTF-16'],
    [[0x41, 0xfe], 'the other half of a mark of UTF-16'],
    [[0xfe, 0x41], 'half a mark of big-endian UTF-16'],
    [[0x41, 0xff], 'the other half of a mark of big-endian UTF-16'],
  ])('%j is %s, and no mark', (start) => {
    const { encoding, said } = open([...start, ...utf8(';b\n')]);
    expect(encoding).toBeNull();
    expect(said.map(({ code }) => code)).toEqual(['SL001']);
  });

  it('with a mark is refused as damaged where it is, and not taken for another encoding', () => {
    const damaged = [...write('utf-8-bom', 'a;b\n'), 0xe1, 0x0a];
    expect(open(damaged)).toMatchObject({ encoding: null, said: [{ code: 'SL002', line: 2 }], text: '' });
  }); // prettier-ignore

  it('with a NUL is refused at its line', () => {
    expect(open(utf8(`${TABLE}\n\u0000x\n`)).said).toMatchObject([{ code: 'SL017', line: 4 }]);
  });

  it('that is blank, a web page or one endless line is refused as that', () => {
    expect(open(utf8(' \n')).said).toMatchObject([{ code: 'SL004' }]);
    expect(open(utf8('<html>')).said).toMatchObject([{ code: 'SL006', found: 'trang web HTML' }]);
    const [long] = open(utf8('x'.repeat(1_000_001))).said;
    expect(long?.code).toBe('SL023');
    expect(long?.words).toContain('1000000');
    expect(open(utf8('x'.repeat(1_000_000))).said).toEqual([]);
  });

  it('that is refused has no text and asks for no line break', () => {
    expect(open(utf8('<html>x'))).toMatchObject({ encoding: 'utf-8', text: '', endsWithBreak: true });
  }); // prettier-ignore

  it('with words of an old font is read with a warning, or refused when they are many', () => {
    expect(open(utf8('nguon\nSoå huyeän\n'))).toMatchObject({ said: [{ code: 'SL022' }], text: 'nguon\nSoå huyeän\n' });
    const many = open(utf8('nguon\nSoå huyeän cuûa xaõ vaø thoân\n'));
    expect(many).toMatchObject({ encoding: 'utf-8', said: [{ code: 'SL021' }], text: '' });
  }); // prettier-ignore
});

describe('a file in an old encoding', () => {
  it('that is certain is read, with some of its words to look at', () => {
    const { encoding, said, text } = open(write('windows-1258', TABLE));
    expect({ encoding, text }).toEqual({ encoding: 'windows-1258', text: TABLE });
    expect(said).toMatchObject([{ code: 'SL020', found: 'Sổ, dõi, hộ, đình, của' }]);
    expect(said[0]?.words).not.toContain('hoa thường');
  });

  it('that does not tell capitals is read with a word about those', () => {
    const wordsOf = (text: string) => open(write('tcvn3', text)).said[0]?.words;
    expect(wordsOf(TABLE)).toContain('xem lại hoa thường ở: Sổ, Hạ, ở)');
    const sure = `${HEADER}\nCDX-01;xom-5;2026-Q2;80;;;;theo dõi hộ gia đình của người dân cùng trồng đường hoa trước những ngõ xóm, nhiều việc được thực hiện;;\n`;
    expect(wordsOf(sure)).toContain('các từ này đọc đúng: dõi, hộ, đình, của, người.');
    expect(wordsOf(sure)).not.toContain('hoa thường');
    expect(open(write('vni', TABLE)).said[0]?.words).not.toContain('hoa thường');
  });

  it('that lost its letters is refused with what is left of them', () => {
    const bytes = write('windows-1252-lossy', TABLE);
    expect(open(bytes).said).toMatchObject([{ code: 'SL018', line: null }]);
    expect(open(bytes).said[0]?.found).toMatch(/\?/u);
  });
});

describe('a large file', () => {
  const sized = (size: number, start: Uint8Array) => openText({ size, chunks: () => [start] });
  const limitOf = (size: number, start: Uint8Array) =>
    sized(size, start).problems.map(({ code, expected }) => `${code} ${expected}`);

  it('of Unicode may have 128 MB', () => {
    expect(limitOf(MAX_BYTES + 1, utf8('a;b'))).toEqual(['SL007 tối đa 128 MB']);
    expect(limitOf(MAX_BYTES, utf8('a;b'))).toEqual([]);
  });

  it('of anything else 20 MB', () => {
    const bytes = write('windows-1258', TABLE);
    const words = 'SL007 tối đa 20 MB với tệp không lưu bằng UTF-8';
    expect(limitOf(MAX_WHOLE_BYTES + 1, bytes)).toEqual([words]);
    expect(sized(MAX_WHOLE_BYTES, bytes).problems.map(({ code }) => code)).toEqual(['SL020']);
  });
});

it('an error that is none of the text is not swallowed', () => {
  const broken = {
    size: 3,
    *chunks(): Generator<Uint8Array> {
      yield utf8('a;b');
      throw new RangeError('the disk is gone');
    },
  };
  expect(() => [...openText(broken).pieces()]).toThrow('the disk is gone');
});
