import { sectionUrl } from '../urls.ts';

/** The part of an address that stands for one value of a facet; the id of a village already says what it is. */
export function cutOf(facet: string, value: string): string {
  return facet === 'thon' ? value : `${facet}-${value}`;
}

/** The models of a commune, or of all: every one, or those of one cut. */
export function modelsUrl(commune: string | null, cut?: string): string {
  const list = sectionUrl('mo-hinh', commune);
  return cut === undefined ? list : `${list}loc/${cut}/`;
}

/** The file of all drawn covers; each is found in it by its id. */
export const COVERS_FILE = '/bia-mo-hinh.svg';

export function coverUrl(cover: string): string {
  return `${COVERS_FILE}#${cover}`;
}
