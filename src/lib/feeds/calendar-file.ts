import { createHash } from 'node:crypto';
import ical, {
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventTransparency,
  type ICalEvent,
  type ICalEventData,
} from 'ical-generator';
import { calendarOf, yearlyEntries, type YearlyEntry } from '../../domain/calendar.ts';
import { citeClause } from '../../domain/clause.ts';
import type { Commune } from '../../domain/commune.ts';
import { dayAfter } from '../../domain/date.ts';
import type { Deadline } from '../../domain/deadline.ts';
import type { Plan } from '../../domain/plan.ts';
import { calendarPageWords } from '../../strings/calendar.ts';
import { calendarWords } from '../../strings/plan.ts';
import { site as siteWords } from '../../strings/site.ts';
import { publicationsOf, type Publication, type Publisher } from '../figures/publications.ts';
import { monthDay, partialDate, shortDay } from '../format.ts';
import { absolute, planUrl } from '../urls.ts';

/** What a calendar file is made of; pages and tests give what they have of it. */
export type CalendarSource = {
  communes: readonly (Publisher & { plans: readonly { data: Plan }[] })[];
  /** The name of a unit by its id. */
  unitName: (unit: string) => string;
  /** ISO day of the build, for DTSTAMP: two builds of one commit give the same bytes. */
  stampDay: string;
  site: URL | undefined;
};

const { file: words } = calendarPageWords;
const HOUR = 3600;
/** Seconds before the first minute of the day: eight in the morning, a week and a day before. */
const ALARMS = [6 * 24 + 16, 16].map((hours) => hours * HOUR);

/** The same deadline keeps its UID from build to build, so that calendars update it in place. */
function uidOf({ commune, plan, clause, kind, lastDay, title }: Deadline): string {
  return uid([commune, plan, clause, kind, lastDay, title]);
}

function uid(identity: readonly string[]): string {
  const digest = createHash('sha256').update(identity.join('\n')).digest('hex');
  return `${digest.slice(0, 32)}@cong-thi-dua`;
}

/** Midnight UTC: the calendar library reads whole days from the UTC parts of a Date. */
function midnight(isoDay: string): Date {
  return new Date(`${isoDay}T00:00:00Z`);
}

/** A day from its midnight to the next, which is named and not in it (RFC 5545, 3.6.1): some calendars show nothing without an end. */
function wholeDay(isoDay: string): Pick<ICalEventData, 'start' | 'end' | 'allDay'> {
  return { start: midnight(isoDay), end: midnight(dayAfter(isoDay)), allDay: true };
}

/** The last day of a rule stands as a day, as DTSTART does (RFC 5545, 3.3.10); the library would write a time. */
function yearlyUntil(isoDay: string): string {
  return `RRULE:FREQ=YEARLY;UNTIL=${isoDay.replaceAll('-', '')}`;
}

/** How the plan itself words the day, without the year where the entry comes back. */
function wordingOf({ entry, days }: YearlyEntry): string {
  const { kind, due, relation, lastDay } = entry;
  if (kind === 'release') return words.release;
  const { month, day } = due;
  if (month === undefined || day === undefined) return words.by(partialDate(due));
  const isYearly = days.length > 1;
  const when = isYearly ? monthDay({ month, day }) : partialDate(due);
  if (relation === 'by') return words.byDay(when);
  const [, lastMonth, last] = lastDay.split('-').map(Number);
  const yearlyLast = monthDay({ month: lastMonth ?? month, day: last ?? day });
  return words.before(when, isYearly ? yearlyLast : shortDay(lastDay));
}

function descriptionOf(yearly: YearlyEntry, plan: Plan, source: CalendarSource): string {
  const { units, clause, alsoIn, commune } = yearly.entry;
  const who = units.map(source.unitName).join('; ');
  const clauses = [clause, ...alsoIn].map((one) => citeClause(one)).join(', ');
  return [
    ...(who === '' ? [] : [`${calendarWords.who}: ${who}.`]),
    wordingOf(yearly),
    words.clause(clauses, plan.shortTitle),
    absolute(planUrl(commune, plan.id, clause), source.site),
  ].join('\n');
}

/** The name of an event; in a file of several communes it says whose. */
function summaryOf(kind: string, title: string, { name, demo }: Commune, isAlone: boolean): string {
  const what = `${kind}: ${title}`;
  const whose = isAlone ? what : `${siteWords.communeName(name)}. ${what}`;
  return demo ? `[${siteWords.demoMark}] ${whose}` : whose;
}

function eventOf(yearly: YearlyEntry, plan: Plan, source: CalendarSource): ICalEventData {
  const { entry, days } = yearly;
  const { commune, clause, kind, lastDay } = entry;
  return {
    id: uidOf(entry),
    stamp: midnight(source.stampDay),
    ...wholeDay(lastDay),
    repeating: days.length > 1 ? yearlyUntil(days.at(-1) ?? lastDay) : null,
    description: descriptionOf(yearly, plan, source),
    url: absolute(planUrl(commune, plan.id, clause), source.site),
    categories: [{ name: calendarWords.kinds[kind] }],
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

/** The day a version of figures came out: it has been, so nothing reminds of it. */
function publicationEvent(
  { id, url, day, reason }: Publication,
  source: CalendarSource,
): ICalEventData {
  const address = absolute(url, source.site);
  return {
    id: uid(['publication', ...id]),
    stamp: midnight(source.stampDay),
    ...wholeDay(day),
    description: [...(reason === null ? [] : [words.reason(reason)]), address].join('\n'),
    url: address,
    categories: [{ name: calendarPageWords.publication }],
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

function addAlarms(event: ICalEvent): void {
  for (const trigger of ALARMS) {
    const description = words.reminder(event.summary());
    event.createAlarm({ type: ICalAlarmType.display, trigger, description });
  }
}

/**
 * The deadlines of some communes as an RFC 5545 calendar of whole-day events: days without a time,
 * so that no time zone can move them. What comes back yearly is one event with a rule that ends
 * with its plan; drafts are not in it. Each reminds at eight in the morning, a week and a day before. The days
 * on which figures came out are in it too.
 */
export function calendarFile(source: CalendarSource): string {
  const [sole, ...others] = source.communes;
  const isAlone = sole !== undefined && others.length === 0;
  const name = isAlone
    ? siteWords.titleOfCommune(calendarWords.title, sole.commune.name)
    : `${calendarWords.title} - ${siteWords.name}`;
  const calendar = ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'cong-thi-dua', product: 'portal', language: 'VI' },
    ttl: 24 * HOUR,
  });
  calendar.x('X-WR-TIMEZONE', 'Asia/Ho_Chi_Minh');
  for (const { commune, plans, snapshots } of source.communes) {
    for (const { data: plan } of plans) {
      for (const yearly of yearlyEntries(calendarOf([plan]))) {
        const event = calendar.createEvent({
          ...eventOf(yearly, plan, source),
          summary: summaryOf(
            calendarWords.kinds[yearly.entry.kind],
            yearly.entry.title,
            commune,
            isAlone,
          ),
        });
        addAlarms(event);
      }
    }
    for (const publication of publicationsOf({ commune, snapshots })) {
      calendar.createEvent({
        ...publicationEvent(publication, source),
        summary: summaryOf(calendarPageWords.publication, publication.title, commune, isAlone),
      });
    }
  }
  // The library leaves out the end of the last line, which RFC 5545 (3.4) asks for.
  return `${calendar.toString()}\r\n`;
}
