import type { Commune } from '../domain/commune.ts';
import type { Model } from '../domain/model.ts';
import type { Story } from '../domain/story.ts';
import type { CommuneContent } from './collections.ts';

export type ListedModel = { model: Model; commune: Commune };
export type ListedStory = { story: Story; commune: Commune };

/** The models of some communes, each with its commune. */
export function listedModels(communes: readonly CommuneContent[]): ListedModel[] {
  return communes.flatMap(({ models, commune }) =>
    models.map((entry) => ({ model: entry.data, commune })),
  );
}

/** The stories of some communes, newest first. */
export function listedStories(communes: readonly CommuneContent[]): ListedStory[] {
  return communes
    .flatMap(({ stories, commune }) => stories.map((entry) => ({ story: entry.data, commune })))
    .sort(
      (a, b) => b.story.date.localeCompare(a.story.date) || a.story.id.localeCompare(b.story.id),
    );
}
