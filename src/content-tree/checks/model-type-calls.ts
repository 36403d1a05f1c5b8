import type { ContentProblem } from '../problem.ts';
import { problemAt, type Check, type CheckInput, type Entry } from '../tree.ts';
import { isInPlan, topClauses } from './clauses.ts';
import { ownIds } from './commune-references.ts';
import { dangling } from './dangling.ts';

type TypeEntry = Entry<'modelType'>;

/** Clauses at which a plan names a model type. */
function namedAt(plan: Entry<'plan'>, type: string): string[] {
  return plan.data.modelTypes.filter((one) => one.type === type).map(({ clause }) => clause);
}

function checkCall(entry: TypeEntry, index: number, input: CheckInput): ContentProblem[] {
  const call = entry.data.calledForBy[index];
  if (call === undefined) return [];
  const { commune, plan: id, clause } = call;
  const at = ['calledForBy', index];
  const unknownCommune = dangling(entry, {
    path: [...at, 'commune'],
    value: commune,
    thing: 'commune',
    known: input.keys.commune,
  });
  if (unknownCommune.length > 0) return unknownCommune;
  const known = ownIds(input, 'plan', commune);
  const unknownPlan = dangling(entry, { path: [...at, 'plan'], value: id, thing: 'plan', known });
  const plan = input.tree.plan.get(`${commune}/${id}`);
  if (plan === undefined) return unknownPlan;
  const found = `"${clause}"`;
  if (!isInPlan(clause, plan.data)) {
    return [
      problemAt(entry, [...at, 'clause'], 'clause-not-in-plan', {
        found,
        detail: topClauses(plan.data),
      }),
    ];
  }
  const named = namedAt(plan, entry.data.id);
  if (named.includes(clause)) return [];
  const details = {
    found,
    detail: plan.file,
    nearest: named.find((one) => !isCalled(entry, plan, one)),
  };
  return [problemAt(entry, [...at, 'clause'], 'called-for-not-named', details)];
}

function isCalled(type: TypeEntry, { data }: Entry<'plan'>, clause: string): boolean {
  return type.data.calledForBy.some(
    (call) => call.commune === data.commune && call.plan === data.id && call.clause === clause,
  );
}

/** A call at a clause the plan does not have, or not for this type: that is reported at the model type. */
function hasStrayCall(type: TypeEntry, plan: Entry<'plan'>): boolean {
  const named = new Set(namedAt(plan, type.data.id));
  return type.data.calledForBy.some(
    (call) =>
      call.commune === plan.data.commune && call.plan === plan.data.id && !named.has(call.clause),
  );
}

function checkNamed(plan: Entry<'plan'>, input: CheckInput): ContentProblem[] {
  return plan.data.modelTypes.flatMap(({ type: id, clause }, index) => {
    const type = input.tree.modelType.get(id);
    if (type === undefined || isCalled(type, plan, clause) || hasStrayCall(type, plan)) return [];
    const found = `${plan.data.commune}, ${plan.data.id}, ${clause}`;
    return [
      problemAt(plan, ['modelTypes', index], 'named-not-called-for', { found, detail: type.file }),
    ];
  });
}

/**
 * What plans call for and what model types say they are called for by: the same,
 * clause by clause. A fictional plan need not be listed: builds may leave it out.
 */
export const checkModelTypeCalls: Check = (input) => [
  ...[...input.tree.modelType.values()].flatMap((entry) =>
    entry.data.calledForBy.flatMap((_, index) => checkCall(entry, index, input)),
  ),
  ...[...input.tree.plan.values()]
    .filter(({ file, data }) => file.startsWith(`xa/${data.commune}/`))
    .filter(({ data }) => input.tree.commune.get(data.commune)?.data.demo !== true)
    .flatMap((plan) => checkNamed(plan, input)),
];
