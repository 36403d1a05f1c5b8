import type { Clause } from '../../domain/clause.ts';
import type { Plan } from '../../domain/plan.ts';
import type { CommuneContent } from '../collections.ts';
import type { ListedModel } from '../listings.ts';

/** What one commune's plans say of one model type, and what the commune has published of it. */
export type Call = {
  here: CommuneContent;
  type: string;
  /** Where the type is named, in the order of the plans. */
  places: { plan: Plan; clause: Clause }[];
  models: ListedModel[];
};

/** Every model type that a commune's plans name, in their order. */
export function callsOf(here: CommuneContent): Call[] {
  const named = here.plans.flatMap(({ data: plan }) =>
    plan.modelTypes.map(({ type, clause }) => ({ type, plan, clause })),
  );
  return [...new Set(named.map(({ type }) => type))].map((type) => ({
    here,
    type,
    places: named.filter((one) => one.type === type).map(({ plan, clause }) => ({ plan, clause })),
    models: here.models
      .filter(({ data }) => data.type === type)
      .map(({ data }) => ({ model: data, commune: here.commune })),
  }));
}

/** The communes whose plans name a model type. */
export function callersOf(type: string, communes: readonly CommuneContent[]): Call[] {
  return communes.flatMap((here) => callsOf(here).filter((call) => call.type === type));
}
