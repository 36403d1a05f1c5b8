import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../src/domain/observation.ts';
import { definitionsSchema, type Snapshot } from '../../../src/domain/snapshot.ts';
import type { Target } from '../../../src/domain/target.ts';
import { buildVersion, judgeAll, type NewVersion } from '../../../src/publish/build-version.ts';
import { indicator, seen, target, yearlyReport } from '../domain/judging.ts';

const definitionsWith = (changes: Partial<Target>) =>
  definitionsSchema.parse({
    areas: [{ code: '02536', name: 'Xã Bình An' }],
    indicators: [indicator],
    plans: [
      {
        id: '2026-2030',
        shortTitle: 'Kế hoạch',
        period: { from: 2026, to: 2030 },
        reporting: [yearlyReport],
        targets: [{ ...target, ...changes }],
      },
    ],
  });
const basis = { commune: { slug: 'binh-an', code: '02536' }, period: '2026-Q2', earlier: [] };

/** What a correction says of effects, after a first version whose one target was published in a state. */
function correct(
  [old, now]: readonly [number, number],
  published: Snapshot['statuses']['statuses'][number]['state'] | null,
  { changes = {}, earlier = [] }: { changes?: Partial<Target>; earlier?: Observation[] } = {},
) {
  const observations = [seen('02536', old)];
  const definitions = definitionsWith({});
  const statuses = judgeAll({ ...basis, observations, definitions });
  const before = {
    observations,
    definitions,
    statuses: {
      method: '1.0',
      statuses: statuses.map((one) => ({ ...one, state: published ?? one.state })),
    },
  } as unknown as Snapshot;
  const version: NewVersion = {
    ...basis,
    earlier,
    submitted: new TextEncoder().encode('x'),
    observations: [seen('02536', now)],
    definitions: definitionsWith(changes),
    acceptedWarnings: [],
    publishedAt: '2026-07-10T08:00:00+07:00',
    publisher: 'Ủy ban nhân dân xã',
    toolVersion: '0.1.0',
    previous: { version: 1, manifestHash: 'a'.repeat(64) },
    change: { kind: 'correction', reason: 'Nhập nhầm.', before },
  };
  const { statuses: effects, rejudged } = buildVersion(version).manifest.change ?? {};
  const words = (list: typeof effects) => list?.map((one) => `${one.before} -> ${one.after}`);
  return { effects: words(effects), rejudged: words(rejudged) };
}

describe('the effects of a correction', () => {
  it('are those of the corrected figures', () => {
    expect(correct([60, 75], null)).toEqual({ effects: ['not-met -> met'], rejudged: [] });
  });

  it('are told apart from what the method of today says of the old figures', () => {
    expect(correct([60, 61], 'behind')).toEqual({ effects: [], rejudged: ['behind -> not-met'] });
    expect(correct([60, 75], 'behind')).toEqual({
      effects: ['not-met -> met'],
      rejudged: ['behind -> not-met'],
    });
  });

  it('are told apart from a target that the plan has changed since', () => {
    expect(correct([75, 76], null, { changes: { value: 80 } })).toEqual({
      effects: [],
      rejudged: ['met -> not-met'],
    });
    const { effects, rejudged } = correct([75, 76], null, { changes: { id: 'rac-moi' } });
    expect([effects, rejudged]).toEqual([[], ['met -> null', 'null -> met']]);
  });

  it('are told apart from figures of an earlier period that came since', () => {
    const yearly = { comparator: 'increase', value: null, unit: null, cadence: 'yearly' } as const;
    const earlier = [seen('02536', 50, { period: '2025-Q2' })];
    expect(correct([60, 61], 'insufficient-data', { changes: yearly, earlier })).toEqual({
      effects: [],
      rejudged: ['insufficient-data -> met'],
    });
  });
});
