import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardZip, zipLimits } from '../../../../src/ingest/spreadsheet/zip-guard.ts';
import { xlsx } from '../../../support/xlsx.ts';
import { zip, type ZipPart } from '../../../support/zip.ts';

const reasons = (bytes: Uint8Array): string[] =>
  guardZip(bytes).problems.map(({ reason }) => reason);
const plain: ZipPart = { name: 'a.xml', data: 'some words' };
/** A sound zip with some bytes changed: offsets below 0 count from the end. */
function changed(parts: readonly ZipPart[], at: number, ...values: number[]): Uint8Array {
  const bytes = zip(parts);
  bytes.set(values, at < 0 ? bytes.length + at : at);
  return bytes;
}
const END = -22;

describe('an office file that may be opened', () => {
  it('is a whole zip; its entries are told with the place of their bytes', () => {
    const { entries, problems } = guardZip(zip([plain, { name: 'b/c.xml', data: 'x', method: 0 }]));
    expect(problems).toEqual([]);
    expect(entries.map(({ name, unpacked }) => [name, unpacked])).toEqual([
      ['a.xml', 10],
      ['b/c.xml', 1],
    ]);
    const [, stored] = entries;
    expect(stored?.end).toBe((stored?.start ?? 0) + 1);
  });

  it('may be a workbook, may have a comment, and may leave sizes out of local headers where the flag says so', () => {
    expect(reasons(xlsx({ sheet: '<sheetData/>' }))).toEqual([]);
    expect(reasons(zip([plain], 'a comment'))).toEqual([]);
    expect(reasons(zip([{ ...plain, flags: 8, localSize: 0 }]))).toEqual([]);
  });

  it('may stand anywhere in a larger buffer', () => {
    const bytes = zip([plain]);
    const larger = new Uint8Array(bytes.length + 20).fill(7);
    larger.set(bytes, 10);
    expect(reasons(larger.subarray(10, 10 + bytes.length))).toEqual([]);
  });
});

describe('refused before anything is unpacked', () => {
  it('what does not start with PK', () => {
    expect(reasons(new Uint8Array())).toEqual(['not-zip']);
    expect(reasons(new TextEncoder().encode('ma_chi_tieu;ky'))).toEqual(['not-zip']);
    expect(reasons(new Uint8Array([0x50]))).toEqual(['not-zip']);
    expect(reasons(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toEqual(['old-or-locked']);
  });

  it('more than 10 MB', () => {
    const large = new Uint8Array(zipLimits.bytes + 1);
    large.set(zip([plain]));
    expect(reasons(large)).toEqual(['file-too-large']);
    expect(reasons(large.subarray(0, zipLimits.bytes))).toEqual(['broken']);
  });

  it('more than 2,000 entries', () => {
    const parts = (count: number) =>
      Array.from({ length: count }, (_, n) => ({ name: `${n}.xml`, data: 'x' }));
    expect(reasons(zip(parts(2000)))).toEqual([]);
    expect(reasons(zip(parts(2001)))).toEqual(['too-many-entries']);
  });

  it('more than 60 MB unpacked, added up over the entries', () => {
    const data = randomBytes(200_000);
    const part = (name: string, claimedSize: number): ZipPart => ({ name, claimedSize, data });
    const half = zipLimits.unpacked / 2;
    expect(reasons(zip([part('a', half), part('b', half)]))).toEqual([]);
    expect(reasons(zip([part('a', half), part('b', half + 1)]))).toEqual(['too-large-unpacked']);
  });

  it('an entry packed more than 200 to 1', () => {
    const data = 'x'.repeat(100_000);
    expect(reasons(zip([{ name: 'a', data }]))).toEqual(['packed-too-tightly']);
    const stored = (claimedSize: number) => [{ name: 'a', data: '', claimedSize }];
    // An empty deflated entry has 2 packed bytes.
    expect(reasons(zip(stored(400)))).toEqual([]);
    expect(reasons(zip(stored(401)))).toEqual(['packed-too-tightly']);
  });

  it('zip64 in any of its places', () => {
    const extra = Buffer.from([1, 0, 4, 0, 0, 0, 0, 0]);
    expect(reasons(zip([{ ...plain, extra }]))).toEqual(['zip64']);
    const other = Buffer.from([9, 0, 2, 0, 0, 0, 1, 0, 0, 0]);
    expect(reasons(zip([{ ...plain, extra: other }]))).toEqual(['zip64']);
    expect(reasons(zip([{ ...plain, claimedSize: 0xffffffff }]))).toContain('zip64');
    expect(reasons(changed([plain], END + 8, 0xff, 0xff, 0xff, 0xff))).toEqual(['zip64']);
    expect(reasons(changed([plain], END + 16, 0xff, 0xff, 0xff, 0xff))).toEqual(['zip64']);
    const locator = zip([plain]);
    const end = locator.slice(-22);
    const with64 = new Uint8Array([
      ...locator.slice(0, -22), 0x50, 0x4b, 6, 7, ...new Uint8Array(16), ...end,
    ]); // prettier-ignore
    expect(reasons(with64)).toEqual(['zip64']);
  });

  it.each(['../a', 'a/../../b', '/etc/passwd', 'C:\\a', 'c:a', '\\\\host\\a', 'a\\b', '..', 'a\u0000b', ''])(
    'the path "%s"',
    (name) => {
      expect(reasons(zip([{ ...plain, name }]))).toEqual(['unsafe-path']);
    },
  ); // prettier-ignore

  it('no path that only looks like one', () => {
    expect(reasons(zip([{ ...plain, name: 'a..b/...c/d.xml' }]))).toEqual([]);
  });

  it.each([0x1, 0x40, 0x2000])('an entry with the encryption flag %i', (flags) => {
    expect(reasons(zip([plain, { ...plain, name: 'b', flags }]))).toEqual(['encrypted']);
  });

  it.each(['xl/vbaProject.bin', 'word/VBAPROJECT.BIN', 'vbaProject1.bin', 'xl/vbaData.xml', 'xl/macrosheets/sheet1.xml'])(
    'the macro %s',
    (name) => {
      expect(reasons(zip([plain, { ...plain, name }]))).toEqual(['macro']);
    },
  ); // prettier-ignore

  it('everything at once: all problems are told in one run', () => {
    const bad = zip([
      { ...plain, name: '../a' },
      { ...plain, name: 'xl/vbaProject.bin' },
      { ...plain, name: 'c', flags: 1 },
    ]);
    expect(reasons(bad)).toEqual(['unsafe-path', 'macro', 'encrypted']);
  });
});

describe('whatever the bytes are', () => {
  it('nothing is thrown', () => {
    const good = zip([plain, { name: 'b', data: 'more' }]);
    const damage = fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1 });
    fc.assert(
      fc.property(damage, (edits) => {
        const bytes = good.slice();
        for (const [at, value] of edits) bytes[at] = value;
        const { entries, problems } = guardZip(bytes);
        expect(entries.length === 0).toBe(problems.length > 0);
      }),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (tail) => {
        expect(guardZip(new Uint8Array([0x50, 0x4b, ...tail])).problems).not.toEqual([]);
      }),
    );
  });
});
