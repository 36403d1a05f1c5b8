import type { Commune } from '../../src/domain/commune.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import { latestVersions } from '../../src/lib/figures/figures.ts';
import { publicVersions, type ShownSnapshot } from '../../src/lib/figures/public-figures.ts';
import { communeNamed, loadContent } from '../../src/publish/load-content.ts';
import { readSnapshots } from '../../src/publish/read-snapshots.ts';

const CONTENT = 'content';
const SLUG = 'xa-minh-hoa';

/** What the demo commune has published, as the public may see it: the figures in force, newest period first. */
export async function demoFigures(): Promise<{
  commune: Commune;
  indicators: Indicator[];
  inForce: ShownSnapshot[];
}> {
  const tree = await loadContent(CONTENT);
  const commune = communeNamed(tree, SLUG, CONTENT);
  const indicators = [...tree.indicator.values()].map(({ data }) => data);
  const rules = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const versions = publicVersions(await readSnapshots(CONTENT, SLUG), commune.code, rules);
  return { commune, indicators, inForce: latestVersions(versions) };
}
