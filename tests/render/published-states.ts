import fc from 'fast-check';
import type { Indicator } from '../../src/domain/indicator.ts';
import type { Observation } from '../../src/domain/observation.ts';
import type { Period } from '../../src/domain/period.ts';
import type { PublishedVersion, Snapshot, Withdrawal } from '../../src/domain/snapshot.ts';
import { buildVersion, buildWithdrawal } from '../../src/publish/build-version.ts';
import { definitionsFor } from '../../src/publish/commune-figures.ts';
import { sha256 } from '../../src/publish/hashing.ts';
import { loadContent } from '../../src/publish/load-content.ts';

const tree = await loadContent('content');
const found = tree.commune.get('xa-minh-hoa')?.data;
const entry = tree.plan.get('xa-minh-hoa/2026-2030');
if (found === undefined || entry === undefined) throw new Error('the demo commune is not there');
export const plan = entry.data;
/** Three villages are enough for whatever can be missing. */
export const commune = { ...found, villages: found.villages.slice(0, 3) };
export const rules = new Map([...tree.indicator.values()].map(({ data }) => [data.id, data]));
export const villages = commune.villages.map(({ id }) => id);

/** The indicators that the plan's targets ask for. */
const asked = [...new Set(plan.targets.map(({ indicator }) => indicator))]
  .map((id) => rules.get(id ?? ''))
  .filter((indicator) => indicator !== undefined);

const empty = { value: null, numerator: null, denominator: null };

/** A row as a commune may hand it in: a number, firm or not, or a reason why there is none. */
function rowArb({ id, kind }: Indicator, area: string, period: Period): fc.Arbitrary<Observation> {
  const key = { indicator: id, area, period, source: '', asOf: null, note: 'Ghi chú' };
  const ratio = fc.integer({ min: 1, max: 60 }).chain((denominator) =>
    fc.integer({ min: 0, max: denominator }).map((numerator) => {
      return { value: (100 * numerator) / denominator, numerator, denominator };
    }),
  );
  const count = fc
    .integer({ min: 0, max: kind === 'yes-no' ? 1 : 40 })
    .map((value) => ({ ...empty, value }));
  return fc.oneof(
    fc
      .tuple(kind === 'percent' ? ratio : count, fc.constantFrom('A', 'P', 'E', 'B' as const))
      .map(([figure, status]): Observation => ({ ...key, ...figure, status })),
    fc
      .constantFrom('O', 'L', 'M' as const)
      .map((status): Observation => ({ ...key, ...empty, status })),
  );
}

/** What one period says: any part of the rows that could be there, of the indicators that are told at all. */
function rowsArb(period: Period): fc.Arbitrary<Observation[]> {
  const first = asked[0];
  if (first === undefined) throw new Error('the plan asks for no indicator');
  const ofIndicator = (indicator: Indicator) => {
    const areas = indicator.areaLevel === 'village' ? [commune.code, ...villages] : [commune.code];
    const some = areas.map((area) =>
      fc.option(rowArb(indicator, area, period), { nil: null, freq: 3 }),
    );
    return fc.oneof(fc.constant([]), fc.tuple(...some));
  };
  return fc
    .tuple(rowArb(first, commune.code, period), ...asked.slice(1).map(ofIndicator))
    .map(([one, ...others]) => [one, ...others.flat().filter((row) => row !== null)]);
}

type Place = { period: Period; day: string };

function versionOf(
  observations: Observation[],
  earlier: Observation[],
  { period, day }: Place,
  before: Snapshot | null = null,
): Snapshot {
  const definitions = definitionsFor(tree, commune, observations);
  const change = { kind: 'correction', reason: 'Đếm lại.' } as const;
  const built = buildVersion({
    commune, period, submitted: new Uint8Array([1]), observations, earlier, definitions, acceptedWarnings: [],
    publishedAt: `${day}T08:00:00+07:00`, publisher: commune.publisher, toolVersion: '0.1.0',
    previous: before && { version: 1, manifestHash: sha256(new Uint8Array()) },
    change: before && { ...change, before },
  }); // prettier-ignore
  const statuses = { method: built.manifest.statusMethod, statuses: built.statuses };
  return { manifest: built.manifest, observations, definitions, statuses };
}

function withdrawalOf(period: Period, day: string): Withdrawal {
  const origin = {
    commune, period, publishedAt: `${day}T08:00:00+07:00`, publisher: commune.publisher, toolVersion: '0.1.0',
    previous: { version: 1, manifestHash: sha256(new Uint8Array()) },
  }; // prettier-ignore
  const { manifest } = buildWithdrawal(origin, 'Xem lại.');
  if (manifest.format === 1 || manifest.content === 'figures') throw new Error('no withdrawal');
  return { manifest };
}

/** Two quarters as handed in, and what became of the first one afterwards. */
export type PublishedState = {
  second: Observation[];
  third: Observation[];
  /** Rows of a later version of the first quarter. */
  corrected: Observation[] | null;
  isWithdrawn: boolean;
};

export const publishedStates: fc.Arbitrary<PublishedState> = fc
  .record({
    second: rowsArb('2026-Q2'),
    third: rowsArb('2026-Q3'),
    corrected: fc.option(rowsArb('2026-Q2')),
    isWithdrawn: fc.boolean(),
  })
  .map((state) => (state.isWithdrawn ? { ...state, corrected: null } : state));

/** The versions of a state, as the command would have published them. */
export function publish({ second, third, ...after }: PublishedState): PublishedVersion[] {
  const quarter = versionOf(second, [], { period: '2026-Q2', day: '2026-07-10' });
  const newest = versionOf(third, second, { period: '2026-Q3', day: '2026-10-10' });
  const place = { period: '2026-Q2', day: '2026-10-20' } as const;
  if (after.isWithdrawn) return [quarter, newest, withdrawalOf(place.period, place.day)];
  if (after.corrected === null) return [quarter, newest];
  return [quarter, newest, versionOf(after.corrected, [], place, quarter)];
}
