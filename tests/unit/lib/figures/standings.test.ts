import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../../src/domain/plan.ts';
import { currentStandings, versionPlans } from '../../../../src/lib/figures/standings.ts';
import { reportSheet } from '../../../../src/lib/reports/report-sheet.ts';
import { scoreWords } from '../../../../src/strings/scorecard.ts';
import { plan, snapshot, source } from '../reports/report-source.ts';
import { rules } from './small-figures.ts';

/** The commune with its plan in another state than when the version was published. */
function now(state: Plan['state']) {
  return { ...source(snapshot), plans: [{ data: { ...plan, state } }] };
}
const cautionOf = (state: Plan['state']) => versionPlans(snapshot, now(state))[0]?.caution;

describe('A plan that binds the commune', () => {
  it.each(['issued', null] as const)('is judged in the state %j', (state) => {
    expect(currentStandings(now(state), rules)).toHaveLength(plan.targets.length);
    expect(cautionOf(state)).toBeNull();
  });

  it('is published with its state', () => {
    expect(snapshot.definitions.plans[0]?.state).toBe('issued');
  });
});

describe('A plan that is a draft or replaced today', () => {
  it.each(['draft', 'replaced'] as const)('holds nobody to a target: %s', (state) => {
    expect(currentStandings(now(state), rules)).toEqual([]);
  });

  it('keeps its published judgements, under words that say so', () => {
    expect(cautionOf('draft')).toBe(scoreWords.nowDraft);
    expect(cautionOf('replaced')).toBe(scoreWords.nowReplaced);
    expect(versionPlans(snapshot, now('draft'))[0]?.standings).toEqual(
      versionPlans(snapshot, now('issued'))[0]?.standings,
    );
  });

  it('is called so on the sheet an office prints, and in its Word file', () => {
    expect(reportSheet(now('replaced'), snapshot).tables[0]?.title).toContain(
      scoreWords.nowReplaced,
    );
    expect(reportSheet(now('issued'), snapshot).tables[0]?.title).toBe(plan.shortTitle);
  });
});
