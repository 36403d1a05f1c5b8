import { distanceTo, satisfies, tidy, type Bounds } from './bounds.ts';
import { dueDayOf, paceOn, pathOf } from './expected-path.ts';
import { measureTarget, type JudgeInput, type Measure } from './measure-target.ts';
import type { Period } from './period.ts';
import { referenceOf } from './reference.ts';
import { isReportOverdue } from './report-calendar.ts';
import { explainStatus } from './status-sentence.ts';
import { isNumericTarget, type Target } from './target.ts';
import { STATUS_METHOD_VERSION, type AreaResult, type TargetStatus } from './target-status.ts';

export type { JudgeInput } from './measure-target.ts';

type Judged = Pick<TargetStatus, 'state' | 'rule'> &
  Partial<Pick<TargetStatus, 'distance' | 'line' | 'areas' | 'reference' | 'manualReason'>> & {
    /** Of further figures the result was made from. */
    hasSmallCount?: boolean;
    isProvisional?: boolean;
  };
type Villages = NonNullable<Measure['villages']>;

/** One result per village; `ofFigure` says what a village that gave a figure counts as. */
function resultsOf(
  villages: Villages,
  ofFigure: (value: number) => AreaResult['state'],
): AreaResult[] {
  return villages.map(({ area, value, isNoCase }) => {
    if (value !== null) return { area, value, state: ofFigure(value) };
    return { area, value, state: isNoCase ? 'no-case' : 'not-reported' };
  });
}

/** Which villages a whole was made from. */
function contributors({ villages }: Measure): TargetStatus['areas'] {
  if (villages === null) return null;
  const results = resultsOf(villages, () => 'reported');
  const met = results.filter(({ state }) => state === 'reported').length;
  return { met, total: results.length, results };
}

/** Against a number: reached, else on its path when there is one, else only short of it. */
function judgeWhole(input: JudgeInput, period: Period, value: number, bounds: Bounds): Judged {
  const distance = distanceTo(value, bounds);
  if (satisfies(value, bounds)) return { state: 'met', rule: 'comparator', distance };
  const path = pathOf(input, period, bounds);
  const state = path === null ? null : paceOn(path, value, input.asOf);
  if (path === null || state === null) return { state: 'not-met', rule: 'comparator', distance };
  return { state, rule: 'line', distance, line: path.line };
}

/** "Each village": k of n. One village short is enough for "Chưa đạt", one silent for "Chưa đủ dữ liệu". */
function judgeEach(villages: Villages, bounds: Bounds): Judged {
  const results = resultsOf(villages, (value) => (satisfies(value, bounds) ? 'met' : 'not-met'));
  const count = (state: AreaResult['state']) =>
    results.filter((result) => result.state === state).length;
  const met = count('met');
  const isUnknown = count('not-reported') > 0 || met === 0;
  const state = count('not-met') > 0 ? 'not-met' : isUnknown ? 'insufficient-data' : 'met';
  const total = results.length - count('no-case');
  return { state, rule: 'each-area', areas: { met, total, results } };
}

/** "Tăng", "giảm" without a number: only an earlier figure tells. */
function judgeDirection(input: JudgeInput, period: Period, value: number): Judged {
  const found = input.target.scope === 'commune' ? referenceOf(input, period) : null;
  if (found === null) return { state: 'insufficient-data', rule: 'direction' };
  const { hasSmallCount, isProvisional, ...reference } = found;
  const change = tidy(value - reference.value);
  const distance = input.target.comparator === 'increase' ? change : -change || 0;
  const state = distance > 0 ? 'met' : 'not-met';
  return { state, rule: 'direction', distance, reference, hasSmallCount, isProvisional };
}

/** Judges what was measured: each village on its own, or the commune as a whole. */
function judgeMeasure(input: JudgeInput, measure: Measure, bounds: Bounds | null): Judged {
  if (bounds !== null && input.target.scope === 'village' && measure.villages !== null) {
    return judgeEach(measure.villages, bounds);
  }
  const areas = contributors(measure);
  const { value } = measure;
  if (value === null) return { state: 'insufficient-data', rule: 'partial', areas };
  const judged =
    bounds === null
      ? judgeDirection(input, measure.period, value)
      : judgeWhole(input, measure.period, value, bounds);
  return { ...judged, areas };
}

/** Without anything to compute from: the commune's own judgement of that time, or none. */
function judgeUnmeasured({ target, asOf }: JudgeInput): Judged {
  const { manual, cadence } = target;
  const isOfTime =
    manual !== null &&
    manual.asOf <= asOf &&
    (cadence !== 'yearly' || manual.asOf.startsWith(asOf.slice(0, 4)));
  if (isOfTime) return { state: manual.state, rule: 'manual', manualReason: manual.reason };
  return isNumericTarget(target)
    ? { state: 'insufficient-data', rule: 'no-indicator' }
    : { state: 'qualitative', rule: 'qualitative' };
}

function boundsOf(target: Target, direction: Bounds['direction']): Bounds | null {
  if (!isNumericTarget(target)) return null;
  const { comparator, value, valueTo } = target;
  return { comparator, value, valueTo, direction };
}

/** Whether a figure should be there by now: by the plan's reporting calendar, or because the target's time is over. */
function isOverdue({ target, plan, asOf }: JudgeInput): boolean {
  if (target.cadence === 'yearly') return isReportOverdue(plan, Number(asOf.slice(0, 4)), asOf);
  return dueDayOf({ target, plan }) < asOf || isReportOverdue(plan, plan.period.from, asOf);
}

function judge(input: JudgeInput, measure: Measure | null): Judged {
  const { target, indicator } = input;
  if (indicator === null || target.comparator === 'qualitative') return judgeUnmeasured(input);
  // A figure of the whole commune says nothing of each village or unit, unless it is their share.
  const isOfParts = target.scope === 'village' && indicator.areaLevel === 'village';
  if (target.scope !== 'commune' && !isOfParts && indicator.kind !== 'percent') {
    return { state: 'insufficient-data', rule: 'no-indicator' };
  }
  if (measure === null) {
    return { state: isOverdue(input) ? 'not-reported' : 'not-due', rule: 'no-observation' };
  }
  return judgeMeasure(input, measure, boundsOf(target, indicator.direction));
}

function withoutValues(areas: TargetStatus['areas']): TargetStatus['areas'] {
  return areas && { ...areas, results: areas.results.map((one) => ({ ...one, value: null })) };
}

function describeTarget({ target, plan, asOf }: JudgeInput) {
  const { id, clause, comparator, value, valueTo, unit, indicator, cadence } = target;
  return {
    method: STATUS_METHOD_VERSION,
    plan: plan.id,
    target: id,
    clause,
    indicator,
    comparator,
    targetValue: value,
    targetValueTo: valueTo,
    unit,
    asOf,
    year: cadence === 'yearly' ? Number(asOf.slice(0, 4)) : null,
  };
}

/** The figures behind a judgement as they are shown: none of them where one is a small count. */
function shownFigures(judged: Judged, measure: Measure | null) {
  const { rule, distance = null, line = null, reference = null, areas = null } = judged;
  const isUsed = measure !== null && rule !== 'no-indicator';
  const suppressed = isUsed && (measure.hasSmallCount || judged.hasSmallCount === true);
  const whole = isUsed && !suppressed && rule !== 'each-area' ? measure : null;
  return {
    period: isUsed ? measure.period : null,
    provisional: isUsed && (measure.isProvisional || judged.isProvisional === true),
    value: whole?.value ?? null,
    suppressed,
    numerator: whole?.numerator ?? null,
    denominator: whole?.denominator ?? null,
    distance: suppressed ? null : distance,
    line: suppressed ? null : line,
    reference: suppressed ? null : reference,
    areas: suppressed ? withoutValues(areas) : areas,
  };
}

/**
 * Judges one target on one day from published figures, by the ladder of the
 * contract: nothing reported, comparator satisfied, no baseline, straight line.
 * The result carries the version of the method, its inputs and one sentence of
 * derivation that names the villages that are short or silent.
 */
export function judgeTarget(input: JudgeInput): TargetStatus {
  const { target, indicator, villages } = input;
  const isMeasured = target.comparator !== 'qualitative';
  const measure = isMeasured ? measureTarget(input) : null;
  const judged = judge(input, measure);
  const status = {
    ...describeTarget(input),
    state: judged.state,
    rule: judged.rule,
    manualReason: judged.manualReason ?? null,
    ...shownFigures(judged, measure),
  };
  const names = new Map(villages.map(({ code, name }) => [code, name]));
  return { ...status, sentence: explainStatus(status, indicator?.unit ?? null, names) };
}
