import type { Indicator } from './indicator.ts';
import { isSmallCount, type Observation } from './observation.ts';
import { comparePeriods, type Period } from './period.ts';
import type { PlannedTargets } from './snapshot.ts';
import type { Target } from './target.ts';
import { lastDayOfPeriod } from './report-calendar.ts';

export type JudgeInput = {
  target: Target;
  plan: Pick<PlannedTargets, 'id' | 'period' | 'reporting'>;
  /** What measures the target; null when the target names nothing measurable. */
  indicator: Indicator | null;
  communeCode: string;
  /** Ids of the villages a figure is expected from. */
  villages: readonly string[];
  /** Published figures of the commune, latest version of every period; any indicator. */
  observations: readonly Observation[];
  /** The day of judgement, ISO. Figures of periods that end later are left aside. */
  asOf: string;
};

/** The figures of one period that speak for a target. */
export type Measure = {
  period: Period;
  /** Value for the whole commune; null when it can't be told. */
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  isProvisional: boolean;
  /** Figure of every village, null where it gave none; null when the figure is the commune's own. */
  villages: { area: string; value: number | null }[] | null;
  hasSmallCount: boolean;
};

/** Figures of the latest period, which an empty row ("không báo cáo") also marks as spoken about. */
function latestRows({ target, indicator, observations, asOf }: JudgeInput): Observation[] {
  const year = asOf.slice(0, 4);
  const usable = observations.filter(
    (row) =>
      row.indicator === indicator?.id &&
      lastDayOfPeriod(row.period) <= asOf &&
      (target.cadence !== 'yearly' || row.period.startsWith(year)),
  );
  const [first, ...others] = usable.map(({ period }) => period);
  if (first === undefined) return [];
  const latest = others.reduce((a, b) => (comparePeriods(a, b) >= 0 ? a : b), first);
  return usable.filter(({ period }) => period === latest);
}

function sum(values: readonly (number | null)[]): number | null {
  return values.reduce<number | null>(
    (total, value) => (total === null || value === null ? null : total + value),
    0,
  );
}

/** A whole from its parts: rates from numerators and denominators, never averaged; counts added. */
function wholeOf(rows: readonly Observation[], kind: Indicator['kind'], expected: number) {
  const none = { value: null, numerator: null, denominator: null };
  if (rows.length < expected || rows.some(({ value }) => value === null)) return none;
  if (kind !== 'percent') return { ...none, value: sum(rows.map(({ value }) => value)) };
  const numerator = sum(rows.map((row) => row.numerator));
  const denominator = sum(rows.map((row) => row.denominator));
  if (numerator === null || denominator === null || denominator === 0) return none;
  return { value: (100 * numerator) / denominator, numerator, denominator };
}

/** Takes the figures that speak for a target, or null when none was reported. */
export function measureTarget(input: JudgeInput): Measure | null {
  const { target, indicator, communeCode, villages } = input;
  const rows = latestRows(input);
  const [first] = rows;
  if (first === undefined || indicator === null) return null;
  const own = rows.find(({ area }) => area === communeCode);
  const ofVillages = rows.filter(({ area }) => villages.includes(area));
  const isByVillage =
    target.scope === 'village' || (own === undefined && indicator.areaLevel === 'village');
  const used = isByVillage ? ofVillages : own === undefined ? [] : [own];
  if (used.every(({ value }) => value === null)) return null;
  const whole = isByVillage ? wholeOf(used, indicator.kind, villages.length) : null;
  const valueAt = new Map(ofVillages.map(({ area, value }) => [area, value]));
  return {
    period: first.period,
    value: whole === null ? (own?.value ?? null) : whole.value,
    numerator: whole === null ? (own?.numerator ?? null) : whole.numerator,
    denominator: whole === null ? (own?.denominator ?? null) : whole.denominator,
    isProvisional: used.some(({ status }) => status === 'P' || status === 'E'),
    villages: isByVillage
      ? villages.map((area) => ({ area, value: valueAt.get(area) ?? null }))
      : null,
    hasSmallCount: used.some(({ value }) => value !== null && isSmallCount(indicator, value)),
  };
}
