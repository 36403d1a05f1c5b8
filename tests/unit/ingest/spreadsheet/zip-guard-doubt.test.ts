import { describe, expect, it } from 'vitest';
import { guardZip } from '../../../../src/ingest/spreadsheet/zip-guard.ts';
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

describe('refused because two readers could see two files', () => {
  const two = [plain, { ...plain, name: 'b.xml' }];

  it('another name, size or method in the local header', () => {
    expect(reasons(zip([{ ...plain, localName: 'b.xml' }]))).toEqual(['broken']);
    expect(reasons(zip([{ ...plain, localSize: 3 }]))).toEqual(['broken']);
    expect(reasons(zip([{ ...plain, flags: 8, localSize: 3 }]))).toEqual(['broken']);
    expect(reasons(zip([{ ...plain, localSize: 0 }]))).toEqual(['broken']);
    expect(reasons(changed([plain], 8, 0))).toEqual(['broken']);
    expect(reasons(changed([plain], 6, 1))).toEqual(['broken']);
    expect(reasons(changed([plain], 14, 1))).toEqual(['broken']);
    expect(reasons(changed([plain], 0, 0x50, 0x4b, 5, 6))).toEqual(['broken']);
  });

  it('one name twice, whatever its case', () => {
    expect(reasons(zip([plain, { ...plain, name: 'A.xml' }]))).toEqual(['broken']);
  });

  it('two entries over the same bytes', () => {
    expect(reasons(zip([plain, { ...plain, offset: 0 }]))).toContain('broken');
    const inner = zip([{ ...plain, name: 'i' }]);
    const nested = zip([
      { name: 'o', data: inner, method: 0 },
      { ...plain, name: 'i', offset: 31 },
    ]);
    expect(reasons(nested)).toEqual(['broken']);
  });

  it('an unknown way of packing, or stored bytes of another size', () => {
    expect(reasons(zip([{ ...plain, method: 9 }]))).toEqual(['broken']);
    expect(reasons(zip([{ ...plain, method: 0, claimedSize: 5 }]))).toEqual(['broken']);
  });

  it('an entry that runs into the directory or begins behind it', () => {
    expect(reasons(changed(two, 28, 0xff, 0xff))).toEqual(['broken']);
    expect(reasons(zip([{ ...plain, offset: 0x7fffffff }]))).toEqual(['broken']);
  });

  it('a directory that is missing, of another length, or elsewhere', () => {
    expect(reasons(zip([plain]).slice(0, -1))).toEqual(['broken']);
    expect(reasons(changed(two, END + 8, 1, 0, 1, 0))).toEqual(['broken']);
    expect(reasons(changed(two, END + 10, 3))).toEqual(['broken']);
    expect(reasons(changed(two, END + 12, 9))).toEqual(['broken']);
    expect(reasons(changed(two, END + 4, 1))).toEqual(['broken']);
    expect(reasons(new Uint8Array([0x50, 0x4b, ...zip([plain])]))).toEqual(['broken']);
  });

  it('a second end record inside the comment', () => {
    const end = Buffer.from(zip([plain]))
      .subarray(-22)
      .toString('latin1');
    const bytes = zip([plain], end);
    expect(reasons(bytes)).toEqual(['broken']);
  });
});
