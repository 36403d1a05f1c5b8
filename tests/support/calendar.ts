import ICAL from 'ical.js';

/** One day of a calendar file, as a phone would show it. */
export type Shown = { day: string; summary: string };

/** The events of a calendar file, read by a parser that had no part in writing it. */
export function eventsOf(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(
    ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0],
  );
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

/** Every day on which an event stands, its yearly returns included. */
export function daysOf(event: ICAL.Event): string[] {
  if (!event.isRecurring()) return [event.startDate.toString()];
  const days: string[] = [];
  const iterator = event.iterator();
  for (
    let day = iterator.next() as ICAL.Time | null;
    day;
    day = iterator.next() as ICAL.Time | null
  ) {
    days.push(day.toString());
    if (days.length > 200) throw new Error(`"${event.summary}" never ends`);
  }
  return days;
}

/** All that a calendar file shows, in order of the day. */
export function shownBy(text: string): Shown[] {
  return eventsOf(text)
    .flatMap((event) => daysOf(event).map((day) => ({ day, summary: event.summary })))
    .sort((a, b) => a.day.localeCompare(b.day) || a.summary.localeCompare(b.summary));
}
