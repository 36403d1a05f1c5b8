import type { Indicator } from './indicator.ts';
import { hasSmallCount, isProvisional, type Observation } from './observation.ts';
import { comparePeriods, lastDayOfPeriod, type Period } from './period.ts';
import type { PlannedTargets } from './snapshot.ts';
import type { Target } from './target.ts';
import { answersIn, isAnswer, isNoCase, wholeOf } from './whole.ts';

export type JudgeInput = {
  target: Target;
  plan: Pick<PlannedTargets, 'id' | 'period' | 'issuedOn' | 'reporting'>;
  /** What measures the target; null when the target names nothing measurable. */
  indicator: Indicator | null;
  communeCode: string;
  /** The villages a figure is expected from: id and name. */
  villages: readonly { code: string; name: string }[];
  /** Published figures of the commune, latest version of every period; any indicator. */
  observations: readonly Observation[];
  /** The day of judgement, ISO. Figures of periods that end later are left aside. */
  asOf: string;
};

/** What one village said; `isNoCase` when it reported that nothing arose ("không phát sinh"). */
export type VillageFigure = { area: string; value: number | null; isNoCase: boolean };

/** The figures of one period that speak for a target. */
export type Measure = {
  period: Period;
  /** Value for the whole commune; null when it can't be told. */
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  isProvisional: boolean;
  /** What every village said, null where it gave no number; null when the figure is the commune's own. */
  villages: VillageFigure[] | null;
  hasSmallCount: boolean;
};

/**
 * Whose figures speak for a target: those of the commune, of its villages, or of both. "Each village" means the
 * villages there are; a whole also holds those merged away since, in the periods in which they still reported.
 */
function speaksFor(
  { target, indicator, communeCode, villages }: JudgeInput,
  area: string,
): boolean {
  const isOfVillages = indicator?.areaLevel === 'village';
  if (target.scope !== 'village' || !isOfVillages) return isOfVillages || area === communeCode;
  return villages.some(({ code }) => code === area);
}

/** Figures of the latest period, which an empty row ("không báo cáo") also marks as spoken about. */
function latestRows(input: JudgeInput): Observation[] {
  const { target, indicator, observations, asOf } = input;
  const year = asOf.slice(0, 4);
  const usable = observations.filter(
    (row) =>
      row.indicator === indicator?.id &&
      lastDayOfPeriod(row.period) <= asOf &&
      (target.cadence !== 'yearly' || row.period.startsWith(year)) &&
      speaksFor(input, row.area),
  );
  const latest = usable
    .map(({ period }) => period)
    .sort(comparePeriods)
    .at(-1);
  return usable.filter(({ period }) => period === latest);
}

/** Takes the figures that speak for a target, or null when none was reported. */
export function measureTarget(input: JudgeInput): Measure | null {
  const { indicator, communeCode, villages } = input;
  const rows = latestRows(input);
  const [first] = rows;
  if (first === undefined || indicator === null) return null;
  const { own, byVillage } = answersIn(
    rows,
    communeCode,
    villages.map(({ code }) => code),
  );
  const used = (own === undefined ? [...byVillage.values()] : [own]).filter(
    (row) => row !== undefined,
  );
  if (!used.some(isAnswer)) return null;
  const { value, numerator, denominator } = own ?? wholeOf([...byVillage.values()], indicator.kind);
  return {
    period: first.period,
    value,
    numerator,
    denominator,
    isProvisional: used.some(isProvisional),
    villages:
      own === undefined
        ? [...byVillage].map(([area, row]) => {
            return { area, value: row?.value ?? null, isNoCase: isNoCase(row) };
          })
        : null,
    hasSmallCount: used.some((row) => hasSmallCount(indicator, row)),
  };
}
