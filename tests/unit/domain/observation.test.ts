import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../../src/domain/indicator.ts';
import { slugify } from '../../../src/domain/fold.ts';
import { compareFigures } from '../../../src/domain/compare-versions.ts';
import {
  hasSmallCount,
  observationColumns,
  observationKey,
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
    for (const status of ['O', 'L', 'M']) {
      expect(observationSchema.safeParse({ ...figure, value: null, status }).success).toBe(true);
    }
    expect(observationSchema.safeParse({ ...figure, status: 'O' }).success).toBe(false);
  });

  it('hides small counts, never a zero', () => {
    const isHidden = (kind: Indicator['kind'], value: number) =>
      hasSmallCount({ kind, smallCountBelow: 3 }, { value, numerator: null, denominator: null });
    expect([0, 1, 2, 3].map((value) => isHidden('count', value))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect([0, 2, 3].map((value) => isHidden('cumulative', value))).toEqual([false, true, false]);
    expect([isHidden('percent', 2), isHidden('yes-no', 1)]).toEqual([false, false]);
  });

  it('hides a rate made from small counts', () => {
    const isHidden = (numerator: number | null, denominator: number | null) =>
      hasSmallCount({ kind: 'percent', smallCountBelow: 3 }, { value: 50, numerator, denominator });
    expect([isHidden(2, 9), isHidden(1, 2), isHidden(0, 2), isHidden(null, 2)]).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect([isHidden(0, 9), isHidden(3, 9), isHidden(null, null)]).toEqual([false, false, false]);
  });

  it('is told from others by indicator, area and period', () => {
    expect(observationKey(figure)).toBe('CDS-01 02536 2026-Q2');
  });
});

describe('a column', () => {
  it('has other names that offices use, each of one column only', () => {
    const names = observationColumns.map(({ column, title, aliases }) => [
      column,
      title,
      ...aliases,
    ]);
    const folded = names.map((all) => new Set(all.map((name) => slugify(name))));
    const flat = folded.flatMap((all) => [...all]);
    expect(flat).not.toContain('');
    expect(new Set(flat).size).toBe(flat.length);
    for (const { aliases } of observationColumns) expect(aliases.length).toBeGreaterThan(0);
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
