import { expect, it } from 'vitest';
import type { ProblemCode } from '../../../../src/ingest/problem-catalogue.ts';
import { terminalReport } from '../../../../src/ingest/report-terminal.ts';
import { check, HEADER } from '../context.ts';
import { jsonOf } from '../json-of.ts';

/** One mistake each, as a cell of a row that is right but for it: column, what stands there, code. */
const MISTAKES: readonly (readonly [column: number, text: string, code: ProblemCode])[] = [
  [0, 'CDX-99', 'SL201'],
  [0, '', 'SL102'],
  [1, 'thon-xa', 'SL202'],
  [1, '', 'SL102'],
  [2, 'Quý 5/2026', 'SL301'],
  [2, '30/06/2026', 'SL301'],
  [2, '', 'SL102'],
  [3, 'trên 70', 'SL203'],
  [3, '1.234', 'SL204'],
  [3, '120', 'SL206'],
  [3, '=A1', 'SL213'],
  [3, '9O', 'SL203'],
  [4, '12,345', 'SL204'],
  [5, 'mười', 'SL203'],
  [6, 'X', 'SL219'],
  [6, 'L', 'SL219'],
  [7, 'gọi 0987 654 321', 'SL215'],
  [7, 'Sổ\u202E', 'SL211'],
  [8, '31/11/2026', 'SL220'],
  [8, '6/30/2026', 'SL220'],
  [9, '@SUM(A1)', 'SL213'],
  [9, 'x'.repeat(1001), 'SL214'],
];
const COUNT = 1000;

/** A row that is right, different from all others by its period. */
function goodRow(index: number): string[] {
  const year = 2000 + Math.floor(index / 12);
  const month = String((index % 12) + 1).padStart(2, '0');
  return ['CDX-01', 'thon-ha', `${year}-${month}`, '50', '', '', '', '', '', ''];
}

/** A thousand rows with a mistake each, with right rows, blank lines and line breaks in quotes between them. */
function spoiltFile() {
  const lines = [HEADER];
  const expected = Array.from({ length: COUNT }, (_, index) => {
    const [column, text, code] = MISTAKES[index % MISTAKES.length] ?? [0, '', 'SL102'];
    if (index % 10 === 0) lines.push('');
    if (index % 25 === 0) lines.push(...goodRow(index).with(9, '"một\nhai"').join(';').split('\n'));
    lines.push(goodRow(index).with(1, 'xom-5').with(column, text).join(';'));
    return `${code} ${lines.length} ${'ABCDEFGHIJ'[column] ?? ''}`;
  });
  return { text: lines.join('\r\n'), expected };
}

it('names every one of a thousand mistakes in one run', () => {
  const { text, expected } = spoiltFile();
  const problems = jsonOf(check(text)).problems;
  const found = problems.map(({ code, line, column }) => `${code} ${line ?? ''} ${column ?? ''}`);
  expect(found).toEqual(expected);
});

it('shows twenty of a thousand mistakes on screen and says how many more there are', () => {
  const { text, expected } = spoiltFile();
  const screen = terminalReport('x.csv', check(text));
  const shown = screen.match(/^x\.csv:\d+.*SL\d{3}/gmu) ?? [];
  const places = expected.slice(0, 20).map((place) => {
    const [code = '', line = '', column = ''] = place.split(' ');
    return [line, column, code];
  });
  expect(shown.map((one) => /:(\d+):([A-Z]).*(SL\d{3})$/u.exec(one)?.slice(1))).toEqual(places);
  expect(screen).toContain(`${COUNT - 20} `);
  expect(screen).toContain(`${COUNT} lỗi`);
});
