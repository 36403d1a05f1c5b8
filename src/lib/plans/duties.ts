import type { Commune } from '../../domain/commune.ts';
import type { Duty, Plan } from '../../domain/plan.ts';
import { audiences, type Audience, type Unit } from '../../domain/unit.ts';
import { must, type Content } from '../collections.ts';

/** What one commune's plan asks of somebody. */
export type PlanShare = {
  commune: Commune;
  plan: Plan;
  duties: Duty[];
  criteria: Plan['criteria'];
  reporting: Plan['reporting'];
  /** Standards for awards that name this audience. */
  awards: Plan['awards'];
};

function sharesOf(
  { communes }: Content,
  concernsUnit: (unit: string) => boolean,
  concernsAudience: (audience: Audience) => boolean,
): PlanShare[] {
  return communes
    .flatMap(({ commune, plans }) =>
      plans.map(({ data: plan }) => ({
        commune,
        plan,
        duties: plan.duties.filter(({ units }) => units.some(concernsUnit)),
        criteria: plan.criteria.filter(({ audience }) => concernsAudience(audience)),
        reporting: plan.reporting.filter(({ units }) => units.some(concernsUnit)),
        awards: plan.awards.filter(
          ({ audience }) => audience !== undefined && concernsAudience(audience),
        ),
      })),
    )
    .filter((share) =>
      [share.duties, share.criteria, share.reporting, share.awards].some((part) => part.length > 0),
    );
}

/** What the plans of this build ask of one audience. */
export function sharesOfAudience(content: Content, audience: Audience): PlanShare[] {
  return sharesOf(
    content,
    (unit) => must(content.units, unit).audience === audience,
    (candidate) => candidate === audience,
  );
}

/** What the plans of this build ask of one unit. */
export function sharesOfUnit(content: Content, unit: Unit): PlanShare[] {
  return sharesOf(
    content,
    (candidate) => candidate === unit.id,
    () => false,
  );
}

/** Audiences in the order people look for themselves. */
export const audienceList = Object.keys(audiences) as Audience[];

/** Units that at least one plan of this build gives something to do. */
export function busyUnits(content: Content): Unit[] {
  return [...content.units.values()].filter((unit) => sharesOfUnit(content, unit).length > 0);
}
