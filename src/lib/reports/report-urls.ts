import { slugify } from '../../domain/fold.ts';
import type { Period } from '../../domain/period.ts';
import { communeUrl, villageUrl } from '../urls.ts';

/** What a village can put into an award file: its figures, models and stories on paper. */
export function evidenceUrl(commune: string, village: string): string {
  return `${villageUrl(commune, village)}minh-chung/`;
}

/** All sheets a commune can print: reports of periods, evidence of villages and units. */
export function reportsUrl(commune: string): string {
  return `${communeUrl(commune)}bao-cao/`;
}

/** The report table of a period. */
export function reportUrl(commune: string, period: Period): string {
  return `${reportsUrl(commune)}${period.toLowerCase()}/`;
}

/** The same as a Word file. */
export function reportFileUrl(commune: string, period: Period): string {
  return `${reportUrl(commune, period)}bao-cao.docx`;
}

/** The figures one unit provides; the slug is made of its name. */
export function providerUrl(commune: string, provider: string): string {
  return `${reportsUrl(commune)}don-vi/${slugify(provider)}/`;
}
