import { audienceUrl, villageUrl } from '../urls.ts';

/** The sheet of one village's work, made for paper. */
export function villageWorkUrl(commune: string, village: string): string {
  return `${villageUrl(commune, village)}viec/`;
}

/** The same sheet for any village of a commune, also where none are listed. */
export function everyVillageWorkUrl(commune: string): string {
  return `${audienceUrl('village', commune)}to-viec/`;
}
