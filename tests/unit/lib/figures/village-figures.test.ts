import { describe, expect, it } from 'vitest';
import type { CommuneContent } from '../../../../src/lib/collections.ts';
import type { ShownSnapshot } from '../../../../src/lib/figures/public-figures.ts';
import { villageRows } from '../../../../src/lib/figures/village-figures.ts';
import { indicator, target } from '../../domain/judging.ts';

const rules = new Map([[indicator.id, indicator]]);
const commune = { slug: 'xa', code: '02536', villages: [{ id: 'thon-dong' }, { id: 'thon-ha' }] };
const plan = {
  id: 'ke-hoach',
  commune: 'xa',
  state: 'issued',
  targets: [target, { ...target, id: 'moi-thon', scope: 'village' }],
};

const seen = (area: string, value: number | null, status = value === null ? 'L' : 'A') => ({
  indicator: indicator.id, area, value, numerator: null, denominator: null, status, note: '',
}); // prettier-ignore

function snapshot(period: string, observations: object[], results: object[] = []): ShownSnapshot {
  const status = {
    plan: plan.id,
    target: 'moi-thon',
    period,
    indicator: indicator.id,
    areas: { results },
  };
  return {
    manifest: { period, version: 1, publishedAt: `${period.slice(0, 4)}-12-01T08:00:00+07:00` },
    observations,
    statuses: { statuses: [status] },
  } as unknown as ShownSnapshot;
}

const rowsOf = (village: string, snapshots: ShownSnapshot[], plans: object[] = [plan]) =>
  villageRows(
    village,
    { commune, plans: plans.map((data) => ({ data })), snapshots } as unknown as CommuneContent,
    rules,
  );

describe('The figures block of a village', () => {
  const first = snapshot('2026-Q1', [seen('thon-dong', 60), seen('thon-ha', 50)]);

  it('has the newest figure with its version, and whether the village reached its target', () => {
    const newest = snapshot('2026-Q2', [seen('thon-dong', 72), seen('thon-ha', 51)], [
      { area: 'thon-dong', state: 'met' },
      { area: 'thon-ha', state: 'not-met' },
    ]); // prettier-ignore
    const [row] = rowsOf('thon-dong', [first, newest]);
    expect(row).toMatchObject({
      asked: { period: '2026-Q2' },
      newest: { observation: { value: 72 }, origin: { period: '2026-Q2', version: 1 } },
      last: null,
    });
    expect(row?.targets.map(({ target: { id }, reached }) => [id, reached])).toEqual([
      ['moi-thon', 'met'],
      ['rac', null],
    ]);
    expect(rowsOf('thon-ha', [first, newest])[0]?.targets[0]?.reached).toBe('not-met');
  });

  it('says that a village is silent, and what it said last', () => {
    const newest = snapshot('2026-Q2', [seen('thon-ha', 51)]);
    expect(rowsOf('thon-dong', [first, newest])).toMatchObject([
      { asked: { period: '2026-Q2' }, newest: null, last: { observation: { value: 60 } } },
    ]);
  });

  it('keeps a reason for no number apart from silence', () => {
    const newest = snapshot('2026-Q2', [seen('thon-dong', null, 'O'), seen('thon-ha', 51)]);
    expect(rowsOf('thon-dong', [newest])).toMatchObject([
      { newest: { observation: { value: null, status: 'O' } }, last: null },
    ]);
  });

  it('passes over periods in which no village was asked', () => {
    const whole = snapshot('2026-Q2', [seen('02536', 70)]);
    expect(rowsOf('thon-dong', [first, whole])).toMatchObject([
      { asked: { period: '2026-Q1' }, newest: { observation: { value: 60 } } },
    ]);
  });

  it('names what villages will be asked for before anything is published; a draft asks for nothing', () => {
    expect(rowsOf('thon-dong', [])).toMatchObject([
      { indicator: { id: 'CDX-01' }, asked: null, newest: null, last: null },
    ]);
    expect(rowsOf('thon-dong', [], [{ ...plan, state: 'draft' }])).toEqual([]);
  });
});
