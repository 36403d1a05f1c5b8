import { dayDigits, monthDigits } from '../../domain/date.ts';
import { weekOf } from '../../domain/week.ts';
import { makeBroadcast, type Broadcast, type BroadcastItem } from '../../speech/broadcast.ts';
import { loudspeakerWords, scriptWords } from '../../strings/loudspeaker.ts';
import type { CommuneContent, Content } from '../collections.ts';
import { latestVersions } from '../figures/figures.ts';
import { periodUrl } from '../figures/figure-urls.ts';
import { longDay, shortDay } from '../format.ts';
import { storyUrl } from '../urls.ts';
import { lexiconOf } from './lexicon-of.ts';
import { periodSource, titleOf } from './period-script.ts';
import { scriptFrame } from './script-frame.ts';
import { storySource } from './story-script.ts';

const words = scriptWords.broadcast;

/** Something new in a commune: when, under which name, where it stands in full. */
export type NewsItem = BroadcastItem & { day: string; title: string; href: string };

type News = Omit<NewsItem, 'intro'>;

/** A day whose year the opening has said already is told without it. */
function announced(news: News, newest: string): NewsItem {
  const [year = '', month = '', day = ''] = news.day.split('-');
  const said = newest.startsWith(year)
    ? words.dayOfYear(dayDigits(+day), monthDigits(+month))
    : longDay(news.day);
  return { ...news, intro: (place) => words.item(place, said) };
}

/** The stories and published periods of a commune, newest first. */
function newsOf(here: CommuneContent): NewsItem[] {
  const { commune, stories, snapshots } = here;
  const told = stories.map((entry) => ({
    day: entry.data.date,
    title: entry.data.title,
    href: storyUrl(commune.slug, entry.data.id),
    source: () => storySource(entry, commune),
  }));
  const published = latestVersions(snapshots).map((snapshot) => {
    const { period, publishedAt } = snapshot.manifest;
    return {
      day: publishedAt.slice(0, 10),
      title: titleOf(period, commune.name),
      href: periodUrl(commune.slug, period),
      source: () => periodSource(snapshot, here),
    };
  });
  const news: News[] = [...told, ...published];
  news.sort((a, b) => b.day.localeCompare(a.day) || a.href.localeCompare(b.href));
  return news.map((one) => announced(one, news[0]?.day ?? ''));
}

/** The first and the last day of some items, ISO. */
function daysOf(items: readonly NewsItem[]): [string, string] {
  const days = items.map(({ day }) => day).sort();
  return [days[0] ?? '', days.at(-1) ?? ''];
}

function spanOf(items: readonly NewsItem[]): string {
  const [first, last] = daysOf(items);
  return words.span(items.length, longDay(first), longDay(last));
}

/** What a broadcast joins, for its page: how many items of which days, and how much is new in the week of a day. */
export function coverageOf(
  here: CommuneContent,
  items: readonly NewsItem[],
  isoDay: string,
): string[] {
  const [first, last] = daysOf(items);
  const { from, to } = weekOf(isoDay);
  const ofWeek = newsOf(here).filter(({ day }) => day >= from && day <= to).length;
  return [
    loudspeakerWords.joins(items.length, shortDay(first), shortDay(last)),
    loudspeakerWords.inWeek(ofWeek, shortDay(from), shortDay(to)),
  ];
}

/** The newest of a commune joined into ten minutes at most; null when it has published nothing. */
export function broadcastOf(here: CommuneContent, content: Content): Broadcast<NewsItem> | null {
  const news = newsOf(here);
  if (news.length === 0) return null;
  const frame = {
    ...scriptFrame(here.commune, null),
    title: words.title(here.commune.name),
    summary: spanOf,
  };
  return makeBroadcast(news, frame, lexiconOf(here, content));
}
