import type { Clause } from './clause.ts';
import { deadlineWords } from '../strings/plan.ts';
import { deadlinesOf, type Deadline } from './deadline.ts';
import { lastDayOfPeriod, periodInYear } from './period.ts';
import { isBinding, type Plan } from './plan.ts';
import { reportsAskedBy } from './report-calendar.ts';

/** One line of a calendar: a deadline, with the other clauses that ask for the very same. */
export type CalendarEntry = Deadline & { alsoIn: Clause[] };

/** An entry with every day on which it comes back, in order: one day, or one in each of several years on end. */
export type YearlyEntry = { entry: CalendarEntry; days: string[] };

/** The ends of the stretches that a plan wants figures on without naming a day: the day its release calendar counts from. */
function releases(plan: Plan): Deadline[] {
  return reportsAskedBy(plan).flatMap(({ duty, dueBefore, period }) => {
    if (dueBefore !== null) return [];
    const lastDay = lastDayOfPeriod(period);
    const [year = 0, month = 0, day = 0] = lastDay.split('-').map(Number);
    return {
      commune: plan.commune,
      plan: plan.id,
      clause: duty.clause,
      kind: 'release' as const,
      title: deadlineWords.stretchEnds(periodInYear(period)),
      units: duty.units,
      due: { year, month, day },
      relation: 'by' as const,
      lastDay,
    };
  });
}

const nameOf = ({ commune, plan, kind, relation, title }: Deadline) =>
  JSON.stringify([commune, plan, kind, relation, title]);

/** What stands in several clauses of a plan stands once, for the units of all of them. */
function merged(deadlines: readonly Deadline[]): CalendarEntry[] {
  const entries = new Map<string, CalendarEntry>();
  for (const deadline of deadlines) {
    const key = nameOf(deadline) + deadline.lastDay;
    const first = entries.get(key);
    const clauses = new Set([...(first?.alsoIn ?? []), deadline.clause]);
    entries.set(key, {
      ...(first ?? deadline),
      units: [...new Set([...(first?.units ?? []), ...deadline.units])],
      alsoIn: [...clauses].filter((clause) => clause !== (first ?? deadline).clause),
    });
  }
  return [...entries.values()];
}

/**
 * The calendar of some plans, in order of the day: all that they date, and the ends of the
 * stretches they want reports on. Drafts and replaced plans promise nothing.
 */
export function calendarOf(plans: readonly Plan[]): CalendarEntry[] {
  const dated = plans.flatMap((plan) => [
    ...deadlinesOf(plan),
    ...(isBinding(plan) ? releases(plan) : []),
  ]);
  return merged(dated).sort(
    (a, b) => a.lastDay.localeCompare(b.lastDay) || (nameOf(a) < nameOf(b) ? -1 : 1),
  );
}

/**
 * The first days of a calendar, each whole: as many as hold no more than so many entries, and the first
 * day in any case.
 * @param entries in order of the day
 */
export function firstDays(entries: readonly CalendarEntry[], most: number): CalendarEntry[] {
  const cutIn = entries[most]?.lastDay;
  if (cutIn === undefined) return [...entries];
  const before = entries.filter(({ lastDay }) => lastDay < cutIn);
  return before.length > 0 ? before : entries.filter(({ lastDay }) => lastDay === cutIn);
}

/** Entries that are the same but for the year, on the same day of it; one that skips a year begins anew. */
export function yearlyEntries(entries: readonly CalendarEntry[]): YearlyEntry[] {
  const runs: YearlyEntry[] = [];
  const open = new Map<string, YearlyEntry>();
  for (const entry of entries) {
    const { lastDay, units, clause, alsoIn } = entry;
    const key = nameOf(entry) + JSON.stringify([clause, alsoIn, units, lastDay.slice(5)]);
    const run = open.get(key);
    const last = run?.days.at(-1);
    if (run !== undefined && Number(last?.slice(0, 4)) + 1 === Number(lastDay.slice(0, 4))) {
      run.days.push(lastDay);
    } else {
      const begun = { entry, days: [lastDay] };
      open.set(key, begun);
      runs.push(begun);
    }
  }
  return runs;
}
