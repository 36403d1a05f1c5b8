import { distanceTo, satisfies, tidy, type Bounds } from './bounds.ts';
import { lastDayOf } from './date.ts';
import type { Indicator } from './indicator.ts';
import { measureTarget, type JudgeInput, type Measure } from './measure-target.ts';
import { isReportOverdue } from './report-calendar.ts';
import { explainStatus } from './status-sentence.ts';
import { isNumericTarget, type Comparator, type Target } from './target.ts';
import type { StatusLine, TargetState, TargetStatus } from './target-status.ts';

export type { JudgeInput } from './measure-target.ts';

type Judged = Pick<TargetStatus, 'state' | 'rule'> &
  Partial<Pick<TargetStatus, 'distance' | 'line' | 'areas'>>;

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** The straight line from baseline to target on a day; null when the target or its indicator does not allow one. */
function lineOf({ target, plan, indicator, asOf }: JudgeInput): StatusLine | null {
  const { baseline, value, due, cadence, comparator } = target;
  const tolerance = indicator?.tolerance ?? null;
  if (baseline === null || value === null || tolerance === null) return null;
  if (cadence === 'yearly' || comparator === 'range' || comparator === '=') return null;
  const baselineDay = lastDayOf(baseline.asOf);
  const dueDay = lastDayOf(due ?? { year: plan.period.to });
  const span = daysBetween(baselineDay, dueDay);
  if (span <= 0 || asOf < baselineDay) return null;
  const elapsedShare = Math.min(1, daysBetween(baselineDay, asOf) / span);
  const expected = tidy(baseline.value + (value - baseline.value) * elapsedShare);
  return { baseline: baseline.value, baselineDay, dueDay, elapsedShare, expected, tolerance };
}

function paceOf(
  value: number,
  comparator: Comparator,
  line: StatusLine,
  asOf: string,
): TargetState {
  if (asOf >= line.dueDay) return 'not-met';
  const isLower = comparator === '<' || comparator === '<=';
  const behind = tidy(isLower ? value - line.expected : line.expected - value);
  if (behind <= 0) return 'on-track';
  return behind <= line.tolerance ? 'needs-push' : 'behind';
}

/** Which villages a whole was made from. */
function contributors({ villages }: Measure): TargetStatus['areas'] {
  if (villages === null) return null;
  const results = villages.map(({ area, value }) => {
    return { area, value, state: value === null ? 'not-reported' : 'reported' } as const;
  });
  const reported = results.filter(({ state }) => state === 'reported').length;
  return { met: reported, total: results.length, results };
}

function judgeWhole(input: JudgeInput, value: number, bounds: Bounds): Judged {
  const distance = distanceTo(value, bounds);
  if (satisfies(value, bounds)) return { state: 'met', rule: 'comparator', distance };
  const line = lineOf(input);
  if (line === null) return { state: 'not-met', rule: 'comparator', distance };
  return {
    state: paceOf(value, bounds.comparator, line, input.asOf),
    rule: 'line',
    distance,
    line,
  };
}

/** "Each village": k of n. One village short is enough for "Chưa đạt", one silent for "Chưa đủ dữ liệu". */
function judgeEach(villages: NonNullable<Measure['villages']>, bounds: Bounds): Judged {
  const results = villages.map(({ area, value }) => {
    const state = value === null ? 'not-reported' : satisfies(value, bounds) ? 'met' : 'not-met';
    return { area, value, state } as const;
  });
  const has = (state: string) => results.some((result) => result.state === state);
  const state = has('not-met') ? 'not-met' : has('not-reported') ? 'insufficient-data' : 'met';
  const met = results.filter((result) => result.state === 'met').length;
  return { state, rule: 'each-area', areas: { met, total: results.length, results } };
}

/** "Tăng", "giảm" without a number: only a baseline tells. */
function judgeDirection({ target }: JudgeInput, value: number): Judged {
  const { baseline, comparator } = target;
  if (baseline === null) return { state: 'insufficient-data', rule: 'direction' };
  const distance = tidy(
    comparator === 'increase' ? value - baseline.value : baseline.value - value,
  );
  return { state: distance > 0 ? 'met' : 'not-met', rule: 'direction', distance };
}

/** Judges what was measured: each village on its own, or the commune as a whole. */
function judgeMeasure(
  input: JudgeInput,
  direction: Indicator['direction'],
  measure: Measure,
): Judged {
  const { target } = input;
  const bounds = isNumericTarget(target)
    ? { comparator: target.comparator, value: target.value, valueTo: target.valueTo, direction }
    : null;
  if (bounds !== null && target.scope === 'village' && measure.villages !== null) {
    return judgeEach(measure.villages, bounds);
  }
  const areas = contributors(measure);
  const { value } = measure;
  if (value === null) return { state: 'insufficient-data', rule: 'partial', areas };
  const judged = bounds === null ? judgeDirection(input, value) : judgeWhole(input, value, bounds);
  return { ...judged, areas };
}

function judge(input: JudgeInput, measure: Measure | null): Judged {
  const { target, indicator, plan, asOf } = input;
  if (target.comparator === 'qualitative') return { state: 'qualitative', rule: 'qualitative' };
  if (indicator === null) {
    return isNumericTarget(target)
      ? { state: 'insufficient-data', rule: 'no-indicator' }
      : { state: 'qualitative', rule: 'qualitative' };
  }
  if (measure === null) {
    const fromYear = target.cadence === 'yearly' ? Number(asOf.slice(0, 4)) : plan.period.from;
    const isOverdue = isReportOverdue(plan.reporting, fromYear, asOf);
    return { state: isOverdue ? 'not-reported' : 'not-due', rule: 'no-observation' };
  }
  return judgeMeasure(input, indicator.direction, measure);
}

function shownAreas(areas: TargetStatus['areas'], isHidden: boolean): TargetStatus['areas'] {
  if (areas === null || !isHidden) return areas;
  return { ...areas, results: areas.results.map((result) => ({ ...result, value: null })) };
}

function describeTarget(target: Target) {
  const { id, clause, comparator, value, valueTo, unit, indicator } = target;
  return {
    target: id,
    clause,
    indicator,
    comparator,
    targetValue: value,
    targetValueTo: valueTo,
    unit,
  };
}

/**
 * Judges one target on one day from published figures, by the ladder of the
 * contract: nothing reported, comparator satisfied, no baseline, straight line.
 * The result carries its inputs and one sentence of derivation.
 */
export function judgeTarget(input: JudgeInput): TargetStatus {
  const { target, plan, indicator, asOf } = input;
  const measure = measureTarget(input);
  const { state, rule, distance, line, areas } = judge(input, measure);
  const suppressed = measure?.hasSmallCount ?? false;
  const isEach = rule === 'each-area';
  const value = measure === null || suppressed || isEach ? null : measure.value;
  const status = {
    plan: plan.id,
    ...describeTarget(target),
    state,
    rule,
    provisional: measure?.isProvisional ?? false,
    manualReason: null,
    asOf,
    year: target.cadence === 'yearly' ? Number(asOf.slice(0, 4)) : null,
    period: measure?.period ?? null,
    value: value === null ? null : tidy(value),
    suppressed,
    numerator: suppressed || isEach ? null : (measure?.numerator ?? null),
    denominator: suppressed || isEach ? null : (measure?.denominator ?? null),
    distance: suppressed ? null : (distance ?? null),
    line: suppressed ? null : (line ?? null),
    areas: shownAreas(areas ?? null, suppressed),
  };
  return { ...status, sentence: explainStatus(status, indicator) };
}
