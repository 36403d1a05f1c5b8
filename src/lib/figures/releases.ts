import { releaseCalendar, type ExpectedRelease } from '../../domain/release-calendar.ts';
import { asOf } from '../as-of.ts';
import type { CommuneContent } from '../collections.ts';

/** Where the releases stand that a commune's own plans ask for. */
export type Releases = {
  /** Asked for until today, newest first. */
  past: ExpectedRelease[];
  /** The next ones: all that fall due on the same day. */
  next: ExpectedRelease[];
};

/** Every release that a commune's plans ask for, in order of the due day. */
function expectedReleases({ plans, snapshots }: CommuneContent): ExpectedRelease[] {
  const published = snapshots
    .map(({ manifest }) => manifest)
    .filter(({ version }) => version === 1)
    .map(({ period, publishedAt }) => ({ period, publishedAt }));
  return releaseCalendar(
    plans.map(({ data }) => data),
    published,
    asOf,
  );
}

/** The release calendar of a commune on the day the site speaks of. */
export function releasesOf(here: CommuneContent): Releases {
  const all = expectedReleases(here);
  const isAhead = ({ state }: ExpectedRelease) => state === 'awaited';
  const nextDay = all.find(isAhead)?.dueDay;
  return {
    past: all.filter((release) => !isAhead(release)).toReversed(),
    next: all.filter((release) => isAhead(release) && release.dueDay === nextDay),
  };
}
