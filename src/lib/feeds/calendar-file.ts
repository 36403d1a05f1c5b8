import { createHash } from 'node:crypto';
import ical, { ICalEventTransparency } from 'ical-generator';
import { deadlinesOf, type Deadline } from '../../domain/deadline.ts';
import { calendarWords } from '../../strings/plan.ts';
import { site as siteWords } from '../../strings/site.ts';
import type { CommuneContent } from '../collections.ts';
import { absolute, planUrl } from '../urls.ts';

/** The same deadline keeps its UID from build to build, so that calendars update it in place. */
function uidOf({ commune, plan, clause, kind, lastDay, title }: Deadline): string {
  const identity = [commune, plan, clause, kind, lastDay, title].join('\n');
  return `${createHash('sha256').update(identity).digest('hex').slice(0, 32)}@cong-thi-dua`;
}

/** Midnight UTC: the calendar library reads whole days from the UTC parts of a Date. */
function midnight(isoDay: string): Date {
  return new Date(`${isoDay}T00:00:00Z`);
}

/**
 * A commune's deadlines as an RFC 5545 calendar of whole-day events.
 * @param stampDay ISO day of the build, for DTSTAMP: two builds of one commit give the same bytes
 */
export function calendarFile(
  { commune, plans }: CommuneContent,
  stampDay: string,
  site: URL | undefined,
): string {
  const calendar = ical({
    name: siteWords.titleOfCommune(calendarWords.title, commune.name),
    prodId: { company: 'cong-thi-dua', product: 'portal', language: 'VI' },
  });
  for (const deadline of plans.flatMap(({ data }) => deadlinesOf(data))) {
    const name = `${calendarWords.kinds[deadline.kind]}: ${deadline.title}`;
    calendar.createEvent({
      id: uidOf(deadline),
      stamp: midnight(stampDay),
      start: midnight(deadline.lastDay),
      allDay: true,
      summary: commune.demo ? `[${siteWords.demoMark}] ${name}` : name,
      url: absolute(planUrl(deadline.commune, deadline.plan, deadline.clause), site),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
}
