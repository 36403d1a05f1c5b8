import { z } from 'zod';
import { clauseSchema } from './clause.ts';
import { isoDaySchema, yearSchema } from './date.ts';
import { areaCodeSchema } from './observation.ts';
import { periodSchema } from './period.ts';
import { comparators, indicatorIdSchema, type Comparator } from './target.ts';
import { slugSchema, textSchema } from './text.ts';

/** Where a target stands. Always shown as a word and a shape, never by colour alone. */
export const targetStates = {
  met: 'Đạt',
  'on-track': 'Đúng tiến độ',
  'needs-push': 'Cần đẩy nhanh',
  behind: 'Chậm',
  'not-met': 'Chưa đạt',
  'not-due': 'Chưa đến kỳ',
  'insufficient-data': 'Chưa đủ dữ liệu',
  'not-reported': 'Chưa báo cáo',
  qualitative: 'Định tính',
} as const;
export type TargetState = keyof typeof targetStates;
export const targetStateSchema = z.enum(
  Object.keys(targetStates) as [TargetState, ...TargetState[]],
);

/** Version of the rules in progress.ts; goes into every published status. What changed: docs/adr/0014. */
export const STATUS_METHOD_VERSION = '2.3';

/** Which step of the ladder decided. */
export const statusRules = [
  'qualitative', // the target names no measurable result
  'manual', // the commune says so, for a reason it gives
  'no-indicator', // a number to reach, and nothing that measures it
  'no-observation', // nothing reported yet
  'partial', // some areas reported, not enough to judge the whole
  'comparator', // the value was held against the target, without a claim of pace
  'line', // baseline and due date: held against the straight line
  'each-area', // "each village": counted as k of n
  'direction', // "increase" or "decrease" against an earlier figure
] as const;

/**
 * One village behind a status: judged itself (met, not-met), or only part of a
 * whole (reported); "no-case" when it reported that nothing arose.
 */
export const areaResultSchema = z.strictObject({
  area: areaCodeSchema,
  value: z.number().nullable(),
  state: z.enum(['met', 'not-met', 'reported', 'not-reported', 'no-case']),
});
export type AreaResult = z.infer<typeof areaResultSchema>;

const pointSchema = z.strictObject({ day: isoDaySchema, value: z.number() });

/** The straight line from baseline to target, in the target's own unit. */
export const statusLineSchema = z.strictObject({
  baseline: z.number(),
  baselineDay: isoDaySchema,
  dueDay: isoDaySchema,
  /** Share of the time gone by, 0-1: of the stretch when there is one, else of the whole line. */
  elapsedShare: z.number().min(0).max(1),
  expected: z.number(),
  /** How far under the line still counts as close to it; published with the indicator. */
  tolerance: z.number().min(0),
  /** Where milestones divide the line: the two points the day stands between. */
  stretch: z.strictObject({ from: pointSchema, to: pointSchema }).nullable().default(null),
});

/** The judgement of one target at one day, with everything it was made from. */
export const targetStatusSchema = z.strictObject({
  /** Version of the rules that judged; the first versions did not repeat it for each target. */
  method: textSchema.default('1.0'),
  plan: slugSchema,
  target: slugSchema,
  clause: clauseSchema,
  indicator: indicatorIdSchema.nullable(),
  state: targetStateSchema,
  rule: z.enum(statusRules),
  /** True when a value behind the state is provisional or estimated. */
  provisional: z.boolean(),
  /** A status set by hand carries its reason; a computed one has null. */
  manualReason: textSchema.nullable(),
  asOf: isoDaySchema,
  /** The year judged, for a target of "each year". */
  year: yearSchema.nullable(),
  /** Period of the value; null when there is none. */
  period: periodSchema.nullable(),
  value: z.number().nullable(),
  /** For "increase" and "decrease": the earlier figure the value is held against; its period, or null for the baseline. */
  reference: z
    .strictObject({ ...pointSchema.shape, period: periodSchema.nullable() })
    .nullable()
    .default(null),
  /** True when values are left out because a small count could point at a household. */
  suppressed: z.boolean(),
  /** Filled when the value is a rate recomputed over several areas. */
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  comparator: z.enum(Object.keys(comparators) as [Comparator, ...Comparator[]]),
  targetValue: z.number().nullable(),
  targetValueTo: z.number().nullable(),
  unit: textSchema.nullable(),
  /** Points from the value to the nearest bound that satisfies the target; 0 or more means reached (strict bounds aside). */
  distance: z.number().nullable(),
  line: statusLineSchema.nullable(),
  /**
   * k of n with the list: `met` counts villages that reached a target of each
   * village, out of those where something arose; or that gave a figure towards
   * a whole, out of all.
   */
  areas: z
    .strictObject({
      met: z.int().min(0),
      total: z.int().min(0),
      results: z.array(areaResultSchema),
    })
    .nullable(),
  /** One Vietnamese sentence that says how the state came about. */
  sentence: textSchema,
});
export type TargetStatus = z.infer<typeof targetStatusSchema>;
export type StatusLine = z.infer<typeof statusLineSchema>;
