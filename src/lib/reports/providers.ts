import { compareVietnamese, slugify } from '../../domain/fold.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { must, type CommuneContent } from '../collections.ts';
import { indicatorsUsed, latestVersions } from '../figures/figures.ts';

/** Who provides figures of a commune, and of which indicators. */
export type Provider = { slug: string; name: string; indicators: Indicator[] };

/** The providers of a commune by name; none before anything is published: there would be nothing to show. */
export function providersOf(
  here: CommuneContent,
  indicators: ReadonlyMap<string, Indicator>,
): Provider[] {
  if (latestVersions(here.snapshots).length === 0) return [];
  const used = indicatorsUsed(here).map((id) => must(indicators, id));
  const names = [...new Set(used.map(({ provider }) => provider))].sort(compareVietnamese);
  return names.map((name) => ({
    slug: slugify(name),
    name,
    indicators: used.filter(({ provider }) => provider === name),
  }));
}
