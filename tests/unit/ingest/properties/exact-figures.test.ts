import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeNumber } from '../../../../src/ingest/number-text.ts';
import { check, indicators, kilometres } from '../context.ts';
import { runs, signs } from './random-table.ts';

const HEADER = 'ma_chi_tieu;ma_dia_ban;ky;gia_tri;ghi_chu';
/** The one figure of a file whose value or note is a text; undefined when the file is refused. */
function readOne(value: string, note = '') {
  const quoted = [value, note].map((text) => `"${text.replaceAll('"', '""')}"`).join(';');
  const context = { indicators: [...indicators, kilometres] };
  return check(`${HEADER}\nCDX-06;thon-ha;2026-Q2;${quoted}`, context).rows[0]?.observation;
}

/** Digits before and after the decimal mark, together no more than a double keeps. */
const digits = fc
  .tuple(
    fc.oneof(fc.nat(99), fc.nat(9_999_999), fc.nat(99_999_999_999)),
    fc.stringMatching(/^\d{0,4}$/u),
  ) // prettier-ignore
  .map(([whole, fraction]) => ({ whole: String(whole), fraction }));
const grouped = (whole: string, gap: string) => whole.replace(/\B(?=(?:\d{3})+$)/gu, gap);

describe('a figure is the number that was written', () => {
  it.each([
    ['without groups, decimal comma', '', ','],
    ['without groups, decimal point', '', '.'],
    ['groups with points, decimal comma', '.', ','],
    ['groups with commas, decimal point', ',', '.'],
    ['groups with spaces, decimal comma', ' ', ','],
    ['groups with no-break spaces, decimal point', '\u00A0', '.'],
    ['groups with narrow spaces, decimal comma', '\u202F', ','],
  ])('%s: to the last bit, or it is refused', (_, gap, mark) => {
    let read = 0;
    const one = fc.property(digits, ({ whole, fraction }) => {
      const text = grouped(whole, gap) + (fraction === '' ? '' : mark + fraction);
      const figure = readOne(text);
      if (figure === undefined) return;
      read += 1;
      expect(figure.value).toBe(Number(`${whole}.${fraction}`));
    });
    fc.assert(one, runs(300));
    expect(read).toBeGreaterThan(150);
  });

  it('comes back when we write it ourselves', () => {
    const value = fc.oneof(
      fc.nat(),
      fc.nat().map((thousandths) => thousandths / 1000),
      fc.tuple(fc.nat(), fc.nat(6)).map(([whole, places]) => Number((whole / 7).toFixed(places))),
    );
    fc.assert(
      fc.property(value, (one) => {
        expect(readOne(writeNumber(one))?.value).toBe(one);
      }),
      runs(500),
    );
  });

  it('holds for anything that is accepted: its digits are the digits of the cell, in their order', () => {
    const text = fc.string({ unit: signs('0123456789.,-+% '), maxLength: 14 });
    fc.assert(
      fc.property(text, (written) => {
        const value = readOne(written)?.value ?? null;
        if (value === null) return;
        const significant = (number: string) =>
          number.replace(/\D/gu, '').replace(/^0+/u, '').replace(/0+$/u, '');
        expect(significant(writeNumber(value))).toBe(significant(written));
        expect(written).toMatch(/\d/u);
      }),
      runs(3000),
    );
  });
});

it('a note is what was written, letter by letter, or it is refused', () => {
  const sign = fc.oneof(
    signs('aạẢđĐ "\';,.\n\t<>&%?=-+@0\u0301\u200B\u00A0🌱'),
    fc.constant('\r\n'),
  );
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: sign }),
  );
  const withoutSpaces = (note: string) => note.replace(/[\s\u00AD\u200B\u2060\uFEFF]/gu, '');
  fc.assert(
    fc.property(text, (written) => {
      const note = readOne('1', written)?.note;
      if (note === undefined) return;
      expect(withoutSpaces(note)).toBe(withoutSpaces(written.normalize('NFC')));
      expect(note).toBe(note.normalize('NFC').trim());
      expect(note).not.toContain('\r');
    }),
    runs(2000),
  );
});
