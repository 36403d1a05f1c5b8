import { z } from 'zod';
import { indicatorSchema } from './indicator.ts';
import { areaCodeSchema, observationSchema } from './observation.ts';
import { periodSchema } from './period.ts';
import { planSchema } from './plan.ts';
import { indicatorIdSchema } from './target.ts';
import { targetStateSchema, targetStatusSchema } from './target-status.ts';
import { slugSchema, textSchema } from './text.ts';

/** File names inside `ky-cong-bo/{period}/v{n}/`. */
export const snapshotFiles = {
  submitted: 'du-lieu-goc.csv',
  observations: 'so-lieu.csv',
  definitions: 'chi-tieu.json',
  statuses: 'trang-thai.json',
  manifest: 'manifest.json',
} as const;

/** Why a later version exists. */
export const changeKinds = {
  correction: 'Đính chính',
  revision: 'Điều chỉnh',
} as const;
export type ChangeKind = keyof typeof changeKinds;

const hashSchema = z.string().regex(/^[0-9a-f]{64}$/u, { error: 'mã băm SHA-256 gồm 64 ký tự' });
const versionSchema = z.int().min(1);

/** A figure without its key. */
export const figureSchema = z.strictObject({
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
export const figureChangeSchema = z.strictObject({
  indicator: indicatorIdSchema,
  area: areaCodeSchema,
  before: figureSchema.nullable(),
  after: figureSchema.nullable(),
});
export type FigureChange = z.infer<typeof figureChangeSchema>;

/** A target whose state differs from the version before. */
export const statusEffectSchema = z.strictObject({
  plan: slugSchema,
  target: slugSchema,
  before: targetStateSchema.nullable(),
  after: targetStateSchema.nullable(),
});
export type StatusEffect = z.infer<typeof statusEffectSchema>;

/** What version 2 and later say about themselves; kind and reason by the publisher, the lists generated. */
export const changeRecordSchema = z.strictObject({
  kind: z.enum(Object.keys(changeKinds) as [ChangeKind, ...ChangeKind[]]),
  reason: textSchema,
  figures: z.array(figureChangeSchema),
  statuses: z.array(statusEffectSchema),
});
export type ChangeRecord = z.infer<typeof changeRecordSchema>;

export const manifestSchema = z
  .strictObject({
    format: z.literal(1),
    commune: slugSchema,
    period: periodSchema,
    version: versionSchema,
    /** Time with offset, `2026-07-10T08:00:00+07:00`. */
    publishedAt: z.iso.datetime({ offset: true }),
    /** The role that published, never a person's name. */
    publisher: textSchema,
    tool: z.strictObject({ name: z.literal('cong-bo'), version: textSchema }),
    statusMethod: textSchema,
    /** SHA-256 of the submitted file: the same bytes are never published twice in a row. */
    inputHash: hashSchema,
    rows: z.int().min(1),
    /** Warnings the publisher accepted. */
    acceptedWarnings: z.array(
      z.strictObject({ code: z.string(), line: z.int().min(1).nullable() }),
    ),
    /** The version before and the hash of its manifest: the chain that shows tampering. */
    previous: z.strictObject({ version: versionSchema, manifestHash: hashSchema }).nullable(),
    change: changeRecordSchema.nullable(),
    /** Every other file of the folder. */
    files: z
      .array(z.strictObject({ name: textSchema, bytes: z.int().min(0), sha256: hashSchema }))
      .min(1),
  })
  .refine(({ version, previous }) => (previous?.version ?? 0) === version - 1, {
    path: ['previous'],
    error: 'phải là bản liền trước; bản 1 thì null',
  })
  .refine(({ version, change }) => (version === 1) === (change === null), {
    path: ['change'],
    error: 'bản 2 trở đi phải nói vì sao; bản 1 thì null',
  });
export type Manifest = z.infer<typeof manifestSchema>;

/** The parts of a plan that judging needs. */
const plannedTargetsSchema = z.strictObject({
  id: planSchema.shape.id,
  shortTitle: planSchema.shape.shortTitle,
  period: planSchema.shape.period,
  reporting: planSchema.shape.reporting,
  targets: planSchema.shape.targets,
});
export type PlannedTargets = z.infer<typeof plannedTargetsSchema>;

/** Indicators, areas and targets as they stood when the version was published. */
export const definitionsSchema = z.strictObject({
  areas: z.array(z.strictObject({ code: areaCodeSchema, name: textSchema })).min(1),
  indicators: z.array(indicatorSchema),
  plans: z.array(plannedTargetsSchema),
});
export type Definitions = z.infer<typeof definitionsSchema>;

export const publishedStatusesSchema = z.strictObject({
  method: textSchema,
  statuses: z.array(targetStatusSchema),
});
export type PublishedStatuses = z.infer<typeof publishedStatusesSchema>;

/** One published version, read whole. */
export const snapshotSchema = z.strictObject({
  manifest: manifestSchema,
  observations: z.array(observationSchema),
  definitions: definitionsSchema,
  statuses: publishedStatusesSchema,
});
export type Snapshot = z.infer<typeof snapshotSchema>;
