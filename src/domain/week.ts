const DAY = 86_400_000;

/** A week of ISO 8601, Monday to Sunday; it belongs to the year that has its Thursday. */
export type Week = { year: number; week: number; /** ISO days. */ from: string; to: string };

/** The week an ISO day lies in. */
export function weekOf(isoDay: string): Week {
  const day = Date.parse(isoDay);
  const sinceMonday = (new Date(day).getUTCDay() + 6) % 7;
  const monday = day - sinceMonday * DAY;
  const thursday = monday + 3 * DAY;
  const year = new Date(thursday).getUTCFullYear();
  const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
  return {
    year,
    week: 1 + Math.floor((thursday - Date.UTC(year, 0, 1)) / (7 * DAY)),
    from: iso(monday),
    to: iso(monday + 6 * DAY),
  };
}
