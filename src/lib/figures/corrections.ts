import type { Commune } from '../../domain/commune.ts';
import { periodName, type Period } from '../../domain/period.ts';
import { changeKinds, type ChangeKind } from '../../domain/change-record.ts';
import { hasFigures, type Definitions } from '../../domain/snapshot.ts';
import { pageWords } from '../../strings/pages.ts';
import type { CommuneContent } from '../collections.ts';
import type { ShownChange, ShownVersion } from './public-figures.ts';
import { periodUrl } from './figure-urls.ts';

export type ListedChange = {
  kind: ChangeKind;
  title: string;
  /** The page of the version that carries the change. */
  url: string;
  /** ISO day it was published. */
  day: string;
  reason: string;
  commune: Commune;
  /** What changed, and how it was defined; null for a withdrawal. */
  figures: { change: ShownChange; definitions: Definitions } | null;
};

/** What a version is called where changes are listed: "Đính chính số liệu Quý II/2026, xã ...". */
export function changeTitle(kind: ChangeKind, period: Period, commune: Commune): string {
  return pageWords.corrections.item(changeKinds[kind], periodName(period), commune.name);
}

function listChange(version: ShownVersion, commune: Commune): ListedChange[] {
  const { change, period, version: number, publishedAt } = version.manifest;
  if (change === null) return [];
  const about = {
    kind: change.kind,
    title: changeTitle(change.kind, period, commune),
    url: periodUrl(commune.slug, period, number),
    day: publishedAt.slice(0, 10),
    reason: change.reason,
    commune,
  };
  if (!hasFigures(version) || change.kind === 'withdrawal') return [{ ...about, figures: null }];
  return [{ ...about, figures: { change, definitions: version.definitions } }];
}

/** Every correction, revision and withdrawal of some communes, newest first. */
export function changesOf(communes: readonly CommuneContent[]): ListedChange[] {
  return communes
    .flatMap(({ commune, snapshots }) =>
      snapshots.flatMap((version) => listChange(version, commune)),
    )
    .sort((a, b) => b.day.localeCompare(a.day) || a.url.localeCompare(b.url));
}
