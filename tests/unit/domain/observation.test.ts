import { describe, expect, it } from 'vitest';
import { compareFigures } from '../../../src/domain/compare-versions.ts';
import {
  isSmallCount,
  observationColumns,
  observationSchema,
  type Observation,
} from '../../../src/domain/observation.ts';

const figure: Observation = {
  indicator: 'CDS-01', area: '02536', period: '2026-Q2', value: 95.5, numerator: 191, denominator: 200,
  status: 'A', source: '', asOf: '2026-06-30', note: '',
}; // prettier-ignore

describe('a figure', () => {
  it('has the ten published columns, the key and the value required', () => {
    expect(observationColumns.map(({ column }) => column).join(' ')).toBe(
      'ma_chi_tieu ma_dia_ban ky gia_tri tu_so mau_so trang_thai nguon ngay_chot ghi_chu',
    );
    const required = observationColumns.filter(({ isRequired }) => isRequired);
    expect(required.map(({ column }) => column)).toEqual([
      'ma_chi_tieu',
      'ma_dia_ban',
      'ky',
      'gia_tri',
    ]);
  });

  it('says why it has no number, and only then', () => {
    expect(observationSchema.safeParse(figure).success).toBe(true);
    expect(observationSchema.safeParse({ ...figure, value: null }).success).toBe(false);
    expect(observationSchema.safeParse({ ...figure, value: null, status: 'L' }).success).toBe(true);
    expect(observationSchema.safeParse({ ...figure, status: 'O' }).success).toBe(false);
  });

  it('hides small counts, never a zero, never a rate', () => {
    expect(isSmallCount({ kind: 'count', smallCountBelow: 3 }, 2)).toBe(true);
    expect(isSmallCount({ kind: 'count', smallCountBelow: 3 }, 3)).toBe(false);
    expect(isSmallCount({ kind: 'count', smallCountBelow: 3 }, 0)).toBe(false);
    expect(isSmallCount({ kind: 'percent', smallCountBelow: 3 }, 2)).toBe(false);
  });
});

describe('two versions', () => {
  it('differ by what was changed, added and removed', () => {
    const other = { ...figure, indicator: 'CDS-02' };
    const changes = compareFigures(
      [figure, other],
      [
        { ...figure, value: 90 },
        { ...figure, indicator: 'CDS-03' },
      ],
    );
    expect(
      changes.map(({ indicator, before, after }) => [indicator, before?.value, after?.value]),
    ).toEqual([
      ['CDS-01', 95.5, 90],
      ['CDS-02', 95.5, undefined],
      ['CDS-03', undefined, 95.5],
    ]);
    expect(compareFigures([figure], [{ ...figure }])).toEqual([]);
  });
});
