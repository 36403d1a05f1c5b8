import type { ChangeKind } from '../../domain/change-record.ts';
import type { Commune } from '../../domain/commune.ts';
import { periodName } from '../../domain/period.ts';
import type { Manifest } from '../../domain/snapshot.ts';
import { figureWords } from '../../strings/figures.ts';
import { changeTitle } from './corrections.ts';
import { periodUrl } from './figure-urls.ts';

/** A day on which a commune put a version of its figures before the public, for feeds and calendars. */
export type Publication = {
  title: string;
  /** Commune, period and version, which tell it from all others wherever the site lies. */
  id: readonly string[];
  /** The permanent page of that version. */
  url: string;
  /** ISO day. */
  day: string;
  /** Why there is another version; null for the first. */
  reason: string | null;
};

/** A commune with its versions; of those only the manifests are read. */
export type Publisher = {
  commune: Commune;
  snapshots: readonly {
    manifest: Pick<Manifest, 'period' | 'version' | 'publishedAt'> & {
      change: { kind: ChangeKind; reason: string } | null;
    };
  }[];
};

/** What a commune has published, in order of the day; a withdrawal is a publication too. */
export function publicationsOf({ commune, snapshots }: Publisher): Publication[] {
  return snapshots
    .map(({ manifest: { change, period, version, publishedAt } }) => ({
      title:
        change?.kind === 'withdrawal'
          ? changeTitle('withdrawal', period, commune)
          : figureWords.versionTitle(periodName(period), commune.name, version),
      id: [commune.slug, period, String(version)],
      url: periodUrl(commune.slug, period, version),
      day: publishedAt.slice(0, 10),
      reason: change?.reason ?? null,
    }))
    .sort((a, b) => a.day.localeCompare(b.day) || a.url.localeCompare(b.url));
}
