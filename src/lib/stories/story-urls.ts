import { sectionUrl } from '../urls.ts';

/** By what stories are gathered into lists of their own, as it stands in the address. */
export type StoryListKind = 'thang' | 'chu-de' | 've-thon' | 've-mo-hinh';

/**
 * The list of stories of one month, topic, village or model: of a commune, or of all when `commune` is null.
 * @param value `2026-10`, or the id of the topic, village or model
 * @param part number of an older part, counted from the oldest; the newest part has none
 */
export function storyListUrl(
  commune: string | null,
  kind: StoryListKind,
  value: string,
  part?: number,
): string {
  const list = `${sectionUrl('tin-tuc', commune)}${kind}/${value}/`;
  return part === undefined ? list : `${list}${part}/`;
}

/** The months of a year that have stories. */
export function storyYearUrl(commune: string | null, year: string): string {
  return `${sectionUrl('tin-tuc', commune)}nam/${year}/`;
}

/** The stories as RSS. */
export function storyFeedUrl(commune: string | null): string {
  return `${sectionUrl('tin-tuc', commune)}rss.xml`;
}

/** The stories as a JSON Feed. */
export function jsonFeedUrl(commune: string | null): string {
  return `${sectionUrl('tin-tuc', commune)}feed.json`;
}
