import { describe, expect, it } from 'vitest';
import { baseline, judge, seen } from './judging.ts';

const anew = (area: string, value: number, period: string) =>
  seen(area, value, { period, status: 'B', note: 'Đếm đủ ba nhóm rác' });

describe('a figure counted in another way than those before', () => {
  it('is held against the target, but not against a line from the old way', () => {
    const old = judge({ baseline }, { observations: [seen('02536', 30)] });
    expect(old).toMatchObject({ state: 'on-track', rule: 'line' });
    const now = judge({ baseline }, { observations: [anew('02536', 30, '2026-Q2')] });
    expect(now).toMatchObject({ state: 'not-met', rule: 'comparator', line: null });
    const reached = judge({ baseline }, { observations: [anew('02536', 75, '2026-Q2')] });
    expect(reached.state).toBe('met');
  });

  it('goes on breaking the comparison in the periods after', () => {
    const later = judge(
      { baseline },
      { observations: [anew('02536', 30, '2026-Q1'), seen('02536', 31)] },
    );
    expect(later.line).toBeNull();
  });

  it('breaks nothing for what comes later than the figure, or was before the baseline', () => {
    const next = judge(
      { baseline },
      { observations: [seen('02536', 30), anew('02536', 90, '2026-Q3')] },
    );
    expect(next).toMatchObject({ period: '2026-Q2', rule: 'line' });
    const before = judge(
      { baseline },
      { observations: [anew('02536', 5, '2025-Q4'), seen('02536', 30)] },
    );
    expect(before.rule).toBe('line');
  });

  it('of another indicator breaks nothing', () => {
    const other = { ...anew('02536', 90, '2026-Q2'), indicator: 'CDS-99' };
    const { rule } = judge({ baseline }, { observations: [seen('02536', 30), other] });
    expect(rule).toBe('line');
  });

  it('has not grown and has not fallen', () => {
    const growing = { comparator: 'increase', value: null, unit: null, cadence: 'yearly' } as const;
    const lastYear = seen('02536', 30, { period: '2025-Q2' });
    expect(judge(growing, { observations: [lastYear, seen('02536', 40)] }).state).toBe('met');
    expect(
      judge(growing, { observations: [lastYear, anew('02536', 40, '2026-Q2')] }),
    ).toMatchObject({ state: 'insufficient-data', rule: 'direction', reference: null });
    const byEnd = { ...growing, cadence: 'by-end', baseline } as const;
    expect(judge(byEnd, { observations: [anew('02536', 40, '2026-Q2')] }).state).toBe(
      'insufficient-data',
    );
  });
});
