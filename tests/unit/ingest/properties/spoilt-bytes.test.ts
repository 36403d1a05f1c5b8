import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../../src/domain/observation.ts';
import { verdictOf } from '../../../../src/ingest/report.ts';
import { check } from '../context.ts';
import { runs, signs, table } from './random-table.ts';
import { PLAIN, render, shapes } from './render.ts';

const shape = fc
  .record({
    delimiter: shapes.delimiter,
    lineEnds: shapes.lineEnds,
    order: shapes.order,
    isQuoted: shapes.isQuoted,
    encoding: shapes.encoding,
    hasMark: shapes.hasMark,
  }) // prettier-ignore
  .map((some) => ({ ...PLAIN, ...some }));
/** A place in a file, as a share of its length. */
const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const NOTICED = [0, 9, 10, 13, 0x22, 0x2c, 0x2d, 0x2e, 0x30, 0x3b, 0x3d, 0x7c, 0xa0, 0xed, 0xff];
const byte = fc.oneof(fc.nat(255), fc.constantFrom(...NOTICED));

/** What no report may have, whatever the bytes: a wrong verdict, a figure that is none, a line that is not there. */
function faultsOf(bytes: Uint8Array): string[] {
  const { problems, rows, verdict } = check(bytes);
  const lastLine = 1 + bytes.filter((one) => one === 10 || one === 13).length;
  const lines = [...problems, ...rows].map(({ line }) => line ?? 1);
  const numbers = rows
    .flatMap(({ observation: { value, numerator, denominator } }) => [
      value,
      numerator,
      denominator,
    ])
    .filter((number) => number !== null);
  return [
    verdict === verdictOf(problems) ? '' : `verdict ${verdict}`,
    (verdict === 'reject') === (rows.length === 0) ? '' : `${rows.length} rows`,
    ...lines.map((line) => (line >= 1 && line <= lastLine ? '' : `line ${line}`)),
    ...numbers.map((number) => (Number.isFinite(number) ? '' : `figure ${number}`)),
  ].filter((fault) => fault !== '');
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const offsetIn = ({ length }: Uint8Array, at: number): number => Math.floor(at * length);

describe('bytes that are no file of ours', () => {
  it.each([
    ['any bytes', fc.uint8Array({ maxLength: 2000 })],
    ['any text', fc.string({ unit: 'binary', maxLength: 1000 }).map(utf8)], // prettier-ignore
  ])('%s: never throws, never gives a figure that is none', (_, bytes) => {
    fc.assert(
      fc.property(bytes, (some) => {
        expect(faultsOf(some)).toEqual([]);
      }),
      runs(500),
    );
  });

  it('any text under a good header', () => {
    const text = fc.string({ unit: fc.oneof(signs(';,"\n\r\t =-+.%0159CDSXxom-Q'), fc.constant('CDX-05;xom-5;2026;')), maxLength: 80 }); // prettier-ignore
    fc.assert(
      fc.property(text, (some) => {
        expect(faultsOf(utf8(`ma_chi_tieu;ma_dia_ban;ky;gia_tri\n${some}`))).toEqual([]);
      }), // prettier-ignore
      runs(1500),
    );
  });
});

describe('the bytes of a valid file, spoilt', () => {
  it('by one byte', () => {
    fc.assert(
      fc.property(table, shape, share, byte, (one, form, at, value) => {
        const { bytes } = render(one, form);
        expect(faultsOf(bytes.with(offsetIn(bytes, at), value))).toEqual([]);
      }),
      runs(700),
    );
  });

  it('by being cut off', () => {
    fc.assert(
      fc.property(table, shape, share, (one, form, at) => {
        const { bytes } = render(one, form);
        expect(faultsOf(bytes.slice(0, offsetIn(bytes, at)))).toEqual([]);
      }),
      runs(300),
    );
  });

  it('by another file behind it, which is refused', () => {
    const forms = fc.tuple(shape, shape, fc.boolean());
    fc.assert(
      fc.property(table, table, forms, (one, other, [form, otherForm, hasLastEnd]) => {
        const first = render(one, { ...form, encoding: 'utf-8', hasLastEnd });
        const second = render(other, { ...otherForm, encoding: 'utf-8' });
        const bytes = Buffer.concat([first.bytes, second.bytes]);
        expect(faultsOf(bytes)).toEqual([]);
        expect(check(bytes).verdict).toBe('reject');
      }),
      runs(300),
    );
  });
});

/** The figures of a table without one row, as texts that can be looked up. */
function figuresBut(rows: readonly { observation: Observation }[], touched: number): string[] {
  return rows
    .filter((_, index) => index !== touched)
    .map(({ observation }) => JSON.stringify(observation));
}

it('a letter changed inside one row changes no other row, or the file is refused', () => {
  const form = fc.record({ delimiter: shapes.delimiter, isQuoted: shapes.isQuoted });
  const letter = signs('05;,"=- xQ\n');
  fc.assert(
    fc.property(table, form, share, share, letter, (one, change, row, at, sign) => {
      const { text, offsets } = render(one, { ...PLAIN, ...change });
      const touched = Math.floor(row * one.rows.length);
      const start = offsets[touched] ?? 0;
      const end = (offsets[touched + 1] ?? text.length) - 2;
      const place = start + Math.floor(at * (end - start));
      const report = check(text.slice(0, place) + sign + text.slice(place + 1));
      const read = report.rows.map(({ observation }) => JSON.stringify(observation));
      const kept = report.verdict === 'reject' ? [] : figuresBut(one.rows, touched);
      expect(read).toEqual(expect.arrayContaining(kept));
    }),
    runs(1500),
  );
});

it('a decimal comma without its quotes in a file of commas is refused, in whatever order the columns stand', () => {
  fc.assert(
    fc.property(table, shapes.order, share, (one, order, row) => {
      const { text, offsets } = render(one, { ...PLAIN, delimiter: ',', order });
      const at = Math.floor(row * one.rows.length);
      const value = one.rows[at]?.cells[3] ?? '';
      fc.pre(value.includes(','));
      const start = text.indexOf(`"${value}"`, offsets[at]);
      const spoilt = text.slice(0, start) + value + text.slice(start + value.length + 2);
      expect(check(spoilt).problems).toContainEqual(expect.objectContaining({ code: 'SL101' }));
    }),
    runs(300),
  );
});
