import { tidy } from './bounds.ts';
import type { Indicator } from './indicator.ts';
import { hasSmallCount, type Observation } from './observation.ts';
import { comparePeriods, lastDayOfPeriod, type Period } from './period.ts';
import type { PlannedTargets } from './snapshot.ts';
import type { Target } from './target.ts';

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

type Whole = Pick<Measure, 'value' | 'numerator' | 'denominator'>;

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

function sum(values: readonly (number | null)[]): number | null {
  return values.reduce<number | null>(
    (total, value) => (total === null || value === null ? null : total + value),
    0,
  );
}

const isNoCase = (row: Observation | undefined): boolean => row?.status === 'M';
/** Whether a row answers: with a number, or that nothing arose. */
const isAnswer = (row: Observation): boolean => row.value !== null || isNoCase(row);

/**
 * A whole from one row per village: rates from numerators and denominators,
 * never averaged; counts added. Where nothing arose there is nothing to take a
 * rate of, and the village is left aside; a count must say 0 itself. Answers of
 * yes or no make no sum.
 */
function wholeOf(rows: readonly (Observation | undefined)[], kind: Indicator['kind']): Whole {
  const none = { value: null, numerator: null, denominator: null };
  const parts = kind === 'percent' ? rows.filter((row) => !isNoCase(row)) : rows;
  const value = sum(parts.map((row) => row?.value ?? null));
  if (value === null || kind === 'yes-no') return none;
  if (kind !== 'percent') return { ...none, value: tidy(value) };
  const numerator = sum(parts.map((row) => row?.numerator ?? null));
  const denominator = sum(parts.map((row) => row?.denominator ?? null));
  if (numerator === null || denominator === null || denominator === 0) return none;
  return { value: tidy((100 * numerator) / denominator), numerator, denominator };
}

/** Takes the figures that speak for a target, or null when none was reported. */
export function measureTarget(input: JudgeInput): Measure | null {
  const { indicator, communeCode, villages } = input;
  const rows = latestRows(input);
  const [first] = rows;
  if (first === undefined || indicator === null) return null;
  const own = rows.find((row) => row.area === communeCode && isAnswer(row));
  const byArea = new Map<string, Observation | undefined>([
    ...villages.map(({ code }) => [code, undefined] as const),
    ...rows.filter(({ area }) => area !== communeCode).map((row) => [row.area, row] as const),
  ]);
  const used = (own === undefined ? [...byArea.values()] : [own]).filter(
    (row) => row !== undefined,
  );
  if (!used.some(isAnswer)) return null;
  const { value, numerator, denominator } = own ?? wholeOf([...byArea.values()], indicator.kind);
  return {
    period: first.period,
    value,
    numerator,
    denominator,
    isProvisional: used.some(({ status }) => status === 'P' || status === 'E'),
    villages:
      own === undefined
        ? [...byArea].map(([area, row]) => {
            return { area, value: row?.value ?? null, isNoCase: isNoCase(row) };
          })
        : null,
    hasSmallCount: used.some((row) => hasSmallCount(indicator, row)),
  };
}
