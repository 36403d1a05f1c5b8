import type { Indicator } from '../../../../src/domain/indicator.ts';
import type { Observation } from '../../../../src/domain/observation.ts';
import {
  hasFigures,
  type PublishedVersion,
  type Snapshot,
} from '../../../../src/domain/snapshot.ts';
import { publicVersions, type ShownSnapshot } from '../../../../src/lib/figures/public-figures.ts';
import { buildVersion, type NewVersion } from '../../../../src/publish/build-version.ts';
import { definitionsFor } from '../../../../src/publish/commune-figures.ts';
import { sha256 } from '../../../../src/publish/hashing.ts';
import { loadContent } from '../../../../src/publish/load-content.ts';
import { communeOf } from '../../publish/publishing.ts';

const tree = await loadContent('content');
export const commune = communeOf(tree);
export const rules = new Map([...tree.indicator.values()].map(({ data }) => [data.id, data]));
export const HASH = sha256(new Uint8Array());

/** A figure of CDS-09, whose counts below 5 are not shown. */
export function row(area: string, numerator: number, denominator: number): Observation {
  return {
    indicator: 'CDS-09', area, period: '2026-Q2', value: (100 * numerator) / denominator,
    numerator, denominator, status: 'A', source: 'Phiếu hỏi', asOf: null,
    note: `${numerator} người`,
  }; // prettier-ignore
}

export function build(
  observations: Observation[],
  change: NewVersion['change'] = null,
  previous: NewVersion['previous'] = null,
): Snapshot {
  const definitions = definitionsFor(tree, commune, observations);
  const built = buildVersion({
    commune, period: '2026-Q2', submitted: new Uint8Array([1]), observations, earlier: [],
    definitions, acceptedWarnings: [], publishedAt: '2026-07-10T08:00:00+07:00',
    publisher: commune.publisher, toolVersion: '0.1.0', previous, change,
  }); // prettier-ignore
  const statuses = { method: built.manifest.statusMethod, statuses: built.statuses };
  return { manifest: built.manifest, observations, definitions, statuses };
}
export const show = (
  versions: PublishedVersion[],
  today: ReadonlyMap<string, Indicator> = rules,
): ShownSnapshot[] => publicVersions(versions, commune.code, today).filter(hasFigures);

const WRONG = { kind: 'correction', reason: 'Đếm lại.' } as const;
/** 40 people in the first version, 4 in the second. */
export const first = build([row('thon-dong', 40, 56), row('thon-ha', 19, 45)]);
export const second = build(
  [row('thon-dong', 4, 56), row('thon-ha', 19, 45)],
  { ...WRONG, before: first },
  { version: 1, manifestHash: HASH },
);

export function never(): never {
  throw new Error('no version');
}
