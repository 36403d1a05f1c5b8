import { topics, type Topic } from '../../domain/story.ts';
import { storyListWords } from '../../strings/story.ts';
import { site } from '../../strings/site.ts';
import type { CommuneContent } from '../collections.ts';
import { listedStories, type ListedStory } from '../listings.ts';
import { villageName } from '../village-names.ts';
import type { StoryListKind } from './story-urls.ts';

/** Stories with one thing in common, which have an address of their own. */
export type StoryList = {
  kind: StoryListKind;
  /** As it stands in the address: `2026-10`, or the id of the topic, village or model. */
  value: string;
  /** Among its like, where the kind is said already: "Tháng 10". */
  label: string;
  /** By itself, without the commune: "Tin tháng 10 năm 2026". */
  title: string;
  /** Newest first, never none. */
  stories: ListedStory[];
};

type Naming = Pick<StoryList, 'kind' | 'label' | 'title'>;

/** Gathers stories under each of the values they have, in the order in which these first come. */
function gather(
  stories: readonly ListedStory[],
  valuesOf: (listed: ListedStory) => readonly string[],
  name: (value: string) => Naming,
): StoryList[] {
  const groups = new Map<string, ListedStory[]>();
  for (const listed of stories) {
    for (const value of new Set(valuesOf(listed))) {
      const group = groups.get(value);
      if (group === undefined) groups.set(value, [listed]);
      else group.push(listed);
    }
  }
  return [...groups].map(([value, group]) => ({ ...name(value), value, stories: group }));
}

/** The lists by month, the latest first. */
export function monthLists(stories: readonly ListedStory[]): StoryList[] {
  return gather(
    stories,
    ({ story }) => [story.date.slice(0, 7)],
    (value) => {
      const [year = '', month = ''] = value.split('-');
      return {
        kind: 'thang',
        label: storyListWords.month(Number(month)),
        title: storyListWords.ofMonth(Number(month), year),
      };
    },
  );
}

/** The lists by topic, in the order of the table of topics. */
export function topicLists(stories: readonly ListedStory[]): StoryList[] {
  const order = Object.keys(topics);
  const name = (value: string): Naming => {
    const label = topics[value as Topic];
    return { kind: 'chu-de', label, title: storyListWords.ofTopic(label) };
  };
  return gather(stories, ({ story }) => story.topics, name).sort(
    (a, b) => order.indexOf(a.value) - order.indexOf(b.value),
  );
}

/** The lists by village of one commune, in the commune's own order. */
export function villageLists(
  { commune }: CommuneContent,
  stories: readonly ListedStory[],
): StoryList[] {
  const order = commune.villages.map(({ id }) => id);
  const name = (value: string): Naming => {
    const label = villageName(commune, value);
    return { kind: 've-thon', label, title: storyListWords.ofVillage(label) };
  };
  return gather(stories, ({ story }) => story.villages, name).sort(
    (a, b) => order.indexOf(a.value) - order.indexOf(b.value),
  );
}

/** The lists by model of one commune, those with most stories first. */
export function modelLists(
  { models }: CommuneContent,
  stories: readonly ListedStory[],
): StoryList[] {
  const titles = new Map(models.map(({ data }) => [data.id, data.title]));
  const name = (value: string): Naming => {
    const label = titles.get(value);
    if (label === undefined) throw new Error(`No model ${value} after the content check`);
    return { kind: 've-mo-hinh', label, title: storyListWords.ofModel(label) };
  };
  return gather(stories, ({ story }) => story.models, name).sort(
    (a, b) => b.stories.length - a.stories.length || (a.value < b.value ? -1 : 1),
  );
}

/** Every list that has an address, of one commune or, without those by village and model, of all. */
export function storyLists(
  here: CommuneContent | null,
  communes: readonly CommuneContent[],
): StoryList[] {
  const stories = listedStories(here === null ? communes : [here]);
  const shared = [...monthLists(stories), ...topicLists(stories)];
  if (here === null) return shared;
  return [...shared, ...villageLists(here, stories), ...modelLists(here, stories)];
}

/** The name of a page of stories: with its commune, and its number where it is an older part. */
export function storyListTitle(title: string, here: CommuneContent | null, part?: number): string {
  const whole = here === null ? title : site.titleOfCommune(title, here.commune.name);
  return part === undefined ? whole : storyListWords.part(whole, part);
}
