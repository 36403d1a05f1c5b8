import type { Commune } from '../domain/commune.ts';
import { hasFigures } from '../domain/snapshot.ts';
import { getContent, must, type CommuneContent } from './collections.ts';
import { indicatorsUsed, latestVersions } from './figures/figures.ts';
import type { ShownSnapshot, ShownVersion } from './figures/public-figures.ts';
import { scope } from './scope.ts';

/** The `[...xa]` part of an address: absent for the whole portal and on the site of one commune. */
type CommunePath = { xa: string | undefined };

/** The commune part of every address of one commune's pages. */
export function communePath(commune: Commune): CommunePath {
  return { xa: scope.only === null ? commune.slug : undefined };
}

/** Paths of a section that exists once for all communes and once below each. */
export async function sectionPaths(): Promise<
  { params: CommunePath; props: { here: CommuneContent | null } }[]
> {
  const { communes } = await getContent();
  const own = communes.map((here) => ({ params: communePath(here.commune), props: { here } }));
  return scope.only === null ? [{ params: { xa: undefined }, props: { here: null } }, ...own] : own;
}

/** Paths of a page that exists below each commune only. */
export async function communePaths(): Promise<
  { params: CommunePath; props: { here: CommuneContent } }[]
> {
  const { communes } = await getContent();
  return communes.map((here) => ({ params: communePath(here.commune), props: { here } }));
}

/**
 * Paths of one kind of page below every commune.
 * @param pick the things that have a page: `param` is their part of the address
 */
export async function detailPaths<Param extends string, Item>(
  param: Param,
  pick: (here: CommuneContent) => { id: string; item: Item }[],
): Promise<
  { params: CommunePath & Record<Param, string>; props: { here: CommuneContent; item: Item } }[]
> {
  const { communes } = await getContent();
  return communes.flatMap((here) =>
    pick(here).map(({ id, item }) => ({
      params: { ...communePath(here.commune), [param]: id } as CommunePath & Record<Param, string>,
      props: { here, item },
    })),
  );
}

type VersionPath<Version> = {
  params: CommunePath & { period: string; version: string };
  props: { here: CommuneContent; item: Version };
};

/** Paths of every permanent version. */
export async function versionPaths(): Promise<VersionPath<ShownVersion>[]> {
  const { communes } = await getContent();
  return communes.flatMap((here) =>
    here.snapshots.map((item) => ({
      params: {
        ...communePath(here.commune),
        period: item.manifest.period.toLowerCase(),
        version: `v${item.manifest.version}`,
      },
      props: { here, item },
    })),
  );
}

/** Paths of the versions that hold figures. */
export async function figuresPaths(): Promise<VersionPath<ShownSnapshot>[]> {
  const paths = await versionPaths();
  return paths.flatMap(({ params, props: { here, item } }) =>
    hasFigures(item) ? { params, props: { here, item } } : [],
  );
}

/** Paths of what exists once for each period with figures in force; the item is its newest version. */
export const periodsInForce = () =>
  detailPaths('period', ({ snapshots }) =>
    latestVersions(snapshots).map((item) => ({ id: item.manifest.period.toLowerCase(), item })),
  );

/** Paths of the pages of one indicator in one commune. */
export async function indicatorPaths() {
  const { indicators } = await getContent();
  return detailPaths('indicator', (here) =>
    indicatorsUsed(here).map((id) => ({ id: id.toLowerCase(), item: must(indicators, id) })),
  );
}

/** The one commune of a single-commune build, whose frame also the shared pages carry; null otherwise. */
export async function soleCommune(): Promise<Commune | null> {
  if (scope.only === null) return null;
  const { communes } = await getContent();
  const [sole] = communes;
  if (sole === undefined) throw new Error(`PORTAL_XA=${scope.only}: no such commune`);
  return sole.commune;
}
