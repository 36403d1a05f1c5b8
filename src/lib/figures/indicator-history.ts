import type { Commune } from '../../domain/commune.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { HIDDEN_STATUS, isProvisional } from '../../domain/observation.ts';
import {
  lengthOf,
  periodLengths,
  periodsBetween,
  type PeriodLength,
} from '../../domain/period-range.ts';
import type { Period } from '../../domain/period.ts';
import { answersIn, isAnswer, wholeOf, type Whole } from '../../domain/whole.ts';
import { latestVersions } from './figures.ts';
import type { ShownObservation, ShownSnapshot, ShownVersion } from './public-figures.ts';

/** The figure of the whole commune in one period: its own, or made from its villages. */
export type WholeFigure = Whole & {
  isProvisional: boolean;
  /** Counted in another way than in the periods before: the notes that say how; empty when it was not. */
  breaks: string[];
  /** The commune's own row; null when the figure is added up from villages. */
  own: ShownObservation | null;
  /** Of a sum: how many villages gave a figure or said that nothing arose, out of how many. */
  villages: { answered: number; expected: number; isHidden: boolean } | null;
};

/** One period of a history, newest version; `snapshot` null when nothing is in force for it. */
export type HistoryPeriod = {
  period: Period;
  snapshot: ShownSnapshot | null;
  whole: WholeFigure | null;
};

/** The figures of one village, one place per period of the history. */
export type VillageHistory = { area: string; figures: (ShownObservation | null)[] };

/**
 * All published figures of one indicator in one commune, over periods of one
 * length in a row, oldest first, those without figures among them.
 */
export type IndicatorHistory = {
  length: PeriodLength;
  periods: HistoryPeriod[];
  villages: VillageHistory[];
};

/** A small count that is not shown is an answer all the same. */
const hasAnswered = (row: ShownObservation | undefined) =>
  row !== undefined && (isAnswer(row) || row.status === HIDDEN_STATUS);

function wholeIn(
  rows: readonly ShownObservation[],
  expected: readonly string[],
  commune: string,
  kind: Indicator['kind'],
): WholeFigure | null {
  if (rows.length === 0) return null;
  const { own: answer, byVillage } = answersIn(rows, commune, expected);
  const breaks = [...new Set(rows.filter(({ status }) => status === 'B').map(({ note }) => note))];
  const own =
    answer ?? rows.find(({ area, status }) => area === commune && status === HIDDEN_STATUS);
  if (own !== undefined) {
    const { value, numerator, denominator } = own;
    return {
      ...{ value, numerator, denominator },
      ...{ isProvisional: isProvisional(own), breaks, own, villages: null },
    };
  }
  const parts = [...byVillage.values()];
  return {
    ...wholeOf(parts, kind),
    isProvisional: rows.some(isProvisional),
    breaks,
    own: null,
    villages: {
      answered: parts.filter(hasAnswered).length,
      expected: parts.length,
      isHidden: parts.some((part) => part?.status === HIDDEN_STATUS),
    },
  };
}

const villageCodes = ({ definitions }: ShownSnapshot, commune: string): string[] =>
  definitions.areas.map(({ code }) => code).filter((code) => code !== commune);

function historyOf(
  length: PeriodLength,
  snapshots: readonly ShownSnapshot[],
  indicator: Indicator,
  commune: Commune,
): IndicatorHistory {
  const names = snapshots.map(({ manifest }) => manifest.period).sort();
  const inForce = new Map(snapshots.map((snapshot) => [snapshot.manifest.period, snapshot]));
  const found = periodsBetween(names[0] ?? '', names.at(-1) ?? '').map((period) => {
    const snapshot = inForce.get(period) ?? null;
    const rows = snapshot?.observations.filter((row) => row.indicator === indicator.id) ?? [];
    return { period, snapshot, rows, byArea: new Map(rows.map((row) => [row.area, row])) };
  });
  const periods = found.map(({ period, snapshot, rows }) => {
    const areas = snapshot === null ? [] : villageCodes(snapshot, commune.code);
    return { period, snapshot, whole: wholeIn(rows, areas, commune.code, indicator.kind) };
  });
  const known = [
    ...commune.villages.map(({ id }) => id),
    ...snapshots.flatMap((one) => villageCodes(one, commune.code)),
  ];
  const villages = [...new Set(known)]
    .filter((area) => found.some(({ byArea }) => byArea.has(area)))
    .map((area) => ({ area, figures: found.map(({ byArea }) => byArea.get(area) ?? null) }));
  return { length, periods, villages };
}

/**
 * Histories of one indicator, one for each length of period that has figures in
 * force: quarters and half-years are never joined into one line. The richest comes
 * first; of equals, the one the indicator is meant to be reported by.
 */
export function historiesOf(
  indicator: Indicator,
  { commune, snapshots }: { commune: Commune; snapshots: readonly ShownVersion[] },
): IndicatorHistory[] {
  const withRows = latestVersions(snapshots).filter(({ observations }) =>
    observations.some((row) => row.indicator === indicator.id),
  );
  const lengths = (Object.keys(periodLengths) as PeriodLength[]).map((length) => ({
    length,
    of: withRows.filter(({ manifest }) => lengthOf(manifest.period) === length),
  }));
  const rank = ({ length, of }: (typeof lengths)[number]) =>
    of.length * 2 + Number(length === indicator.frequency);
  return lengths
    .filter(({ of }) => of.length > 0)
    .sort((a, b) => rank(b) - rank(a))
    .map(({ length, of }) => historyOf(length, of, indicator, commune));
}
