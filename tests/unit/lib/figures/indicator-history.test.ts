import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../../src/domain/observation.ts';
import { historiesOf } from '../../../../src/lib/figures/indicator-history.ts';
import type { ShownSnapshot } from '../../../../src/lib/figures/public-figures.ts';
import { build, commune, never, row, rules, show } from './small-figures.ts';

const indicator = rules.get('CDS-09') ?? never();
const area = { ...commune, villages: commune.villages.filter(({ id }) => ['thon-dong', 'thon-ha'].includes(id)) }; // prettier-ignore

/** What one period published, with the two villages as all that is expected. */
function published(period: string, rows: Observation[]): ShownSnapshot {
  const [shown] = show([build(rows)]);
  if (shown === undefined) return never();
  const codes = [commune.code, 'thon-dong', 'thon-ha'];
  return {
    ...shown,
    manifest: { ...shown.manifest, period },
    observations: shown.observations.map((one) => ({ ...one, period })),
    definitions: {
      ...shown.definitions,
      areas: shown.definitions.areas.filter(({ code }) => codes.includes(code)),
    },
  };
}
const both = [row('thon-dong', 20, 40), row('thon-ha', 30, 60)];
const histories = (snapshots: ShownSnapshot[]) =>
  historiesOf(indicator, { commune: area, snapshots });

describe('the history of an indicator', () => {
  it('keeps a period without figures as a gap', () => {
    const [history] = histories([published('2026-Q1', both), published('2026-Q3', both)]);
    expect(history?.periods.map(({ period, whole }) => [period, whole?.value ?? null])).toEqual([
      ['2026-Q1', 50],
      ['2026-Q2', null],
      ['2026-Q3', 50],
    ]);
    expect(history?.villages[0]?.figures.map((one) => one?.value ?? null)).toEqual([50, null, 50]);
  });

  it('adds the villages up, and says how many answered where one is silent', () => {
    const [history] = histories([
      published('2026-Q1', both),
      published('2026-Q2', both.slice(0, 1)),
    ]);
    expect(history?.periods[0]?.whole).toMatchObject({
      value: 50,
      numerator: 50,
      denominator: 100,
    });
    expect(history?.periods[1]?.whole).toMatchObject({
      value: null,
      villages: { answered: 1, expected: 2, isHidden: false },
    });
  });

  it('takes the figure the commune gave itself before any sum', () => {
    const own = row(commune.code, 10, 40);
    const [history] = histories([published('2026-Q1', [...both, own])]);
    expect(history?.periods[0]?.whole).toMatchObject({ value: 25, villages: null });
    expect(history?.periods[0]?.whole?.own?.area).toBe(commune.code);
  });

  it('tells that a small count is hidden, and shows no sum it could be found from', () => {
    const [history] = histories([
      published('2026-Q1', [row('thon-dong', 2, 40), row('thon-ha', 30, 60)]),
    ]);
    expect(history?.periods[0]?.whole).toMatchObject({
      value: null,
      villages: { answered: 2, isHidden: true },
    });
  });

  it('never joins quarters and half-years; the longer row comes first', () => {
    const found = histories([
      published('2026-H1', both),
      published('2026-Q1', both),
      published('2026-Q2', both),
    ]);
    expect(found.map(({ length, periods }) => [length, periods.length])).toEqual([
      ['quarterly', 2],
      ['half-yearly', 1],
    ]);
  });

  it('marks what is not final', () => {
    const rows = both.map((one) => ({ ...one, status: 'P' as const }));
    expect(histories([published('2026-Q1', rows)])[0]?.periods[0]?.whole?.isProvisional).toBe(true);
  });

  it('tells of a new way of counting once, in the words of its notes', () => {
    const rows = both.map((one) => ({ ...one, status: 'B' as const, note: 'Đếm lại từ đầu' }));
    const [history] = histories([published('2026-Q1', both), published('2026-Q2', rows)]);
    expect(history?.periods.map(({ whole }) => whole?.breaks)).toEqual([[], ['Đếm lại từ đầu']]);
  });

  it('is empty where nothing was published', () => {
    expect(histories([])).toEqual([]);
  });
});
