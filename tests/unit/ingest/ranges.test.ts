import { expect, it } from 'vitest';
import { checkRowsOf } from './context.ts';

it.each([
  ['CDS-01;02536;2026-Q2;101;;;;;;', 'từ 0 đến 100'],
  ['CDS-20;thon-ha;2026-Q2;2;;;;;;', 'có hoặc không'],
  ['CDX-05;thon-ha;2026-Q2;-1;;;;;;', 'từ 0 trở lên'],
  ['CDS-01;02536;2026-Q2;50;-1;2;;;;', 'từ 0 trở lên'],
])('%s is out of a range that is told in words: %s', (row, expected) => {
  expect(checkRowsOf(row).problems).toMatchObject([{ code: 'SL206', expected }]);
});
