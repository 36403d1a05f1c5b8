import type { ContentProblem } from '../problem.ts';
import { problemAt, type Check, type ContentTree, type Entry } from '../tree.ts';

type Span = { from: number; to: number };
type Dated = { path: PropertyKey[]; year: number };

function name({ from, to }: Span): string {
  return `${from}-${to}`;
}

function yearsOf({ data }: Entry<'plan'>): Dated[] {
  return [
    ...data.stages.flatMap(({ from, to }, index) => [
      { path: ['stages', index, 'from'], year: from },
      { path: ['stages', index, 'to'], year: to },
    ]),
    ...data.milestones.map(({ due }, index) => ({
      path: ['milestones', index, 'due', 'year'],
      year: due.year,
    })),
    ...data.targets.flatMap(({ due, milestones }, index) => [
      ...(due === null ? [] : [{ path: ['targets', index, 'due', 'year'], year: due.year }]),
      ...milestones.map((one, at) => ({
        path: ['targets', index, 'milestones', at, 'due', 'year'],
        year: one.due.year,
      })),
    ]),
    ...data.duties.flatMap(({ tasks }, index) =>
      tasks.flatMap(({ due }, at) =>
        due === undefined
          ? []
          : [{ path: ['duties', index, 'tasks', at, 'due', 'year'], year: due.year }],
      ),
    ),
  ];
}

function checkReversed(entry: Entry<'plan'>): ContentProblem[] {
  return entry.data.stages.flatMap(({ from, to }, index) =>
    from <= to
      ? []
      : [
          problemAt(entry, ['stages', index, 'to'], 'dates-reversed', {
            found: String(to),
            detail: String(from),
          }),
        ],
  );
}

function checkPlan(entry: Entry<'plan'>, tree: ContentTree): ContentProblem[] {
  const { period } = entry.data;
  const campaign = tree.campaign.get(entry.data.campaign)?.data;
  if (campaign !== undefined && (period.from < campaign.from || period.to > campaign.to)) {
    const details = { found: name(period), detail: name(campaign) };
    return [problemAt(entry, ['period'], 'outside-period', details)];
  }
  const outside = yearsOf(entry)
    .filter(({ year }) => year < period.from || year > period.to)
    .map(({ path, year }) =>
      problemAt(entry, path, 'outside-period', { found: String(year), detail: name(period) }),
    );
  return [...outside, ...checkReversed(entry)];
}

/** The years in which a commune has a campaign; null when it has no readable plan. */
function campaignYears(tree: ContentTree, commune: string): Span | null {
  const periods = [...tree.plan.values()]
    .filter(({ data }) => data.commune === commune)
    .map(({ data }) => data.period);
  if (periods.length === 0) return null;
  const from = Math.min(...periods.map((period) => period.from));
  // Final awards are handed out in the year after.
  return { from, to: Math.max(...periods.map((period) => period.to)) + 1 };
}

function checkStory(entry: Entry<'story'>, tree: ContentTree): ContentProblem[] {
  const { commune, date, updated } = entry.data;
  const problems: ContentProblem[] = [];
  if (updated !== undefined && updated < date) {
    problems.push(
      problemAt(entry, ['updated'], 'dates-reversed', { found: updated, detail: date }),
    );
  }
  const span = campaignYears(tree, commune);
  const year = Number(date.slice(0, 4));
  if (span !== null && (year < span.from || year > span.to)) {
    problems.push(
      problemAt(entry, ['date'], 'outside-period', { found: date, detail: name(span) }),
    );
  }
  return problems;
}

/** Years within the campaign and the plan; nothing ends before it begins. */
export const checkDates: Check = ({ tree }) => [
  ...[...tree.campaign.values()].flatMap((entry) =>
    entry.data.from <= entry.data.to
      ? []
      : [
          problemAt(entry, ['to'], 'dates-reversed', {
            found: String(entry.data.to),
            detail: String(entry.data.from),
          }),
        ],
  ),
  ...[...tree.plan.values()].flatMap((plan) => checkPlan(plan, tree)),
  ...[...tree.story.values()].flatMap((story) => checkStory(story, tree)),
];
