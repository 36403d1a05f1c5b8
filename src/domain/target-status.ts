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

/** Version of the rules in judge-target.ts; goes into every published status. */
export const STATUS_METHOD_VERSION = '1.0';

/** Which step of the ladder decided. */
export const statusRules = [
  'qualitative', // the target names no measurable result
  'no-indicator', // a number to reach, and nothing that measures it
  'no-observation', // nothing reported yet
  'partial', // some areas reported, not enough to judge the whole
  'comparator', // the value was held against the target, without a claim of pace
  'line', // baseline and due date: held against the straight line
  'each-area', // "each village": counted as k of n
  'direction', // "increase" or "decrease" against the baseline
] as const;

/** One village behind a status: judged itself (met, not-met), or only part of a whole (reported). */
export const areaResultSchema = z.strictObject({
  area: areaCodeSchema,
  value: z.number().nullable(),
  state: z.enum(['met', 'not-met', 'reported', 'not-reported']),
});
export type AreaResult = z.infer<typeof areaResultSchema>;

/** The straight line from baseline to target, in the target's own unit. */
export const statusLineSchema = z.strictObject({
  baseline: z.number(),
  baselineDay: isoDaySchema,
  dueDay: isoDaySchema,
  /** Share of the time gone by, 0-1. */
  elapsedShare: z.number().min(0).max(1),
  expected: z.number(),
  /** How far under the line still counts as close to it; published with the indicator. */
  tolerance: z.number().min(0),
});

/** The judgement of one target at one day, with everything it was made from. */
export const targetStatusSchema = z.strictObject({
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
  /** k of n with the list: `met` counts villages that reached a target of each village, or that reported towards a whole. */
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
