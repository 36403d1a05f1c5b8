import type { Commune } from '../domain/commune.ts';
import { dutyWords } from '../strings/plan.ts';
import { reportWords } from '../strings/reports.ts';
import { site } from '../strings/site.ts';
import { scope } from './scope.ts';
import { reportsUrl } from './reports/report-urls.ts';
import { communeUrl, dutiesUrl, sectionUrl, type Section } from './urls.ts';

export type Crumb = { label: string; href: string };

/** The way down to a page: home, commune (where the build has several), section; the page itself is left out. */
export function crumbsTo(commune: Commune | null, section?: Section): Crumb[] {
  const crumbs: Crumb[] = [{ label: site.home, href: '/' }];
  if (commune !== null && scope.only === null) {
    crumbs.push({ label: site.communeName(commune.name), href: communeUrl(commune.slug) });
  }
  if (section !== undefined) {
    crumbs.push({
      label: site.sections[section],
      href: sectionUrl(section, commune === null ? null : commune.slug),
    });
  }
  return crumbs;
}

/** The way down to one of the sheets a commune can print. */
export function crumbsToReports(commune: Commune): Crumb[] {
  const index = { label: reportWords.indexTitle, href: reportsUrl(commune.slug) };
  return [...crumbsTo(commune, 'so-lieu'), index];
}

/** The way down to a page of whose work is what. */
export function crumbsToDuties(commune: Commune | null): Crumb[] {
  const index = { label: dutyWords.title, href: dutiesUrl(commune?.slug ?? null) };
  return [...crumbsTo(commune), index];
}
