import { isWithin, RECIPIENTS, type Clause } from '../../domain/clause.ts';
import type { Plan } from '../../domain/plan.ts';
import { clauseOfHeading } from '../../domain/heading.ts';
import type { ContentProblem } from '../problem.ts';
import { headingsOf } from '../headings.ts';
import { problemAt, problemInBody, type Check, type Entry } from '../tree.ts';

type Placed = { clause: Clause; path: PropertyKey[] };

const LISTS = [
  'stages',
  'milestones',
  'targets',
  'duties',
  'reporting',
  'criteria',
  'awards',
  'modelTypes',
] as const;

/** Every clause a plan's fields name, with its place; the list of sections aside. */
export function clausesOf(plan: Plan): Placed[] {
  return [
    ...LISTS.flatMap((list) =>
      plan[list].map(({ clause }, index) => ({ clause, path: [list, index, 'clause'] })),
    ),
    ...plan.duties.flatMap(({ tasks }, index) =>
      tasks.map(({ clause }, at) => ({ clause, path: ['duties', index, 'tasks', at, 'clause'] })),
    ),
    ...plan.citations.flatMap(({ clauses }, index) =>
      clauses.map((clause, at) => ({ clause, path: ['citations', index, 'clauses', at] })),
    ),
  ];
}

/** Whether a clause stands under one of the plan's sections. */
export function isInPlan(clause: Clause, plan: Plan): boolean {
  return plan.sections.some((section) => isWithin(clause, section.clause));
}

/** The top clauses of a plan, as a message lists them. */
export function topClauses(plan: Plan): string {
  return plan.sections.map(({ clause }) => clause).join(', ');
}

function checkFields(entry: Entry<'plan'>): ContentProblem[] {
  return clausesOf(entry.data)
    .filter(({ clause }) => !isInPlan(clause, entry.data))
    .map(({ clause, path }) =>
      problemAt(entry, path, 'clause-not-in-plan', {
        found: `"${clause}"`,
        detail: topClauses(entry.data),
      }),
    );
}

function checkHeadings(entry: Entry<'plan'>): ContentProblem[] {
  return headingsOf(entry.body).flatMap(({ text, line }) => {
    const clause = clauseOfHeading(text);
    if (clause === null || isInPlan(clause, entry.data)) return [];
    const details = { found: `"${clause}"`, detail: topClauses(entry.data) };
    return [problemInBody(entry, line, 'clause-not-in-plan', details)];
  });
}

/** Each section of the contents list is told somewhere: under a heading, in a field, or as the list of recipients. */
function checkSections(entry: Entry<'plan'>): ContentProblem[] {
  const plan = entry.data;
  const told = [
    ...clausesOf(plan).map(({ clause }) => clause),
    ...headingsOf(entry.body).flatMap(({ text }) => clauseOfHeading(text) ?? []),
    ...(plan.recipients.length > 0 ? [RECIPIENTS] : []),
  ];
  return plan.sections.flatMap(({ clause }, index) =>
    told.some((other) => isWithin(other, clause))
      ? []
      : [
          problemAt(entry, ['sections', index, 'clause'], 'section-without-content', {
            found: `"${clause}"`,
          }),
        ],
  );
}

/** Clauses of a plan against its own contents list, both ways. */
export const checkClauses: Check = ({ tree }) =>
  [...tree.plan.values()].flatMap((plan) => [
    ...checkFields(plan),
    ...checkHeadings(plan),
    ...checkSections(plan),
  ]);
