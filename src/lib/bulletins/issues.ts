import { shortDay } from '../../domain/date.ts';
import { periodName } from '../../domain/period.ts';
import { weekOf, type Week } from '../../domain/week.ts';
import { bulletinWords } from '../../strings/bulletins.ts';
import { reportWords } from '../../strings/reports.ts';
import type { CommuneContent, StoryEntry } from '../collections.ts';
import { latestVersions } from '../figures/figures.ts';
import type { ShownSnapshot } from '../figures/public-figures.ts';

/** Weeks that have a bulletin: a file is for the days it is sent in, and older stories stay on the site. */
export const WEEKS_KEPT = 8;

type Issue = {
  /** Its part of the address: `2026-t41`, `2026-q3`. */
  slug: string;
  title: string;
  /** What it covers, in a line. */
  covers: string;
};
/** One bulletin of a commune: the stories of a week, or the figures of a period. */
export type BulletinIssue = Issue &
  ({ kind: 'week'; stories: StoryEntry[] } | { kind: 'period'; snapshot: ShownSnapshot });

function weekIssue({ year, week, from, to }: Week, stories: StoryEntry[]): BulletinIssue {
  return {
    kind: 'week',
    slug: `${year}-t${String(week).padStart(2, '0')}`,
    title: bulletinWords.week(week, year),
    covers: bulletinWords.weekDays(shortDay(from), shortDay(to)),
    stories,
  };
}

function periodIssue(snapshot: ShownSnapshot): BulletinIssue {
  const { period, version, publishedAt } = snapshot.manifest;
  const cite = reportWords.cite(version, shortDay(publishedAt.slice(0, 10)));
  return {
    kind: 'period',
    slug: period.toLowerCase(),
    title: bulletinWords.period(periodName(period)),
    covers: bulletinWords.version(cite),
    snapshot,
  };
}

/** The last weeks that have stories, newest first; stories are newest first already. */
function weekIssues(stories: readonly StoryEntry[]): BulletinIssue[] {
  const weeks = new Map<string, { week: Week; stories: StoryEntry[] }>();
  for (const story of stories) {
    const week = weekOf(story.data.date);
    const known = weeks.get(week.from);
    if (known !== undefined) known.stories.push(story);
    else if (weeks.size === WEEKS_KEPT) break;
    else weeks.set(week.from, { week, stories: [story] });
  }
  return [...weeks.values()].map((one) => weekIssue(one.week, one.stories));
}

const made = new WeakMap<object, BulletinIssue[]>();

/** The bulletins of a commune: weeks with stories, then periods with figures in force, newest first each. */
export function bulletinIssues(
  here: Pick<CommuneContent, 'stories' | 'snapshots'>,
): BulletinIssue[] {
  const known = made.get(here);
  if (known !== undefined) return known;
  const issues = [
    ...weekIssues(here.stories),
    ...latestVersions(here.snapshots).map((snapshot) => periodIssue(snapshot)),
  ];
  made.set(here, issues);
  return issues;
}
