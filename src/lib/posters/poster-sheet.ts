import type { Commune } from '../../domain/commune.ts';
import { posterWords } from '../../strings/posters.ts';
import { site as siteWords } from '../../strings/site.ts';
import { asOf } from '../as-of.ts';
import { longDay } from '../format.ts';
import { absolute } from '../urls.ts';
import { addressParts } from './poster-urls.ts';
import type { Poster } from './posters.ts';
import { titleStep } from './title-step.ts';

/** Points of the texts of PosterSheet.astro on paper. */
const SIZES = { place: 19, facts: 22, small: 15 } as const;

/** A poster as it is laid out on its sheet. */
export type PosterSheet = {
  /** Commune and province. */
  place: string;
  /** Whole address of the page the code leads to, and its parts that a line may end after. */
  address: string;
  parts: readonly string[];
  /** Who hung it up, and the day it was made. */
  maker: string;
  /** Size of its title (`titleStep`). */
  step: number;
};

/** The sheet of a poster of a commune. */
export function posterSheet(poster: Poster, commune: Commune, site: URL | undefined): PosterSheet {
  const place = siteWords.communeOf(commune.name, commune.province.name);
  const maker = posterWords.madeOn(commune.publisher, longDay(asOf));
  const address = absolute(poster.page, site);
  const parts = addressParts(address);
  const step = titleStep(poster.title, [
    { text: commune.demo ? `${place} ${siteWords.demoMark}` : place, size: SIZES.place },
    { text: poster.facts, size: SIZES.facts },
    { text: parts.join(' '), size: SIZES.small },
    { text: maker, size: SIZES.small },
  ]);
  return { place, address, parts, maker, step };
}
