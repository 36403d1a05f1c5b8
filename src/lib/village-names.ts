import type { Commune } from '../domain/commune.ts';
import type { Village } from '../domain/village.ts';
import { site } from '../strings/site.ts';

/** A village of a commune by id; the content check has proven the reference. */
export function villageOf(commune: Commune, id: string): Village {
  const village = commune.villages.find((candidate) => candidate.id === id);
  if (village === undefined) throw new Error(`No village ${id} in ${commune.slug}`);
  return village;
}

export function villageName(commune: Commune, id: string): string {
  return villageOf(commune, id).name;
}

/** The name of an area of figures: the commune itself by its code, else one of its villages. */
export function areaName(commune: Commune, area: string): string {
  return area === commune.code ? site.communeName(commune.name) : villageName(commune, area);
}
