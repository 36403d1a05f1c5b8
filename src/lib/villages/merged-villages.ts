import type { Commune } from '../../domain/commune.ts';
import type { Village } from '../../domain/village.ts';

/** The villages that were merged into one, those merged into them included, as filed. */
export function mergedVillages({ villages }: Pick<Commune, 'villages'>, id: string): Village[] {
  const found = new Set<Village>();
  const collect = (into: string) => {
    for (const village of villages) {
      if (village.mergedInto !== into || village.id === id || found.has(village)) continue;
      found.add(village);
      collect(village.id);
    }
  };
  collect(id);
  return villages.filter((village) => found.has(village));
}

/** The names a village is found and told by besides its own: its other names, and those of villages merged into it. */
export function otherNames(commune: Pick<Commune, 'villages'>, village: Village): string[] {
  const merged = mergedVillages(commune, village.id);
  return [...village.aliases, ...merged.flatMap(({ name, aliases }) => [name, ...aliases])];
}
