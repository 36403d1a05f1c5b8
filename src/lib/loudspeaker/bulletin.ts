import { makeBulletin, type Bulletin, type BulletinItem } from '../../speech/bulletin.ts';
import { scriptWords } from '../../strings/loudspeaker.ts';
import type { CommuneContent, Content } from '../collections.ts';
import { latestVersions } from '../figures/figures.ts';
import { periodUrl } from '../figures/figure-urls.ts';
import { longDay } from '../format.ts';
import { storyUrl } from '../urls.ts';
import { lexiconOf } from './lexicon-of.ts';
import { periodSource, titleOf } from './period-script.ts';
import { scriptFrame } from './script-frame.ts';
import { storySource } from './story-script.ts';

const words = scriptWords.bulletin;

/** Something new in a commune: when, under which name, where it stands in full. */
export type NewsItem = BulletinItem & { day: string; title: string; href: string };

function item(day: string, title: string, href: string, source: BulletinItem['source']): NewsItem {
  const intro = (place: number) => words.item(place, longDay(day));
  return { day, title, href, source, intro };
}

/** The stories and published periods of a commune, newest first. */
function newsOf(here: CommuneContent): NewsItem[] {
  const { commune, stories, snapshots } = here;
  const told = stories.map((entry) =>
    item(entry.data.date, entry.data.title, storyUrl(commune.slug, entry.data.id), () =>
      storySource(entry, commune),
    ),
  );
  const published = latestVersions(snapshots).map((snapshot) => {
    const { period, publishedAt } = snapshot.manifest;
    const title = titleOf(period, commune.name);
    const href = periodUrl(commune.slug, period);
    return item(publishedAt.slice(0, 10), title, href, () => periodSource(snapshot, here));
  });
  return [...told, ...published].sort(
    (a, b) => b.day.localeCompare(a.day) || a.href.localeCompare(b.href),
  );
}

function spanOf(items: readonly NewsItem[]): string {
  const days = items.map(({ day }) => day).sort();
  const [first = '', last = ''] = [days[0], days.at(-1)];
  return words.span(items.length, longDay(first), longDay(last));
}

/** The newest of a commune joined into ten minutes at most; null when it has published nothing. */
export function bulletinOf(here: CommuneContent, content: Content): Bulletin<NewsItem> | null {
  const news = newsOf(here);
  if (news.length === 0) return null;
  const frame = {
    ...scriptFrame(here.commune, null),
    title: words.title(here.commune.name),
    summary: spanOf,
  };
  return makeBulletin(news, frame, lexiconOf(here, content));
}
