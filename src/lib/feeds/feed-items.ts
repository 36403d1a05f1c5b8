import { getImage } from 'astro:assets';
import { changeKinds } from '../../domain/change-record.ts';
import { topics } from '../../domain/story.ts';
import { figureWords } from '../../strings/figures.ts';
import { site as siteWords } from '../../strings/site.ts';
import type { CommuneContent } from '../collections.ts';
import { pictureOf } from '../content/pictures.ts';
import { changesOf } from '../figures/corrections.ts';
import { publicationsOf } from '../figures/publications.ts';
import { listedStories, type ListedStory } from '../listings.ts';
import { storyUrl } from '../urls.ts';

/** A picture of an item, as WebP. */
export type FeedPicture = { path: string; type: string; width: number; height: number };

export type FeedItem = {
  title: string;
  description: string;
  /** Address on this site, which also tells the item from all others. */
  link: string;
  /** ISO day. */
  day: string;
  /** ISO day of the last change, where there was one. */
  updated?: string;
  /** Topics of a story; of a change its kind, so that a reader can take errors only. */
  categories?: string[];
  /** Who speaks. */
  unit?: string;
  picture?: FeedPicture;
};

/** Items of some communes; pictures cost time, so that only those that are shown are asked for. */
export type FeedSource = (communes: readonly CommuneContent[], most: number) => Promise<FeedItem[]>;

async function pictureOfStory({ story, commune }: ListedStory): Promise<FeedPicture | undefined> {
  if (story.cover === undefined) return undefined;
  const source = pictureOf(commune.slug, 'tin-tuc', story.cover.file);
  const width = Math.min(source.width, 960);
  const { src, attributes } = await getImage({ src: source, width, format: 'webp' });
  return { path: src, type: 'image/webp', width, height: Number(attributes['height']) };
}

function newestFirst(items: FeedItem[], most: number): FeedItem[] {
  return items
    .sort((a, b) => b.day.localeCompare(a.day) || a.link.localeCompare(b.link))
    .slice(0, most);
}

export const storyItems: FeedSource = async (communes, most) => {
  const newest = listedStories(communes).slice(0, most);
  const items = newest.map(async (listed): Promise<FeedItem> => {
    const { story, commune } = listed;
    const picture = await pictureOfStory(listed);
    return {
      title: marked(story.title, commune.demo),
      description: story.summary,
      link: storyUrl(commune.slug, story.id),
      day: story.date,
      ...(story.updated !== undefined && { updated: story.updated }),
      categories: story.topics.map((topic) => topics[topic]),
      unit: `${story.unit}, ${siteWords.communeName(commune.name)}`,
      ...(picture !== undefined && { picture }),
    };
  });
  return newestFirst(await Promise.all(items), most);
};

function figureItems(communes: readonly CommuneContent[]): FeedItem[] {
  return communes.flatMap((here) =>
    publicationsOf(here).map(({ title, url, day, reason }) => ({
      title: marked(title, here.commune.demo),
      description: reason ?? figureWords.indexIntro,
      link: url,
      day,
    })),
  );
}

export const allItems: FeedSource = async (communes, most) =>
  newestFirst([...(await storyItems(communes, most)), ...figureItems(communes)], most);

export const changeItems: FeedSource = (communes, most) =>
  Promise.resolve(
    newestFirst(
      changesOf(communes).map(({ kind, title, reason, url, day, commune }) => ({
        title: marked(title, commune.demo),
        description: reason,
        link: url,
        day,
        categories: [changeKinds[kind]],
      })),
      most,
    ),
  );

function marked(title: string, isDemo: boolean): string {
  return isDemo ? `[${siteWords.demoMark}] ${title}` : title;
}
