import { communeUrl } from '../urls.ts';

/** The calendar of a commune, or of all when `commune` is null. */
export function calendarUrl(commune: string | null): string {
  return `${commune === null ? '/' : communeUrl(commune)}lich/`;
}

/** The same as an iCalendar file. */
export function calendarFileUrl(commune: string | null): string {
  return `${commune === null ? '/' : communeUrl(commune)}lich.ics`;
}

/** A calendar file under the scheme by which phones follow it, from its whole address. */
export function followUrl(address: string): string {
  return address.replace(/^https?:/u, 'webcal:');
}
