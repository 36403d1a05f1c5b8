import { expect, it } from 'vitest';
import {
  ERROR_HEADER,
  isErrorCopy,
  withoutErrorColumn,
  type ErrorCell,
} from '../../../src/ingest/error-column.ts';

const HEAD = `ky;nguon;${ERROR_HEADER}`;

it.each([
  ['1;2;', '1;2'],
  ['1;2;LỖI SL203', '1;2'],
  ['1;"";LỖI SL203', '1'],
  ['1;"x;y";"LỖI ""SL203"""', '1;"x;y"'],
  ['1', '1'],
  ["'=1;2;", '=1;2'],
  ['[U+202E]x;2;', '\u202Ex;2'],
  ['"""Sổ";2;', '"Sổ;2'],
  ['"""Sổ""";2;', '"""Sổ""";2'],
  ['"""a;b";2;', '"""a;b";2'],
  ['1;2;LỖI;4', '1;2;;4'],
])('the row %j of a copy was %j', (copied, row) => {
  expect([...withoutErrorColumn(() => [HEAD, copied])]).toEqual(['ky;nguon', row]);
});

it('what stands in the column is told with its place', () => {
  const seen: ErrorCell[] = [];
  const lines = ['title', HEAD, '1;2;', '1;"x', 'y";LỖI'];
  expect([...withoutErrorColumn(() => lines, (cell) => seen.push(cell))]).toEqual(["title", "ky;nguon", '1;2', '1;"x', 'y"']);
  expect(seen).toEqual([
    { line: 2, columnIndex: 2, text: ERROR_HEADER },
    { line: 4, columnIndex: 2, text: 'LỖI' },
  ]);
}); // prettier-ignore

it.each([
  [`ky;nguon;"${ERROR_HEADER} | LỖI SL005"`, true],
  [`ky|nguon|${ERROR_HEADER}`, true],
  [`${ERROR_HEADER};a`, false],
  [`ky;nguon; ${ERROR_HEADER}`, false],
  [`ky;"nguon;${ERROR_HEADER}"`, false],
])('the header %j is that of a copy: %j', (header, isOne) => {
  expect(isErrorCopy(['title', header])).toBe(isOne);
});
