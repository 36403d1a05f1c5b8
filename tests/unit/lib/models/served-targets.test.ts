import { describe, expect, it } from 'vitest';
import { planSchema, type Plan } from '../../../../src/domain/plan.ts';
import { servedTargets } from '../../../../src/lib/models/served-targets.ts';
import { examples } from '../../domain/examples.ts';

const model = { targets: [{ plan: '2026-2030', target: 'rac' }] };

function served(state: Plan['state'], targets: readonly object[] = [examples.target]) {
  const data = planSchema.parse({ ...examples.plan, state, targets });
  return servedTargets(model, { plans: [{ data }], snapshots: [] }, new Map());
}

describe('The targets that a model serves', () => {
  it('stand nowhere before figures are published', () => {
    expect(served('issued')).toMatchObject([
      { target: { id: 'rac' }, state: null, unsaid: 'chưa công bố số liệu' },
    ]);
  });

  it('are named with a plan that binds nobody, and not judged', () => {
    const [draft] = served('draft');
    expect(draft?.state).toBeNull();
    expect(draft?.unsaid).toContain('dự thảo');
    expect(served('replaced')[0]?.unsaid).toContain('được thay thế');
  });

  it('are all there: one that is missing is an error of ours', () => {
    expect(() => served('issued', [])).toThrow(/after the content check/u);
  });
});
