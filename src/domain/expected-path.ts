import { goalFrom, tidy, type Bounds } from './bounds.ts';
import { daysBetween, lastDayOf } from './date.ts';
import type { JudgeInput } from './measure-target.ts';
import { lastDayOfPeriod, type Period } from './period.ts';
import { isBrokenSince } from './series-break.ts';
import type { StatusLine, TargetState } from './target-status.ts';

type Path = {
  line: StatusLine;
  /** True when the figure has to grow to reach the target. */
  climbs: boolean;
  /** The target's own bound at the end of the path. */
  goal: number;
};

/** The last day of a target's time, ISO: the end of the plan when it names none. */
export function dueDayOf({ target, plan }: Pick<JudgeInput, 'target' | 'plan'>): string {
  return lastDayOf(target.due ?? { year: plan.period.to });
}

/**
 * Where a figure of a period should be on the day of judgement: on the straight
 * line from baseline to target, or, when the plan names values for years between,
 * on the straight line between the two it stands between. Null without baseline
 * or published tolerance, for yearly targets, for a figure from before the
 * baseline or counted in another way than it, and where the baseline leaves
 * nothing to reach.
 */
export function pathOf(input: JudgeInput, period: Period, bounds: Bounds): Path | null {
  const { target, indicator, asOf } = input;
  const { baseline, cadence, milestones } = target;
  const tolerance = indicator?.tolerance ?? null;
  if (baseline === null || tolerance === null || cadence === 'yearly') return null;
  const goal = goalFrom(baseline.value, bounds);
  const start = { day: lastDayOf(baseline.asOf), value: baseline.value };
  const dueDay = dueDayOf(input);
  if (goal === null || start.day >= dueDay || lastDayOfPeriod(period) < start.day) return null;
  if (isBrokenSince(input, start.day, period)) return null;
  const between = milestones
    .map((milestone) => ({ day: lastDayOf(milestone.due), value: milestone.value }))
    .filter(({ day }) => start.day < day && day < dueDay);
  const end = { day: dueDay, value: goal.value };
  const to = between.find(({ day }) => asOf <= day) ?? end;
  const from = between.findLast(({ day }) => day < to.day) ?? start;
  const elapsedShare = Math.min(1, daysBetween(from.day, asOf) / daysBetween(from.day, to.day));
  const line = {
    baseline: start.value,
    baselineDay: start.day,
    dueDay,
    elapsedShare,
    expected: tidy(from.value + (to.value - from.value) * elapsedShare),
    tolerance,
    stretch: between.length === 0 ? null : { from, to },
  };
  return { line, climbs: goal.climbs, goal: goal.value };
}

/**
 * How a figure that misses the target stands to its path: never "Đúng tiến độ"
 * from the due day on. Null for a figure that has gone past a range or "=": the
 * path does not lead back.
 */
export function paceOn(
  { line, climbs, goal }: Path,
  value: number,
  asOf: string,
): TargetState | null {
  if (climbs ? value > goal : value < goal) return null;
  if (asOf >= line.dueDay) return 'not-met';
  const behind = tidy(climbs ? line.expected - value : value - line.expected);
  if (behind <= 0) return 'on-track';
  return behind <= line.tolerance ? 'needs-push' : 'behind';
}
