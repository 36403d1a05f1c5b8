import { defineCollection } from 'astro:content';
import { contentKinds } from './content-tree/kinds.ts';
import { treeLoader } from './lib/content/tree-loader.ts';

// No field is defined here: loader and schema come from the one table of kinds.
export const collections = {
  campaign: defineCollection({
    loader: treeLoader('campaign'),
    schema: contentKinds.campaign.schema,
  }),
  commune: defineCollection({ loader: treeLoader('commune'), schema: contentKinds.commune.schema }),
  document: defineCollection({
    loader: treeLoader('document'),
    schema: contentKinds.document.schema,
  }),
  glossary: defineCollection({
    loader: treeLoader('glossary'),
    schema: contentKinds.glossary.schema,
  }),
  guide: defineCollection({ loader: treeLoader('guide'), schema: contentKinds.guide.schema }),
  indicator: defineCollection({
    loader: treeLoader('indicator'),
    schema: contentKinds.indicator.schema,
  }),
  model: defineCollection({ loader: treeLoader('model'), schema: contentKinds.model.schema }),
  modelType: defineCollection({
    loader: treeLoader('modelType'),
    schema: contentKinds.modelType.schema,
  }),
  page: defineCollection({ loader: treeLoader('page'), schema: contentKinds.page.schema }),
  plan: defineCollection({ loader: treeLoader('plan'), schema: contentKinds.plan.schema }),
  story: defineCollection({ loader: treeLoader('story'), schema: contentKinds.story.schema }),
  units: defineCollection({ loader: treeLoader('units'), schema: contentKinds.units.schema }),
};
