import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceOfBytes, type ByteSource } from '../../../src/ingest/byte-source.ts';
import type { FileReport, ReportRow } from '../../../src/ingest/report.ts';
import { checkFigures } from '../../../src/ingest/validate.ts';
import { context, HEADER } from './context.ts';
import { writerNamed, writers } from './encoding/encoders.ts';
import { runs, signs, table } from './properties/random-table.ts';
import { render, shapes } from './properties/render.ts';

/** A file in pieces of these sizes, used in turn, all in one buffer that each piece overwrites. */
function tornSource(bytes: Uint8Array, sizes: readonly number[]): ByteSource {
  function* chunks(): Generator<Uint8Array> {
    const buffer = new Uint8Array(Math.max(...sizes));
    let turn = 0;
    for (let at = 0; at < bytes.length; turn += 1) {
      const chunk = bytes.subarray(at, at + (sizes[turn % sizes.length] ?? 1));
      buffer.fill(0xff);
      buffer.set(chunk);
      yield buffer.subarray(0, chunk.length);
      at += chunk.length;
    }
  }
  return { size: bytes.length, chunks };
}

type Outcome = Omit<FileReport, 'lines'> & { lines: string[]; rows: ReportRow[] };

function outcomeOf(source: ByteSource): Outcome {
  const rows: ReportRow[] = [];
  const { lines, ...report } = checkFigures(source, context, (row) => rows.push(row));
  return { ...report, lines: [...lines()], rows };
}

const inOnePiece = (bytes: Uint8Array): ByteSource => ({
  size: bytes.length,
  chunks: () => [bytes],
});

/** The cuts with which a file is read otherwise than in one piece. */
function cutsThatMatter(bytes: Uint8Array, cuts: readonly (readonly number[])[]): string[] {
  const whole = JSON.stringify(outcomeOf(inOnePiece(bytes)));
  const sources = [
    { name: 'in memory', source: sourceOfBytes(bytes) },
    ...cuts.map((sizes) => ({ name: sizes.join(', '), source: tornSource(bytes, sizes) })),
  ];
  return sources
    .filter(({ source }) => JSON.stringify(outcomeOf(source)) !== whole)
    .map(({ name }) => name);
}

const SIZES = [[1], [2], [3], [5], [7], [4096], [1, 4096], [7, 1, 3]];

/** Every way to cut a file in two. */
const halves = ({ length }: Uint8Array): number[][] =>
  Array.from({ length: length - 1 }, (_, index) => [index + 1, length]);

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const NOTE = 'Đường hoa ở cuối xóm, người dân tự trồng 🌱';
const lines = (count: number, end: string): string =>
  [HEADER, ...Array.from({ length: count }, (_, at) => `CDX-05;thon-dong;2026-Q2;${at + 1};;;;;;${NOTE}`)].join(end) + end; // prettier-ignore

describe('a file is read the same, wherever the borders of its pieces are', () => {
  it.each(writers.map(({ name }) => name))('written as %s', (name) => {
    const bytes = writerNamed(name).write(lines(2, '\r\n'));
    expect(cutsThatMatter(bytes, [...SIZES, ...halves(bytes)])).toEqual([]);
  });

  it.each(['\r\n', '\n', '\r'])('with lines that end with %j, many of them', (end) => {
    for (const name of ['utf-8 decomposed', 'utf-8-bom', 'utf-16le marked', 'utf-16be']) {
      const bytes = writerNamed(name).write(lines(300, end));
      expect(cutsThatMatter(bytes, [[1], [4096], [8191, 3], [8193, 2, 8190]])).toEqual([]);
      const { problems } = outcomeOf(inOnePiece(bytes));
      expect(problems.filter(({ code }) => code !== 'SL104')).toEqual([]);
    }
  });

  it.each([
    ['a byte that is no UTF-8 at the very end', [...utf8(lines(2, '\n')), 0xe1], 'SL002'],
    ['a NUL at the very end', [...utf8(lines(2, '\n')), 0], 'SL017'],
    ['half a pair at the end of UTF-16', [...writerNamed('utf-16le marked').write(lines(2, '\n')), 0x3c, 0xd8], 'SL002'],
    ['nothing but a mark', [0xef, 0xbb, 0xbf], 'SL004'],
    ['half a mark', [0xef, 0xbb], 'SL001'],
    ['blank lines above a web page', utf8(`${' \n'.repeat(700)}<html><body>5</body></html>`), 'SL006'],
    ['a zip file', [0x50, 0x4b, 3, 4, 20, 0], 'SL006'],
  ])('with %s', (_, given, code) => {
    const bytes = Uint8Array.from(given);
    expect(cutsThatMatter(bytes, [...SIZES, ...halves(bytes)])).toEqual([]);
    const { problems } = outcomeOf(inOnePiece(bytes));
    expect(problems.map((one) => one.code)).toEqual([code]);
  }); // prettier-ignore

  it('whatever the table and its shape', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(table, fc.record(shapes), sizes, (one, shape, cut) => {
        expect(cutsThatMatter(render(one, shape).bytes, [cut])).toEqual([]);
      }),
      runs(150),
    );
  });

  it('whatever the bytes', () => {
    const text = fc.string({ unit: fc.oneof(fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }), signs('\r\n\t;,"\u0300\u0301\uFEFF\0aàệ🌱5')), maxLength: 60 }); // prettier-ignore
    const written = fc.tuple(text, fc.constantFrom(...writers)).map(([some, { write }]) => write(some)); // prettier-ignore
    const bytes = fc.oneof(fc.uint8Array({ maxLength: 60 }), written);
    const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(bytes, sizes, (some, cut) => {
        expect(cutsThatMatter(some, [[1], cut])).toEqual([]);
      }),
      runs(1000),
    );
  });
});

describe('a file of more than 20 MB', () => {
  const MIB = 1024 * 1024;
  const filler = `${' '.repeat(255)}\n`.repeat(32);
  /** A beginning, filled up with blank lines, and an end; none of it is ever whole in memory. */
  function longSource(name: string, start: string, last: readonly number[] = []): ByteSource {
    const { write } = writerNamed(name);
    const [first, blank, end] = [write(start), write(filler), Uint8Array.from(last)];
    const count = Math.ceil((21 * MIB) / blank.length);
    function* chunks(): Generator<Uint8Array> {
      yield first;
      for (let turn = 0; turn < count; turn += 1) yield blank;
      yield end;
    }
    return { size: first.length + count * blank.length + end.length, chunks };
  }
  const found = (source: ByteSource): string[] =>
    outcomeOf(source).problems.map(({ code, line, expected }) => `${code} ${line ?? ''} ${expected}`); // prettier-ignore
  const TOO_LARGE = 'SL007  tối đa 20 MB với tệp không lưu bằng UTF-8';

  it.each(['windows-1258', 'tcvn3', 'vni', 'utf-16le'])('in %s is refused', (name) => {
    expect(found(longSource(name, lines(2, '\n')))).toEqual([TOO_LARGE]);
  });

  it('is refused when its last byte shows that it is no UTF-8', () => {
    expect(found(longSource('utf-8', lines(1, '\n'), [0xe1]))).toEqual([TOO_LARGE]);
  });

  it('is refused at the line of the byte that its mark promised to be none', () => {
    const [only] = found(longSource('utf-8-bom', lines(1, '\n'), [0xe1]));
    expect(only).toMatch(/^SL002 86019 /u);
  });

  it.each(['utf-8', 'utf-8-bom'])('in %s is refused for the NUL it ends with', (name) => {
    const [only] = found(longSource(name, lines(1, '\n'), [0]));
    expect(only).toMatch(/^SL017 86019 /u);
  });

  it.each(['utf-8', 'utf-8-bom', 'utf-16le marked'])('in %s is read', (name) => {
    const { verdict, rowCount } = outcomeOf(longSource(name, lines(1, '\n')));
    expect({ verdict, rowCount }).toEqual({ verdict: 'accept', rowCount: 1 });
  });
});
