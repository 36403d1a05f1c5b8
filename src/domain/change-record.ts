import { z } from 'zod';
import { areaCodeSchema, observationSchema } from './observation.ts';
import { indicatorIdSchema } from './target.ts';
import { targetStateSchema } from './target-status.ts';
import { slugSchema, textSchema } from './text.ts';

/** Why a later version exists. A withdrawal has no figures; the others replace figures by figures. */
export const changeKinds = {
  correction: 'Đính chính',
  revision: 'Điều chỉnh',
  withdrawal: 'Tạm rút',
} as const;
export type ChangeKind = keyof typeof changeKinds;

/** A figure without its key. */
const figureSchema = z.strictObject({
  value: observationSchema.shape.value,
  numerator: observationSchema.shape.numerator,
  denominator: observationSchema.shape.denominator,
  status: observationSchema.shape.status,
  source: observationSchema.shape.source,
  asOf: observationSchema.shape.asOf,
  note: observationSchema.shape.note,
});
export type Figure = z.infer<typeof figureSchema>;

/** One figure that differs from the version before; null before = added, null after = removed. */
const figureChangeSchema = z.strictObject({
  indicator: indicatorIdSchema,
  area: areaCodeSchema,
  before: figureSchema.nullable(),
  after: figureSchema.nullable(),
});
export type FigureChange = z.infer<typeof figureChangeSchema>;

/** A target that was judged otherwise before. */
const statusEffectSchema = z.strictObject({
  plan: slugSchema,
  target: slugSchema,
  before: targetStateSchema.nullable(),
  after: targetStateSchema.nullable(),
});
export type StatusEffect = z.infer<typeof statusEffectSchema>;

/**
 * What version 2 and later say about themselves; kind and reason by the publisher. The lists are
 * generated against the version before, or the last one with figures when that was a withdrawal.
 */
export const changeRecordSchema = z.strictObject({
  kind: z.enum(['correction', 'revision']),
  reason: textSchema,
  figures: z.array(figureChangeSchema),
  /** What the changed figures did: the figures before and now, both judged as of now. */
  statuses: z.array(statusEffectSchema),
  /**
   * What something else did: states as published before, and the same figures judged as of now, after a change
   * of the method, of a target or of an earlier period. Absent where `statuses` still holds both.
   */
  rejudged: z.array(statusEffectSchema).optional(),
});
export type ChangeRecord = z.infer<typeof changeRecordSchema>;
