import type { Commune } from '../domain/commune.ts';
import { site } from '../strings/site.ts';
import { scope } from './scope.ts';
import { communeUrl, sectionUrl, type Section } from './urls.ts';

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
