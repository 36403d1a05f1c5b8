import { getCollection, type CollectionEntry } from 'astro:content';
import type { Campaign } from '../domain/campaign.ts';
import type { Commune } from '../domain/commune.ts';
import type { Document } from '../domain/document.ts';
import type { Term } from '../domain/glossary.ts';
import type { Indicator } from '../domain/indicator.ts';
import { compareVietnamese } from '../domain/fold.ts';
import { isPublished } from '../domain/story.ts';
import type { Unit } from '../domain/unit.ts';
import { readSnapshots } from '../publish/read-snapshots.ts';
import { asOf } from './as-of.ts';
import { CONTENT_DIRECTORY } from './content/content-disk.ts';
import { publicVersions, type ShownVersion } from './figures/public-figures.ts';
import { isInScope } from './scope.ts';

export type PlanEntry = CollectionEntry<'plan'>;
export type ModelEntry = CollectionEntry<'model'>;
export type StoryEntry = CollectionEntry<'story'>;
export type ModelTypeEntry = CollectionEntry<'modelType'>;
export type PageEntry = CollectionEntry<'page'> | CollectionEntry<'guide'>;

/** One commune with everything of its own: plans as filed, models by name, stories newest first. */
export type CommuneContent = {
  commune: Commune;
  plans: PlanEntry[];
  models: ModelEntry[];
  stories: StoryEntry[];
  /** Every published version as the public may see it, by period, then version. */
  snapshots: ShownVersion[];
};

/** All content of one build, read once. */
export type Content = {
  communes: CommuneContent[];
  campaigns: Map<string, Campaign>;
  documents: Map<string, Document>;
  indicators: Map<string, Indicator>;
  units: Map<string, Unit>;
  modelTypes: Map<string, ModelTypeEntry>;
  terms: Term[];
  pages: Map<string, PageEntry>;
  guides: PageEntry[];
};

function keyed<Value>(
  values: readonly Value[],
  keyOf: (value: Value) => string,
): Map<string, Value> {
  return new Map(values.map((value) => [keyOf(value), value]));
}

function newestFirst(a: StoryEntry, b: StoryEntry): number {
  return b.data.date.localeCompare(a.data.date) || a.id.localeCompare(b.id);
}

async function loadCommunes(): Promise<CommuneContent[]> {
  const [indicators, communes, plans, models, stories] = await Promise.all([
    getCollection('indicator'),
    getCollection('commune'),
    getCollection('plan'),
    getCollection('model'),
    getCollection('story', ({ data }) => isPublished(data, asOf)),
  ]);
  const shown = communes
    .map((entry) => entry.data)
    .filter(isInScope)
    .sort((a, b) => Number(a.demo) - Number(b.demo) || compareVietnamese(a.name, b.name));
  const rules = keyed(
    indicators.map(({ data }) => data),
    ({ id }) => id,
  );
  return Promise.all(
    shown.map(async (commune) => ({
      commune,
      plans: plans.filter(({ data }) => data.commune === commune.slug),
      models: models
        .filter(({ data }) => data.commune === commune.slug)
        .sort((a, b) => compareVietnamese(a.data.title, b.data.title)),
      stories: stories.filter(({ data }) => data.commune === commune.slug).sort(newestFirst),
      snapshots: publicVersions(
        await readSnapshots(CONTENT_DIRECTORY, commune.slug),
        commune.code,
        rules,
      ),
    })),
  );
}

async function loadContent(): Promise<Content> {
  const [communes, campaigns, documents, indicators, units, glossary, modelTypes, pages, guides] =
    await Promise.all([
      loadCommunes(),
      getCollection('campaign'),
      getCollection('document'),
      getCollection('indicator'),
      getCollection('units'),
      getCollection('glossary'),
      getCollection('modelType'),
      getCollection('page'),
      getCollection('guide'),
    ]);
  const data = <Entry extends { data: unknown }>(entry: Entry): Entry['data'] => entry.data;
  return {
    communes,
    campaigns: keyed(campaigns.map(data), ({ id }) => id),
    documents: keyed(documents.map(data), ({ key }) => key),
    indicators: keyed(indicators.map(data), ({ id }) => id),
    units: keyed(
      units.flatMap((list) => list.data.units),
      ({ id }) => id,
    ),
    modelTypes: keyed(
      modelTypes.sort((a, b) => compareVietnamese(a.data.name, b.data.name)),
      ({ id }) => id,
    ),
    terms: glossary
      .flatMap((list) => list.data.terms)
      .sort((a, b) => compareVietnamese(a.written, b.written)),
    pages: keyed<PageEntry>(pages, ({ id }) => id),
    guides: guides.sort((a, b) => a.data.order - b.data.order),
  };
}

let loading: Promise<Content> | undefined;

/** Everything this build publishes. The one place where collections are asked for. */
export function getContent(): Promise<Content> {
  loading ??= loadContent();
  return loading;
}

/** A reference the content check has already proven; anything else is a bug of ours. */
export function must<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`No entry "${String(key)}" after the content check`);
  return value;
}
