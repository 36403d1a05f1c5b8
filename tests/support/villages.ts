import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { communePath, communesInBuild } from './site.ts';

type Filed = { id: string; name: string; aliases?: string[]; mergedInto?: string };

/** A village of this build as filed, with the path its commune's pages begin with. */
export type FiledVillage = Filed & { commune: string; path: string };

/** Every village that communes of this build have filed, those merged into another included. */
export function villagesInBuild(): FiledVillage[] {
  return communesInBuild().flatMap(({ slug }) => {
    const file = readFileSync(`content/xa/${slug}/xa.yaml`, 'utf8');
    const { villages = [] } = parse(file) as { villages?: Filed[] };
    return villages.map((village) => ({ ...village, commune: slug, path: communePath(slug) }));
  });
}
