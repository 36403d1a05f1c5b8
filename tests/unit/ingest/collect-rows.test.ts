import { describe, expect, it } from 'vitest';
import { check, checkRowsOf, codesOf, HEADER } from './context.ts';

describe('a code that nobody knows', () => {
  const nearest = (row: string) => checkRowsOf(row).problems.map(({ expected }) => expected);

  it('is told with the nearest indicator, by its code or either name', () => {
    expect(nearest('CDS-10;02536;2026-Q2;5;;;;;;')[0]).toContain('CDS-19');
    expect(nearest('Đường hoa đã trông;thon-ha;2026-Q2;5;;;;;;')[0]).toContain('CDX-05');
    expect(nearest('Phân loại rac thai;thon-ha;2026-Q2;5;;;;;;')[0]).toContain('CDX-01');
  });

  it('is told with the nearest place, by its code, name or other name', () => {
    expect(nearest('CDX-05;xom-6;2026-Q2;5;;;;;;')[0]).toContain('xom-5');
    expect(nearest('CDX-05;Xã Sơn Dưong 1;2026-Q2;5;;;;;;')[0]).toContain('02536');
    expect(nearest('CDX-05;Làng Đôngg;2026-Q2;5;;;;;;')[0]).toContain('thon-dong');
  });
});

describe('a file with a header and no figure', () => {
  it('is told to be empty, once', () => {
    expect(codesOf(check(HEADER))).toEqual(['SL005']);
  });

  it('is not told to be empty when its table cannot be read', () => {
    expect(codesOf(check(`${HEADER}\nCDS-01;02536;2026-Q2;5;;;;"Sổ;;`))).toEqual(['SL014']);
    expect(codesOf(check(`${HEADER}\nCDS-01;02536;2026-Q2;5;;;;S"ổ;;`))).toEqual(['SL015']);
  });
});

it('a report counts the figures that are accepted, and none of a file that is refused', () => {
  const rows = ['CDX-05;thon-ha;2026-Q2;5;;;;;;', 'CDX-05;xom-5;2026-Q2;5;;;;;;'];
  expect(checkRowsOf(...rows).rowCount).toBe(2);
  expect(checkRowsOf(...rows, ...rows.slice(1)).rowCount).toBe(2);
  expect(checkRowsOf(...rows, 'CDX-05;xom-6;2026-Q2;5;;;;;;').rowCount).toBe(0);
});
