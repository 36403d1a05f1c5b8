import { clauseAnchor, type Clause } from './clause.ts';
import { headingId } from './heading.ts';
import type { Plan } from './plan.ts';

/** Which part of a plan page answers to a clause: the n-th entry of a list, or a task within a duty. */
export type AnchorOwner =
  | `${'duty' | 'criterion' | 'award' | 'stage' | 'milestone' | 'report' | 'target' | 'section'}:${number}`
  | `task:${number}:${number}`
  | `group:${string}`
  | `citation:${number}:${number}`;

/** The ids of headings in a Markdown body, as the page will carry them. */
export function bodyHeadingIds(body: string): string[] {
  return [...body.matchAll(/^#{2,4}\s+(.+)$/gmu)].map((match) => headingId(match[1] ?? ''));
}

/** "III.1-2" stands under "III.1". */
export function parentClause(clause: Clause): Clause | null {
  const parent = clause.replace(/(?:-\d+|\.[^.-]+)$/u, '');
  return parent === clause ? null : parent;
}

/** Every clause of a plan with the part that shows it, in the order in which parts may claim an anchor. */
function clausesInOrder(plan: Plan): [AnchorOwner, Clause | null][] {
  const owned = (
    kind: 'criterion' | 'award' | 'stage' | 'milestone' | 'report' | 'target' | 'section',
    items: readonly { clause: Clause }[],
  ) => items.map(({ clause }, index): [AnchorOwner, Clause] => [`${kind}:${index}`, clause]);
  return [
    ...plan.duties.flatMap(({ clause, tasks }, index): [AnchorOwner, Clause][] => [
      [`duty:${index}`, clause],
      ...tasks.map((task, at): [AnchorOwner, Clause] => [`task:${index}:${at}`, task.clause]),
    ]),
    ...owned('criterion', plan.criteria),
    ...owned('award', plan.awards),
    ...owned('stage', plan.stages),
    ...owned('milestone', plan.milestones),
    ...owned('report', plan.reporting),
    ...plan.targets.map(({ clause, group }): [AnchorOwner, Clause | null] => [
      `group:${group}`,
      parentClause(clause),
    ]),
    ...owned('target', plan.targets),
    ...owned('section', plan.sections),
    ...plan.citations.flatMap(({ clauses }, index) =>
      clauses.map((clause, at): [AnchorOwner, Clause] => [`citation:${index}:${at}`, clause]),
    ),
  ];
}

/**
 * Gives each clause of a plan exactly one element that carries its anchor, so
 * that "mục VI.10" is an address wherever the page shows that clause. A clause
 * that several parts mention belongs to the first of them; one that a heading
 * of the body begins with belongs to that heading.
 */
export function planAnchors(plan: Plan, body: string): ReadonlyMap<AnchorOwner, string> {
  const taken = new Set(bodyHeadingIds(body));
  const anchors = new Map<AnchorOwner, string>();
  for (const [owner, clause] of clausesInOrder(plan)) {
    const id = clause === null ? null : clauseAnchor(clause);
    if (id === null || taken.has(id)) continue;
    taken.add(id);
    anchors.set(owner, id);
  }
  return anchors;
}
