import rss from '@astrojs/rss';
import { changeKinds } from '../../domain/change-record.ts';
import { periodName } from '../../domain/period.ts';
import { figureWords } from '../../strings/figures.ts';
import { pageWords } from '../../strings/pages.ts';
import { site as siteWords } from '../../strings/site.ts';
import { storyWords } from '../../strings/story.ts';
import type { CommuneContent } from '../collections.ts';
import { changesOf, changeTitle } from '../figures/corrections.ts';
import { listedStories } from '../listings.ts';
import { periodUrl } from '../figures/figure-urls.ts';
import { storyUrl } from '../urls.ts';

type FeedItem = {
  title: string;
  description: string;
  link: string;
  day: string;
  /** Of a change: its kind, so that a reader can take errors only. */
  categories?: string[];
};

/** Noon in Viet Nam: a day has no time, and feeds want one. */
function pubDate(day: string): Date {
  return new Date(`${day}T12:00:00+07:00`);
}

function storyItems(communes: readonly CommuneContent[]): FeedItem[] {
  return listedStories(communes).map(({ story, commune }) => ({
    title: marked(story.title, commune.demo),
    description: story.summary,
    link: storyUrl(commune.slug, story.id),
    day: story.date,
  }));
}

function figureItems(communes: readonly CommuneContent[]): FeedItem[] {
  return communes.flatMap(({ commune, snapshots }) =>
    snapshots.map(({ manifest }) => ({
      title: marked(
        manifest.change?.kind === 'withdrawal'
          ? changeTitle('withdrawal', manifest.period, commune)
          : figureWords.versionTitle(periodName(manifest.period), commune.name, manifest.version),
        commune.demo,
      ),
      description: manifest.change?.reason ?? figureWords.indexIntro,
      link: periodUrl(commune.slug, manifest.period, manifest.version),
      day: manifest.publishedAt.slice(0, 10),
    })),
  );
}

function changeItems(communes: readonly CommuneContent[]): FeedItem[] {
  return changesOf(communes).map(({ kind, title, reason, url, day, commune }) => ({
    title: marked(title, commune.demo),
    description: reason,
    link: url,
    day,
    categories: [changeKinds[kind]],
  }));
}

function marked(title: string, isDemo: boolean): string {
  return isDemo ? `[${siteWords.demoMark}] ${title}` : title;
}

export const feedKinds = {
  all: {
    title: siteWords.name,
    description: siteWords.tagline,
    items: (communes: readonly CommuneContent[]) => [
      ...storyItems(communes),
      ...figureItems(communes),
    ],
  },
  stories: { title: storyWords.indexTitle, description: storyWords.indexIntro, items: storyItems },
  corrections: {
    title: pageWords.corrections.title,
    description: pageWords.corrections.intro,
    items: changeItems,
  },
} as const;

/** An RSS 2.0 feed over some communes, newest first. */
export function feed(
  kind: keyof typeof feedKinds,
  communes: readonly CommuneContent[],
  site: URL | undefined,
): Promise<Response> {
  if (site === undefined) throw new Error('astro.config.mjs sets no site');
  const { title, description, items } = feedKinds[kind];
  const [sole, ...others] = communes;
  const name =
    sole === undefined || others.length > 0
      ? title
      : siteWords.titleOfCommune(title, sole.commune.name);
  return rss({
    title: name,
    description,
    site,
    trailingSlash: true,
    customData: '<language>vi</language>',
    items: items(communes)
      .sort((a, b) => b.day.localeCompare(a.day) || a.link.localeCompare(b.link))
      .map(({ day, ...item }) => ({ ...item, pubDate: pubDate(day) })),
  });
}
