import { load } from 'cheerio';

type Item = { title: string; link: string; day: string; pictures: string[]; creator: string };
/** What is read of a feed, and where it breaks the rules of RSS 2.0 (rssboard.org/rss-specification). */
export type Rss = { self: string; home: string; items: Item[]; problems: string[] };

/** RFC 822 with a year of four digits, as the specification wants it. */
const MOMENT =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} (?:GMT|[+-]\d{4})$/u;

function isAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:/u.test(text);
}

/** Day in Viet Nam of a moment. */
function dayOf(moment: string): string {
  return new Date(Date.parse(moment) + 7 * 3_600_000).toISOString().slice(0, 10);
}

/** Reads a feed and says what is wrong with it. */
export function readRss(text: string): Rss {
  const $ = load(text, { xml: true });
  const problems: string[] = [];
  const demand = (holds: boolean, problem: string): void => {
    if (!holds) problems.push(problem);
  };
  const once = (parent: string, name: string): string => {
    demand($(`${parent} > ${name}`).length === 1, `${parent} has not one ${name}`);
    return $(`${parent} > ${name}`).first().text().trim();
  };
  demand($('rss').attr('version') === '2.0', 'not version 2.0');
  demand($('rss > channel').length === 1, 'not one channel');
  demand(once('channel', 'title') !== '', 'no title');
  demand(once('channel', 'description') !== '', 'no description');
  const home = once('channel', 'link');
  demand(isAddress(home), 'link of the channel is no address');
  const items = $('channel > item')
    .toArray()
    .map((element): Item => {
      const part = (name: string): string => $(element).children(name).text().trim();
      const guid = $(element).children('guid');
      demand(part('title') + part('description') !== '', 'an item without title and description');
      demand(isAddress(part('link')), `"${part('link')}" is no address`);
      demand(
        guid.attr('isPermaLink') === 'false' || isAddress(guid.text()),
        `"${guid.text()}" is no address`,
      );
      demand(MOMENT.test(part('pubDate')), `"${part('pubDate')}" is no moment`);
      const pictures = $(element).children('media\\:content').toArray();
      const day = MOMENT.test(part('pubDate')) ? dayOf(part('pubDate')) : '';
      const files = pictures.map((picture) => $(picture).attr('url') ?? '');
      const creator = part('dc\\:creator');
      return { title: part('title'), link: part('link'), day, pictures: files, creator };
    });
  const guids = $('item > guid').toArray();
  const distinct = new Set(guids.map((guid) => $(guid).text()));
  demand(distinct.size === items.length, 'guids are missing or repeat');
  const self = $('channel > atom\\:link[rel="self"]').attr('href') ?? '';
  return { self, home, items, problems };
}
