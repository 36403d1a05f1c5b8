import type { Indicator } from '../../domain/indicator.ts';
import type { Model } from '../../domain/model.ts';
import { isBinding, type Plan } from '../../domain/plan.ts';
import type { Target } from '../../domain/target.ts';
import type { TargetState } from '../../domain/target-status.ts';
import { figureWords } from '../../strings/figures.ts';
import { scoreWords } from '../../strings/scorecard.ts';
import type { CommuneContent } from '../collections.ts';
import { currentStandings } from '../figures/standings.ts';

/** A target that a model serves: how it stands by the newest figures, or in words why nothing is said of that. */
export type ServedTarget = { plan: Plan; target: Target } & (
  { state: TargetState; unsaid: null } | { state: null; unsaid: string }
);

type Here = Pick<CommuneContent, 'snapshots'> & { plans: readonly { data: Plan }[] };

function whyUnsaid(plan: Plan): string {
  if (isBinding(plan)) return figureWords.noFigures;
  return plan.state === 'draft' ? scoreWords.draft : scoreWords.replaced;
}

/** The targets that a model serves, in the order of the model's file. */
export function servedTargets(
  model: Pick<Model, 'targets'>,
  here: Here,
  indicators: ReadonlyMap<string, Indicator>,
): ServedTarget[] {
  const standings = currentStandings(here, indicators);
  return model.targets.map((one) => {
    const plan = here.plans.find(({ data }) => data.id === one.plan)?.data;
    const target = plan?.targets.find(({ id }) => id === one.target);
    if (plan === undefined || target === undefined)
      throw new Error(`No target ${one.plan} ${one.target} after the content check`);
    const state = standings.find(
      (standing) => standing.plan.id === plan.id && standing.target.id === target.id,
    )?.status?.state;
    return state === undefined
      ? { plan, target, state: null, unsaid: whyUnsaid(plan) }
      : { plan, target, state, unsaid: null };
  });
}
