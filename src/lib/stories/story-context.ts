import type { Story } from '../../domain/story.ts';

/** What a story shares with another, and how much that says: the same model most, the same topic least. */
const WEIGHTS = { model: 4, target: 3, village: 2, topic: 1 } as const;
/** Of each shared thing, the nearest so many stories on either side are looked at, so that the cost of a story stays the same among thousands. */
const REACH = 8;
const MOST_RELATED = 3;

type Entry = { data: Story };

/** A story with those around it in its commune. */
export type StoryInContext<One> = {
  entry: One;
  newer: One | undefined;
  older: One | undefined;
  /** At most three, the most related first. */
  related: One[];
};

function weightsOf({ models, targets, villages, topics }: Story): Map<string, number> {
  return new Map([
    ...models.map((id) => [`model ${id}`, WEIGHTS.model] as const),
    ...targets.map(({ plan, target }) => [`target ${plan} ${target}`, WEIGHTS.target] as const),
    ...villages.map((id) => [`village ${id}`, WEIGHTS.village] as const),
    ...topics.map((id) => [`topic ${id}`, WEIGHTS.topic] as const),
  ]);
}

/** For each story, the places of those near it that share something. */
function candidatesOf(shared: readonly ReadonlyMap<string, number>[]): Set<number>[] {
  const near = shared.map(() => new Set<number>());
  const seen = new Map<string, number[]>();
  shared.forEach((weights, at) => {
    for (const thing of weights.keys()) {
      const before = seen.get(thing) ?? [];
      for (const other of before.slice(-REACH)) {
        near[at]?.add(other);
        near[other]?.add(at);
      }
      before.push(at);
      seen.set(thing, before);
    }
  });
  return near;
}

/**
 * The stories of one commune, each with its neighbours in time and those related to it. Related are
 * stories with a model, target, village or topic in common: first by what they share (a model
 * counts 4, a target 3, a village 2, a topic 1, added up), then the nearer in the list, then the newer.
 * @param stories newest first
 */
export function storiesInContext<One extends Entry>(
  stories: readonly One[],
): StoryInContext<One>[] {
  const weights = stories.map(({ data }) => weightsOf(data));
  const near = candidatesOf(weights);
  const score = (at: number, other: number): number =>
    [...(weights[at] ?? [])].reduce(
      (sum, [thing, weight]) => sum + (weights[other]?.has(thing) === true ? weight : 0),
      0,
    );
  return stories.map((entry, at) => ({
    entry,
    newer: stories[at - 1],
    older: stories[at + 1],
    related: [...(near[at] ?? [])]
      .map((other) => ({ other, score: score(at, other), apart: Math.abs(other - at) }))
      .sort((a, b) => b.score - a.score || a.apart - b.apart || a.other - b.other)
      .slice(0, MOST_RELATED)
      .flatMap(({ other }) => stories[other] ?? []),
  }));
}
