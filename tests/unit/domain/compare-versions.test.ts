import { describe, expect, it } from 'vitest';
import { compareFigures, compareStatuses } from '../../../src/domain/compare-versions.ts';
import type { Observation } from '../../../src/domain/observation.ts';
import { judge } from './judging.ts';

const row = (area: string, value: number | null, changes: Partial<Observation> = {}): Observation => ({
  indicator: 'CDS-01', area, period: '2026-Q2', value, numerator: null, denominator: null,
  status: value === null ? 'O' : 'A', source: 'Sổ', asOf: null, note: '', ...changes,
}); // prettier-ignore

describe('the list from old to new', () => {
  it('names changed, removed and added figures, in the order of the old list, then the new one', () => {
    const before = [row('thon-dong', 1), row('thon-ha', 2), row('xom-5', 3)];
    const after = [row('xom-5', 3), row('thon-moi', 4), row('thon-dong', 5)];
    expect(
      compareFigures(before, after).map(({ area, before: was, after: is }) => [
        area,
        was?.value,
        is?.value,
      ]),
    ).toEqual([
      ['thon-dong', 1, 5],
      ['thon-ha', 2, undefined],
      ['thon-moi', undefined, 4],
    ]);
  });

  it.each([
    ['numerator', 1],
    ['denominator', 2],
    ['status', 'P'],
    ['source', 'Sổ khác'],
    ['asOf', '2026-06-30'],
    ['note', 'Tính dồn'],
    ['value', 0],
  ] as const)('sees a change of %s alone', (field, value) => {
    const [change] = compareFigures([row('thon-ha', 7)], [row('thon-ha', 7, { [field]: value })]);
    expect(change).toMatchObject({ indicator: 'CDS-01', area: 'thon-ha' });
    expect(change?.after?.[field]).toBe(value);
  });

  it('tells indicators of one area apart, and no number from 0', () => {
    const [one, other] = [row('thon-ha', null), row('thon-ha', 1, { indicator: 'CDS-02' })];
    expect(compareFigures([one, other], [row('thon-ha', 0), other])).toHaveLength(1);
    expect(compareFigures([one, other], [other, one])).toEqual([]);
  });
});

describe('the effect on statuses', () => {
  const at = (target: string, state: 'met' | 'behind', plan = '2026-2030') => ({
    ...judge(),
    plan,
    target,
    state,
  });

  it('names targets whose state differs, are new or gone, and no others', () => {
    const before = [at('mot', 'met'), at('hai', 'met'), at('ba', 'behind')];
    const after = [at('mot', 'behind'), at('hai', 'met'), at('bon', 'met')];
    expect(compareStatuses(before, after)).toEqual([
      { plan: '2026-2030', target: 'mot', before: 'met', after: 'behind' },
      { plan: '2026-2030', target: 'ba', before: 'behind', after: null },
      { plan: '2026-2030', target: 'bon', before: null, after: 'met' },
    ]);
  });

  it('tells targets of two plans apart', () => {
    const before = [at('mot', 'met'), at('mot', 'behind', '2025')];
    const after = [at('mot', 'met'), at('mot', 'met', '2025')];
    expect(compareStatuses(before, after)).toEqual([
      { plan: '2025', target: 'mot', before: 'behind', after: 'met' },
    ]);
  });
});
