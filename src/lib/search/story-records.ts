import { topics } from '../../domain/story.ts';
import type { SearchRecord } from '../../search/record.ts';
import { site } from '../../strings/site.ts';
import { storyWords } from '../../strings/story.ts';
import { must, type CommuneContent } from '../collections.ts';
import { listedStories } from '../listings.ts';
import { storyListTitle, topicLists, villageLists } from '../stories/story-lists.ts';
import { storyListUrl } from '../stories/story-urls.ts';
import { storyUrl } from '../urls.ts';
import { villageName } from '../village-names.ts';
import { bodyText } from './body-sections.ts';
import { pageRecord } from './record-parts.ts';

/** The stories of a commune. */
function ofStories({ commune, stories, models }: CommuneContent): SearchRecord[] {
  const titles = new Map(models.map(({ data }) => [data.id, data.title]));
  return stories.map(({ data: story, body = '' }) => ({
    url: storyUrl(commune.slug, story.id),
    title: story.title,
    place: site.communeName(commune.name),
    summary: story.summary,
    text: [
      bodyText(body),
      ...story.topics.map((topic) => topics[topic]),
      ...story.models.map((id) => must(titles, id)),
      story.unit,
    ].join('\n'),
    kind: 'story',
    commune: commune.name,
    villages: story.villages.map((id) => villageName(commune, id)),
    year: Number(story.date.slice(0, 4)),
    date: story.date,
  }));
}

/**
 * The lists that people look for by name: those of a topic and of a village. Those of a month or a
 * model hold what is found by its day or by the model itself.
 * @param here the commune whose stories they hold; null for those of all communes
 */
export function storyListRecords(
  here: CommuneContent | null,
  communes: readonly CommuneContent[],
): SearchRecord[] {
  const commune = here?.commune ?? null;
  const stories = listedStories(communes);
  const villages = here === null ? [] : villageLists(here, stories);
  return [...topicLists(stories), ...villages].map(
    ({ kind, value, label, title, stories: listed }) =>
      pageRecord(
        {
          url: storyListUrl(commune?.slug ?? null, kind, value),
          title: storyListTitle(title, here),
          summary: storyWords.count(listed.length),
          villages: kind === 've-thon' ? [label] : [],
        },
        commune,
      ),
  );
}

/** What is findable of a commune's stories: each of them, and the lists by topic and village. */
export function storyRecords(here: CommuneContent): SearchRecord[] {
  return [...ofStories(here), ...storyListRecords(here, [here])];
}
