import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { pageWords } from '../../strings/pages.ts';
import { site as siteWords } from '../../strings/site.ts';
import { storyWords } from '../../strings/story.ts';
import type { CommuneContent } from '../collections.ts';
import { escapeHtml } from '../bulletins/html.ts';
import { correctionsUrl } from '../figures/figure-urls.ts';
import { jsonResponse } from '../responses.ts';
import { absolute, communeUrl, sectionUrl } from '../urls.ts';
import {
  allItems,
  changeItems,
  storyItems,
  type FeedItem,
  type FeedPicture,
} from './feed-items.ts';

/** A feed holds the newest items; older ones have their lists on the site. */
const MOST_ITEMS = 50;

/** `home` is the page whose news a feed tells, of one commune or of all. */
const feedKinds = {
  all: {
    title: siteWords.name,
    description: siteWords.tagline,
    home: (commune: string | null) => (commune === null ? '/' : communeUrl(commune)),
    items: allItems,
  },
  stories: {
    title: storyWords.indexTitle,
    description: storyWords.indexIntro,
    home: (commune: string | null) => sectionUrl('tin-tuc', commune),
    items: storyItems,
  },
  corrections: {
    title: pageWords.corrections.title,
    description: pageWords.corrections.intro,
    home: correctionsUrl,
    items: changeItems,
  },
} as const;

type Context = Pick<APIContext, 'site' | 'url'>;

/** The commune of a feed over one, or null. */
function soleCommune(communes: readonly CommuneContent[]): CommuneContent | null {
  const [sole, ...others] = communes;
  return sole === undefined || others.length > 0 ? null : sole;
}

function homeOf(
  kind: keyof typeof feedKinds,
  communes: readonly CommuneContent[],
  site: URL | undefined,
): string {
  return absolute(feedKinds[kind].home(soleCommune(communes)?.commune.slug ?? null), site);
}

function titleOf(title: string, communes: readonly CommuneContent[]): string {
  const sole = soleCommune(communes);
  return sole === null ? title : siteWords.titleOfCommune(title, sole.commune.name);
}

/** Noon in Viet Nam: a day has no time, and feeds want one. */
function moment(day: string): string {
  return `${day}T12:00:00+07:00`;
}

/** Media RSS (rssboard.org/media-rss): unlike an enclosure, it need not know the length of the file. */
function mediaContent({ path, type, width, height }: FeedPicture, site: URL | undefined): string {
  const url = absolute(path, site);
  return `<media:content url="${url}" medium="image" type="${type}" width="${width}" height="${height}"/>`;
}

/** What RSS itself has no element for: who speaks (its `author` is an e-mail address), and the picture. */
function furtherElements({ unit, picture }: FeedItem, site: URL | undefined): string {
  return [
    ...(unit === undefined ? [] : [`<dc:creator>${escapeHtml(unit)}</dc:creator>`]),
    ...(picture === undefined ? [] : [mediaContent(picture, site)]),
  ].join('');
}

/** An RSS 2.0 feed over some communes, newest first. */
export async function feed(
  kind: keyof typeof feedKinds,
  communes: readonly CommuneContent[],
  { site, url }: Context,
): Promise<Response> {
  const { title, description, items } = feedKinds[kind];
  const self = absolute(url.pathname, site);
  return rss({
    title: titleOf(title, communes),
    description,
    site: homeOf(kind, communes, site),
    trailingSlash: true,
    xmlns: {
      atom: 'http://www.w3.org/2005/Atom',
      dc: 'http://purl.org/dc/elements/1.1/',
      media: 'http://search.yahoo.com/mrss/',
    },
    customData: `<language>vi</language><atom:link href="${self}" rel="self" type="application/rss+xml"/>`,
    items: (await items(communes, MOST_ITEMS)).map((item) => ({
      title: item.title,
      description: item.description,
      link: absolute(item.link, site),
      pubDate: new Date(moment(item.day)),
      ...(item.categories !== undefined && { categories: item.categories }),
      customData: furtherElements(item, site),
    })),
  });
}

function jsonItem(item: FeedItem, site: URL | undefined): Record<string, unknown> {
  const address = absolute(item.link, site);
  return {
    id: address,
    url: address,
    title: item.title,
    content_text: item.description,
    ...(item.picture !== undefined && { image: absolute(item.picture.path, site) }),
    date_published: moment(item.day),
    ...(item.updated !== undefined && { date_modified: moment(item.updated) }),
    ...(item.categories !== undefined && { tags: item.categories }),
    ...(item.unit !== undefined && { authors: [{ name: item.unit }] }),
  };
}

/** The stories of some communes as JSON Feed 1.1 (jsonfeed.org/version/1.1), newest first. */
export async function jsonFeed(
  communes: readonly CommuneContent[],
  { site, url }: Context,
): Promise<Response> {
  const { title, description, items } = feedKinds.stories;
  const value = {
    version: 'https://jsonfeed.org/version/1.1',
    title: titleOf(title, communes),
    home_page_url: homeOf('stories', communes, site),
    feed_url: absolute(url.pathname, site),
    description,
    language: 'vi',
    items: (await items(communes, MOST_ITEMS)).map((item) => jsonItem(item, site)),
  };
  return jsonResponse(value, 'application/feed+json');
}
