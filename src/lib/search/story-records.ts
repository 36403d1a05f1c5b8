import type { SearchRecord } from '../../search/record.ts';
import { site } from '../../strings/site.ts';
import { storyWords } from '../../strings/story.ts';
import type { CommuneContent } from '../collections.ts';
import { listedStories } from '../listings.ts';
import { storyListTitle, topicLists, villageLists } from '../stories/story-lists.ts';
import { storyListUrl } from '../stories/story-urls.ts';
import { storyUrl } from '../urls.ts';
import { villageName } from '../village-names.ts';

/** The stories of a commune. */
function ofStories({ commune, stories }: CommuneContent): SearchRecord[] {
  return stories.map(({ data: story, body = '' }) => ({
    url: storyUrl(commune.slug, story.id),
    title: story.title,
    place: site.communeName(commune.name),
    summary: story.summary,
    text: body,
    kind: 'story',
    commune: commune.name,
    villages: story.villages.map((id) => villageName(commune, id)),
    year: Number(story.date.slice(0, 4)),
    date: story.date,
  }));
}

/** The lists that people look for by name: those of a topic and of a village. */
function ofLists(here: CommuneContent): SearchRecord[] {
  const { commune } = here;
  const stories = listedStories([here]);
  return [...topicLists(stories), ...villageLists(here, stories)].map(
    ({ kind, value, label, title, stories: listed }) => ({
      url: storyListUrl(commune.slug, kind, value),
      title: storyListTitle(title, here),
      place: site.communeName(commune.name),
      summary: storyWords.count(listed.length),
      text: '',
      kind: 'page',
      commune: commune.name,
      villages: kind === 've-thon' ? [label] : [],
    }),
  );
}

/** What is findable of a commune's stories: each of them, and the lists by topic and village. */
export function storyRecords(here: CommuneContent): SearchRecord[] {
  return [...ofStories(here), ...ofLists(here)];
}
