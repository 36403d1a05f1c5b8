import type { Indicator } from '../domain/indicator.ts';
import {
  observationStatuses,
  type Observation,
  type ObservationStatus,
} from '../domain/observation.ts';
import type { Period } from '../domain/period.ts';
import type { Area } from './context.ts';
import { fingerprint } from '../domain/fingerprint.ts';
import type { TableHeader } from './table-header.ts';
import type { ReadRow } from './read-row.ts';

/**
 * The figures of one indicator in one period, one place per area in the order of the areas. They stand in typed
 * arrays, so that a file of a million rows takes some tens of bytes for each. NaN is "no number", line 0 "no row".
 */
export type Series = {
  indicator: Indicator;
  period: Period;
  header: TableHeader;
  lines: Int32Array;
  values: Float64Array;
  statuses: Uint8Array;
  /** Numerators, then denominators; null while none was given. */
  parts: Float64Array | null;
  /** Fingerprints of source, closing day and note; null while none was given. */
  texts: Float64Array | null;
};

/** A figure that came earlier in the file for the same indicator, area and period. */
export type EarlierFigure = Pick<Observation, 'value' | 'numerator' | 'denominator' | 'status'> & {
  line: number;
  hasSameTexts: boolean;
};

export type FigureGrid = {
  /** Keeps the figure of a row, or returns the one that has its place already. */
  place: (row: ReadRow) => EarlierFigure | null;
  /** All series, in the order in which their first figures came. */
  series: () => Iterable<Series>;
  areas: readonly Area[];
};

/** The statuses in the order in which a series keeps them by number. */
export const STATUSES = Object.keys(observationStatuses) as ObservationStatus[];

function textsOf({ source, asOf, note }: Observation): number {
  const text = source + (asOf ?? '') + note;
  return text === '' ? 0 : fingerprint(`${source}\u0000${asOf ?? ''}\u0000${note}`);
}

const orNull = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value;

function newSeries({ indicator, observation, header }: ReadRow, size: number): Series {
  return {
    indicator,
    period: observation.period,
    header,
    lines: new Int32Array(size),
    values: new Float64Array(size).fill(NaN),
    statuses: new Uint8Array(size),
    parts: null,
    texts: null,
  };
}

function keep(series: Series, at: number, { line, observation }: ReadRow): void {
  const { value, numerator, denominator, status } = observation;
  const size = series.lines.length;
  series.lines[at] = line;
  series.values[at] = value ?? NaN;
  series.statuses[at] = STATUSES.indexOf(status);
  if (numerator !== null || denominator !== null) {
    series.parts ??= new Float64Array(2 * size).fill(NaN);
    series.parts[at] = numerator ?? NaN;
    series.parts[size + at] = denominator ?? NaN;
  }
  const texts = textsOf(observation);
  if (texts === 0) return;
  series.texts ??= new Float64Array(size);
  series.texts[at] = texts;
}

function earlierAt(series: Series, at: number, observation: Observation): EarlierFigure {
  const { lines, values, parts, statuses, texts } = series;
  return {
    line: lines[at] ?? 0,
    value: orNull(values[at]),
    numerator: orNull(parts?.[at]),
    denominator: orNull(parts?.[lines.length + at]),
    status: STATUSES[statuses[at] ?? 0] ?? 'A',
    hasSameTexts: (texts?.[at] ?? 0) === textsOf(observation),
  };
}

/** An empty grid for the figures of some areas. */
export function createGrid(areas: readonly Area[]): FigureGrid {
  const indexes = new Map(areas.map(({ code }, index) => [code, index]));
  const byIndicator = new Map<string, Map<Period, Series>>();
  const place = (row: ReadRow): EarlierFigure | null => {
    const { indicator, area, period } = row.observation;
    const periods = byIndicator.get(indicator) ?? new Map<Period, Series>();
    byIndicator.set(indicator, periods);
    const series = periods.get(period) ?? newSeries(row, areas.length);
    periods.set(period, series);
    const at = indexes.get(area) ?? -1;
    if ((series.lines[at] ?? 0) > 0) return earlierAt(series, at, row.observation);
    keep(series, at, row);
    return null;
  };
  const series = () => [...byIndicator.values()].flatMap((periods) => [...periods.values()]);
  return { place, series, areas };
}
