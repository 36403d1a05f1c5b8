import { describe, expect, it } from 'vitest';
import type { ContentTree } from '../../../src/content-tree/tree.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { contextOfCommune, definitionsFor } from '../../../src/publish/commune-figures.ts';
import { communeOf, planned } from './publishing.ts';

const commune = communeOf(planned);

/** The demo commune after a change to its one plan. */
const withPlan = (changes: Partial<Plan>): ContentTree => ({
  ...planned,
  plan: new Map(
    [...planned.plan].map(([key, entry]) => [
      key,
      { ...entry, data: { ...entry.data, ...changes } },
    ]),
  ),
});
const promised = (changes: Partial<Plan>, period: string | null) =>
  contextOfCommune(withPlan(changes), commune, [], period).expectedIndicators;
const figure = {
  indicator: 'CDS-01', area: '99999', period: '2026-Q2', value: 60, numerator: null, denominator: null,
  status: 'A', source: '', asOf: null, note: '',
} as const; // prettier-ignore
const judged = (changes: Partial<Plan>) =>
  definitionsFor(withPlan(changes), commune, [figure]).plans.map(({ id }) => id);

describe('the plans a commune is held to', () => {
  it.each(['issued', null] as const)('are those in the state %s', (state) => {
    expect(promised({ state }, '2026-Q2')).toContain('CDS-01');
    expect(judged({ state })).toEqual(['2026-2030']);
  });

  it.each(['draft', 'replaced'] as const)('are none in the state "%s"', (state) => {
    expect(promised({ state }, '2026-Q2')).toEqual([]);
    expect(judged({ state })).toEqual([]);
  });

  it('are those whose years hold the period, or all when no period is named', () => {
    const period = { from: 2027, to: 2030 };
    expect(promised({ period }, '2026-Q2')).toEqual([]);
    expect(promised({ period }, null)).toContain('CDS-01');
    expect(judged({ period })).toEqual([]);
  });
});
