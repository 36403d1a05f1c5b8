import { describe, expect, it } from 'vitest';
import { guardZip, refuseSize, zipLimits } from '../../../../src/ingest/spreadsheet/zip-guard.ts';
import { zip, type ZipPart } from '../../../support/zip.ts';

const reasons = (bytes: Uint8Array): string[] =>
  guardZip(bytes).problems.map(({ reason }) => reason);
const plain: ZipPart = { name: 'a.xml', data: 'some words' };
const END = 22;
const CENTRAL = 46 + 5;
/** Where the directory of a zip of one entry begins: behind its local header and its bytes. */
const DIRECTORY = zip([plain]).length - CENTRAL - END;

type Change = { at: number; add?: readonly number[]; set?: readonly number[] };
/** A sound zip of one entry with bytes put in or changed at places of the sound one. */
function changed(...changes: readonly Change[]): Uint8Array {
  const bytes = [...zip([plain])];
  for (const { at, set = [] } of changes) bytes.splice(at, set.length, ...set);
  for (const { at, add = [] } of changes) bytes.splice(at, 0, ...add);
  return new Uint8Array(bytes);
}
const atEnd = DIRECTORY + CENTRAL;
const full = [0xff, 0xff, 0xff, 0xff];

describe('the end record of a zip', () => {
  it('may be followed by the longest comment there is, and by no other length than it says', () => {
    expect(reasons(zip([plain], 'x'.repeat(0xffff)))).toEqual([]);
    expect(reasons(changed({ at: atEnd + 20, set: [1] }))).toEqual(['broken']);
  });

  it('alone is no file', () => {
    expect(reasons(zip([]))).toEqual(['broken']);
  });

  it('that needs or follows the larger one is refused for that', () => {
    expect(reasons(changed({ at: atEnd + 12, set: full }))).toEqual(['zip64']);
    const locator = [0x50, 0x4b, 6, 7, ...Array<number>(16).fill(0)];
    expect(reasons(new Uint8Array([...locator, ...zip([])]))).toEqual(['zip64']);
  });

  it('of one part among several disks is refused', () => {
    expect(reasons(changed({ at: atEnd + 4, set: [1, 0, 1, 0] }))).toEqual(['broken']);
    expect(reasons(changed({ at: atEnd + 8, set: [2] }))).toEqual(['broken']);
  });

  it('must be the only one, also when a second one and its directory are whole', () => {
    const bytes = zip([plain]);
    const second = bytes.slice(DIRECTORY);
    new DataView(second.buffer).setUint32(CENTRAL + 16, bytes.length, true);
    const both = new Uint8Array([...bytes, ...second]);
    both[atEnd + 20] = second.length;
    expect(reasons(both)).toEqual(['broken']);
  });
});

describe('the directory of a zip', () => {
  it('may have extra data that is not about size, and comments', () => {
    expect(reasons(zip([{ ...plain, extra: Buffer.from([9, 0, 2, 0, 7, 7]) }]))).toEqual([]);
    expect(reasons(zip([{ ...plain, extra: Buffer.from([1, 0]) }]))).toEqual([]);
    const comment = changed(
      { at: atEnd + 12, set: [CENTRAL + 1] },
      { at: DIRECTORY + 32, set: [1] },
      { at: atEnd, add: [0x78] },
    );
    expect(reasons(comment)).toEqual([]);
  });

  it('is refused when an entry has no signature, or only that', () => {
    expect(reasons(changed({ at: DIRECTORY, set: [0] }))).toEqual(['broken']);
    const stub = changed(
      { at: atEnd + 12, set: [CENTRAL + 4] },
      { at: atEnd, add: [0x50, 0x4b, 1, 2] },
    );
    expect(reasons(stub)).toEqual(['broken']);
  });

  it('is refused when a size stands in the larger form', () => {
    expect(reasons(changed({ at: DIRECTORY + 20, set: full }))).toEqual(['zip64']);
  });

  it('may list its entries in another order than they stand in', () => {
    const swapped = zip([
      { ...plain, name: 'b.xml', localName: 'a.xml', offset: DIRECTORY },
      { ...plain, name: 'a.xml', localName: 'b.xml', offset: 0 },
    ]);
    expect(reasons(swapped)).toEqual([]);
  });
});

describe('the bytes of an entry', () => {
  const stored: ZipPart = { name: 'a.xml', data: 'words', method: 0 };
  const bytesOf = (bytes: Uint8Array): string[] =>
    guardZip(bytes).entries.map(({ start, end }) =>
      Buffer.from(bytes.slice(start, end)).toString(),
    );

  it('stand behind its name', () => {
    expect(bytesOf(zip([stored, { ...stored, name: 'long/name.xml', data: 'more' }]))).toEqual([
      'words',
      'more',
    ]);
  });

  it('stand behind the extra data of its local header', () => {
    const bytes = zip([stored]);
    const longer = new Uint8Array([...bytes.slice(0, 35), 7, 7, 7, ...bytes.slice(35)]);
    longer[28] = 3;
    const offset = longer.length - 6;
    longer[offset] = (longer[offset] ?? 0) + 3;
    expect(bytesOf(longer)).toEqual(['words']);
  });

  it('may not reach into the directory', () => {
    expect(reasons(changed({ at: 28, set: [5] }))).toEqual(['broken']);
  });
});

describe('what is refused is named', () => {
  it('a large file with its size and the limit', () => {
    expect(refuseSize(zipLimits.bytes)).toBeNull();
    const problem = refuseSize(zipLimits.bytes + 1);
    expect(problem?.found).toBe('11 MB');
    expect([problem?.message, problem?.expected].join(' ')).toContain('10 MB');
  });

  it('an entry with its name, in which hidden signs show', () => {
    const [broken] = guardZip(zip([{ ...plain, name: 'xl/b.xml', method: 9 }])).problems;
    expect([broken?.message, broken?.expected, broken?.fix].join(' ')).toContain('xl/b.xml');
    const [unsafe] = guardZip(zip([{ ...plain, name: 'a\u0007b' }])).problems;
    expect(unsafe).toMatchObject({ reason: 'unsafe-path', found: 'a\u25A1b' });
  });

  it('a file of other bytes as no zip, and only an old workbook as one', () => {
    expect(reasons(new Uint8Array([0x51, 0x4b, 3, 4]))).toEqual(['not-zip']);
    expect(reasons(new Uint8Array([0xd0, 0xcf, 0x11, 0xe1]))).toEqual(['not-zip']);
  });

  it('no name that only looks like a macro or a drive', () => {
    for (const name of ['xl/vbaData.xml.rels', 'xl/myvbaData.xml', 'xl/a:b.xml'])
      expect(reasons(zip([{ ...plain, name }]))).toEqual([]);
  });
});
