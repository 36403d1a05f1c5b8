import { describe, expect, it } from 'vitest';
import { hasChangedSince, versionBehind } from '../../../../src/lib/figures/origins.ts';
import type { ShownSnapshot, ShownVersion } from '../../../../src/lib/figures/public-figures.ts';

const row = (value: number, area = '99999') => ({
  indicator: 'CDS-01', area, period: '2026-Q2', value, numerator: null, denominator: null, status: 'A',
}); // prettier-ignore

function version(period: string, number: number, day: string, value: number): ShownSnapshot {
  const manifest = { period, version: number, publishedAt: `${day}T08:00:00+07:00` };
  return { manifest, observations: [row(value)] } as unknown as ShownSnapshot;
}
const withdrawn = (period: string, number: number, day: string) =>
  ({
    manifest: { period, version: number, publishedAt: `${day}T08:00:00+07:00` },
  }) as unknown as ShownVersion;

const second = version('2026-Q2', 1, '2026-07-10', 70);
const third = version('2026-Q3', 1, '2026-10-10', 75);
const corrected = version('2026-Q2', 2, '2026-10-20', 60);

describe('The version behind a judgement', () => {
  it('is the judging version itself for its own period', () => {
    expect(versionBehind(third, '2026-Q3', [second, third])).toBe(third);
  });

  it('is, for an earlier period, the one in force when the judgement was published', () => {
    expect(versionBehind(third, '2026-Q2', [second, third, corrected])).toBe(second);
    const late = version('2026-Q3', 2, '2026-10-25', 75);
    expect(versionBehind(late, '2026-Q2', [second, third, corrected, late])).toBe(corrected);
  });

  it('is none where the period was withdrawn at that time, or never published', () => {
    const gone = withdrawn('2026-Q2', 2, '2026-10-01');
    expect(versionBehind(third, '2026-Q2', [second, gone, third])).toBeNull();
    expect(versionBehind(third, '2026-Q1', [second, third])).toBeNull();
  });
});

describe('Figures that were judged', () => {
  const all = [second, third, corrected];

  it('have changed when a later version of their period tells others', () => {
    expect(hasChangedSince(second, all, 'CDS-01')).toBe(true);
    expect(hasChangedSince(corrected, all, 'CDS-01')).toBe(false);
    expect(hasChangedSince(null, all, 'CDS-01')).toBe(false);
  });

  it('have not when the later version changed another indicator, or the order of rows only', () => {
    expect(hasChangedSince(second, all, 'CDS-02')).toBe(false);
    const [one, two] = [row(1, 'thon-dong'), row(2, 'thon-ha')];
    const first = { ...second, observations: [one, two] } as unknown as ShownSnapshot;
    const turned = { ...corrected, observations: [two, one] } as unknown as ShownSnapshot;
    expect(hasChangedSince(first, [first, turned], 'CDS-01')).toBe(false);
  });
});
