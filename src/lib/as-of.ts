import { buildDay } from './build-day.ts';

/** @throws when there is no day, rather than inventing one */
function readAsOf(): string {
  const day = buildDay();
  if (day instanceof Error) throw day;
  return day;
}

/** "Today" wherever the site says what is next: the day of this build (ISO), for example `2026-11-20`. */
export const asOf: string = readAsOf();
