import { describe, expect, it } from 'vitest';
import { observationColumns } from '../../../src/domain/observation.ts';
import { writerNamed } from './encoding/encoders.ts';
import { check, codesOf, HEADER } from './context.ts';

const TITLES = observationColumns.map(({ title }) => title).join(';');
const NOTE = 'Đã trồng ở cuối đường, người dân đóng góp';
const row = (note: string, area = 'thon-dong'): string => `CDX-05;${area};2026-Q2;3;;;;;;${note}`;
const through = (name: string, text: string): string =>
  new TextDecoder().decode(writerNamed(name).write(text));
const PAGES = ['utf-8 mojibake 1252', 'utf-8 mojibake 1258'];

/** Codes and lines of a file. */
const found = (...lines: string[]): string[] =>
  check(lines.join('\n')).problems.map(({ code, line, column }) => [code, line, column].join(' ').trim()); // prettier-ignore

describe.each(PAGES)('a file in %s', (page) => {
  const spoil = (text: string): string => through(page, text);

  it('is refused as a whole, header and all', () => {
    expect(found(spoil([TITLES, row(NOTE)].join('\n')))).toEqual(['SL027 1']);
    expect(found(spoil('Mã CT;Mã xã;Kỳ;Giá trị'), 'CDX-05;thon-dong;2026-Q2;3')).toEqual(['SL027 1']); // prettier-ignore
  });

  it('is refused from its first spoilt line on', () => {
    expect(found('', HEADER, spoil(row(NOTE)), row(''), spoil(row(NOTE, 'xom-5')))).toEqual(['SL027 3']); // prettier-ignore
  });

  it('is named by the first line with text, whatever blanks stand above it', () => {
    expect(found('  ', spoil('Đã trồng ở cuối đường'), spoil([TITLES, row('')].join('\n')))).toEqual(['SL027 2']); // prettier-ignore
    expect(found(' ', spoil([TITLES, row('')].join('\n')))).toEqual(['SL027 2']);
  });

  it('spoilt twice is refused as well', () => {
    expect(found(spoil(spoil([TITLES, row(NOTE)].join('\n'))))).toEqual(['SL027 1']);
  });
});

describe('a few spoilt words', () => {
  const spoil = (text: string): string => through('utf-8 mojibake 1252', text);

  it('are no words of an old font, though they could be', () => {
    expect(found(HEADER, row(spoil('như')))).toEqual(['SL216 2 J']);
  });

  it('are the problem of their cell', () => {
    expect(found(HEADER, row(spoil('Sổ theo dõi xã')))).toEqual(['SL216 2 J']);
    expect(found(TITLES, row(spoil('Sổ')), row(spoil('cột số'), 'xom-5'))).toEqual(['SL216 2 J', 'SL216 3 J']); // prettier-ignore
    expect(found(HEADER, row(spoil('Sổ')), row(spoil('số'), 'xom-5'))).toEqual(['SL216 2 J', 'SL216 3 J']); // prettier-ignore
  });
});

describe('words typed in an old font', () => {
  it.each(['tcvn3', 'vni'])('are still known as those of %s', (font) => {
    const text = through(`utf-8 of ${font} font`, 'Thôn Đông đường hoa đã trồng');
    expect(found(HEADER, row(text), row(text, 'xom-5'))).toEqual(['SL021']);
  });
});

it('A table of sound words has no spoilt ones', () => {
  expect(codesOf(check([TITLES, row(NOTE)].join('\n')))).toEqual([]);
});
