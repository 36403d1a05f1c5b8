import { z } from 'zod';
import { indicatorSchema } from './indicator.ts';
import { changeRecordSchema } from './change-record.ts';
import { areaCodeSchema, observationSchema } from './observation.ts';
import { comparePeriods, periodSchema, type Period } from './period.ts';
import { planSchema } from './plan.ts';
import { targetStatusSchema } from './target-status.ts';
import { slugSchema, textSchema } from './text.ts';

/** Files that every version with figures holds in `ky-cong-bo/{period}/v{n}/`. */
export const snapshotFiles = {
  observations: 'so-lieu.csv',
  definitions: 'chi-tieu.json',
  statuses: 'trang-thai.json',
  manifest: 'manifest.json',
} as const;

/** The file as it was handed in: one of the two, by what its bytes are. */
export const submittedFiles = { csv: 'du-lieu-goc.csv', xlsx: 'du-lieu-goc.xlsx' } as const;

const fileNameSchema = z.enum([
  ...Object.values(submittedFiles),
  snapshotFiles.observations,
  snapshotFiles.definitions,
  snapshotFiles.statuses,
]);

const hashSchema = z.string().regex(/^[0-9a-f]{64}$/u, { error: 'mã băm SHA-256 gồm 64 ký tự' });
const versionSchema = z.int().min(1);

const origin = {
  commune: slugSchema,
  period: periodSchema,
  version: versionSchema,
  /** Time with offset, `2026-07-10T08:00:00+07:00`. */
  publishedAt: z.iso.datetime({ offset: true }),
  /** The role that published, never a person's name. */
  publisher: textSchema,
  tool: z.strictObject({ name: z.literal('cong-bo'), version: textSchema }),
  /** The version before and the hash of its manifest: the chain that shows tampering. */
  previous: z.strictObject({ version: versionSchema, manifestHash: hashSchema }).nullable(),
};

const figuresPart = {
  ...origin,
  statusMethod: textSchema,
  /** SHA-256 of the submitted file: the same bytes are never published twice in a row. */
  inputHash: hashSchema,
  rows: z.int().min(1),
  /** Warnings the publisher accepted. */
  acceptedWarnings: z.array(z.strictObject({ code: z.string(), line: z.int().min(1).nullable() })),
  change: changeRecordSchema.nullable(),
  /** Every other file of the folder. */
  files: z
    .array(z.strictObject({ name: fileNameSchema, bytes: z.int().min(0), sha256: hashSchema }))
    .min(1),
};

/** Format 2 ends with the hash of all that stands before it: also the last manifest shows a slip. */
const sealed = { seal: hashSchema };

const figuresManifestSchema = z.discriminatedUnion('format', [
  z.strictObject({ format: z.literal(1), ...figuresPart }),
  z.strictObject({
    format: z.literal(2),
    content: z.literal('figures'),
    ...figuresPart,
    ...sealed,
  }),
]);

/** The figures of the period count nowhere until a later version brings some again. */
const withdrawalManifestSchema = z.strictObject({
  format: z.literal(2),
  content: z.literal('withdrawal'),
  ...origin,
  change: z.strictObject({ kind: z.literal('withdrawal'), reason: textSchema }),
  ...sealed,
});

export const manifestSchema = z
  .discriminatedUnion('format', [
    figuresManifestSchema.options[0],
    z.discriminatedUnion('content', [figuresManifestSchema.options[1], withdrawalManifestSchema]),
  ])
  .refine(({ version, previous }) => (previous?.version ?? 0) === version - 1, {
    path: ['previous'],
    error: 'phải là bản liền trước; bản 1 thì null',
  })
  .refine(({ version, change }) => (version === 1) === (change === null), {
    path: ['change'],
    error: 'bản 2 trở đi phải nói vì sao; bản 1 thì null',
  });
export type Manifest = z.infer<typeof manifestSchema>;
export type FiguresManifest = z.infer<typeof figuresManifestSchema>;

/** The parts of a plan that judging needs. */
const plannedTargetsSchema = z.strictObject({
  id: planSchema.shape.id,
  shortTitle: planSchema.shape.shortTitle,
  period: planSchema.shape.period,
  /** Versions published under method 2.0 and before do not say it. */
  issuedOn: planSchema.shape.issuedOn.default(null),
  /** Earlier versions do not say it. */
  state: planSchema.shape.state.default(null),
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

/** A published version with figures, read whole. */
export const snapshotSchema = z.strictObject({
  manifest: figuresManifestSchema,
  observations: z.array(observationSchema),
  definitions: definitionsSchema,
  statuses: publishedStatusesSchema,
});
export type Snapshot = z.infer<typeof snapshotSchema>;

/** A published version that withdraws the figures of its period ("tạm rút"). */
export type Withdrawal = { manifest: z.infer<typeof withdrawalManifestSchema> };
export type PublishedVersion = Snapshot | Withdrawal;

/** Tells a version with figures from a withdrawal. */
export function hasFigures<Version extends object>(
  version: Version,
): version is Extract<Version, { observations: unknown }> {
  return 'observations' in version;
}

/** The newest version of each period, newest period first. A period whose newest version is a withdrawal has no figures. */
export function newestVersions<Version extends { manifest: Pick<Manifest, 'period' | 'version'> }>(
  versions: readonly Version[],
): Version[] {
  const newest = new Map<Period, Version>();
  for (const version of versions) {
    const { period, version: number } = version.manifest;
    if (number > (newest.get(period)?.manifest.version ?? 0)) newest.set(period, version);
  }
  return [...newest.values()].sort((a, b) => comparePeriods(b.manifest.period, a.manifest.period));
}
