import type { Indicator } from '../domain/indicator.ts';
import type { Observation } from '../domain/observation.ts';
import type { Period } from '../domain/period.ts';
import { problemWords } from '../strings/problems.ts';
import { areaFinder } from './area-index.ts';
import { nearestOf } from './nearest.ts';

/** A place figures can be about: a whole commune (code) or one of its villages (id). */
export type Area = {
  code: string;
  name: string;
  aliases: readonly string[];
  level: 'commune' | 'village';
};

/** All that the checker knows beside the bytes. */
export type IngestContext = {
  indicators: readonly Indicator[];
  areas: readonly Area[];
  /** Figures published for earlier periods, latest version of each; empty when there are none. */
  previous: readonly Observation[];
  /** Indicators the commune has promised to report on; empty when nothing is promised. */
  expectedIndicators: readonly string[];
  /** The one period being published; null when only checking. */
  period: Period | null;
  /** Phone numbers of offices, which are no personal data. */
  officialPhones: readonly string[];
};

/** A context with its indicators and areas by their codes, for files with many rows. */
export type IndexedContext = IngestContext & {
  indicatorById: ReadonlyMap<string, Indicator>;
  areaByCode: ReadonlyMap<string, Area>;
  /** The one area a text means, by its code or its name. */
  areaNamed: (text: string) => Area | null;
  /** What a wrong code or name was most likely meant to be. */
  nearestIndicator: (text: string) => Indicator | null;
  nearestArea: (text: string) => Area | null;
};

/** Indexes a context once for a whole file. */
export function indexContext(context: IngestContext): IndexedContext {
  return {
    ...context,
    indicatorById: new Map(context.indicators.map((one) => [one.id, one])),
    areaByCode: new Map(context.areas.map((area) => [area.code, area])),
    areaNamed: areaFinder(context.areas),
    nearestIndicator: nearestOf(
      context.indicators.map((item) => ({ item, texts: [item.id, item.name, item.shortName] })),
    ),
    nearestArea: nearestOf(
      context.areas.map((item) => {
        const { code, name, aliases, level } = item;
        const whole = level === 'commune' ? [problemWords.wholeCommune] : [];
        return { item, texts: [code, name, ...aliases, ...whole] };
      }),
    ),
  };
}
