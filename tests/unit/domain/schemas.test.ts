import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { campaignSchema } from '../../../src/domain/campaign.ts';
import { communeSchema, RESERVED_SLUGS } from '../../../src/domain/commune.ts';
import { documentLevels, documentSchema } from '../../../src/domain/document.ts';
import { glossarySchema } from '../../../src/domain/glossary.ts';
import { indicatorSchema } from '../../../src/domain/indicator.ts';
import { modelTypeSchema } from '../../../src/domain/model-type.ts';
import { modelSchema } from '../../../src/domain/model.ts';
import { pageSchema } from '../../../src/domain/page.ts';
import { pictureSchema } from '../../../src/domain/picture.ts';
import { planSchema } from '../../../src/domain/plan.ts';
import { storySchema, topics } from '../../../src/domain/story.ts';
import { targetSchema } from '../../../src/domain/target.ts';
import { unitListSchema } from '../../../src/domain/unit.ts';
import { villageSchema } from '../../../src/domain/village.ts';
import { examples } from './examples.ts';

type Kind = { schema: z.ZodType; example: object; mayBeLeftOut: Record<string, unknown> };
const none = undefined;
/** Every kind of content, and the fields that may be left out with what they then are. */
const kinds: Record<string, Kind> = {
  campaign: { schema: campaignSchema, example: examples.campaign, mayBeLeftOut: {} },
  village: {
    schema: villageSchema,
    example: examples.village,
    mayBeLeftOut: { aliases: [], mergedInto: none, households: null },
  },
  commune: {
    schema: communeSchema,
    example: examples.commune,
    mayBeLeftOut: { formerNames: [], contacts: [], villages: [], licence: null, demo: false },
  },
  document: {
    schema: documentSchema,
    example: examples.document,
    mayBeLeftOut: { writtenAs: [], basedOn: [], note: none },
  },
  glossary: { schema: glossarySchema, example: { terms: [examples.term] }, mayBeLeftOut: {} },
  units: { schema: unitListSchema, example: { units: [examples.unit] }, mayBeLeftOut: {} },
  modelType: {
    schema: modelTypeSchema,
    example: examples.modelType,
    mayBeLeftOut: { aliases: [] },
  },
  picture: { schema: pictureSchema, example: examples.picture, mayBeLeftOut: { caption: none, showsPeople: false } }, // prettier-ignore
  page: { schema: pageSchema, example: examples.page, mayBeLeftOut: {} },
  model: {
    schema: modelSchema,
    example: examples.model,
    mayBeLeftOut: { village: none, cost: none, lessons: [], photos: [], targets: [], related: [] },
  },
  story: {
    schema: storySchema,
    example: examples.story,
    mayBeLeftOut: { updated: none, villages: [], models: [], targets: [], cover: none, loudspeaker: none, draft: false }, // prettier-ignore
  },
  indicator: {
    schema: indicatorSchema,
    example: examples.indicator,
    mayBeLeftOut: { tolerance: null },
  },
  target: {
    schema: targetSchema,
    example: examples.target,
    mayBeLeftOut: { milestones: [], baseline: null, manual: null, conditions: [] },
  },
  plan: {
    schema: planSchema,
    example: examples.plan,
    mayBeLeftOut: { stages: [], milestones: [], criteria: [], awards: [], modelTypes: [], recipients: [] }, // prettier-ignore
  },
};

const without = (value: object, name: string) =>
  Object.fromEntries(Object.entries(value).filter(([key]) => key !== name));

describe.each(Object.entries(kinds))('a %s', (_, { schema, example, mayBeLeftOut }) => {
  it('is kept as it is written, every field', () => {
    expect(schema.parse(example)).toEqual(example);
  });

  it('may leave out certain fields, and then says so by null, nothing or an empty list', () => {
    for (const [name, value] of Object.entries(mayBeLeftOut)) {
      expect(schema.parse(without(example, name))).toEqual({ ...without(example, name), ...(value === none ? {} : { [name]: value }) }); // prettier-ignore
    }
  });

  it('must have every other field', () => {
    for (const name of Object.keys(example).filter((key) => !(key in mayBeLeftOut))) {
      expect([name, schema.safeParse(without(example, name)).success]).toEqual([name, false]);
    }
  });

  it('has no field of another name', () => {
    expect(schema.safeParse({ ...example, thua: 1 }).success).toBe(false);
  });
});

/** The fields that are wrong in an example with some fields changed; of a rule between fields, the one named. */
const wrong = (kind: keyof typeof examples, changes: object): string[] => {
  const issues = kinds[kind]?.schema.safeParse({ ...examples[kind], ...changes }).error?.issues;
  return (issues ?? []).map(({ path }) => path.join('.'));
};
const right: string[] = [];

describe('rules between fields', () => {
  it('a village id begins with its kind', () => {
    expect(wrong('village', { kind: 'xom' })).toEqual(['id']);
    expect(wrong('village', { id: 'dong-thon' })).toEqual(['id']);
    expect(wrong('village', { kind: 'to-dan-pho', id: 'to-dan-pho-so-1' })).toEqual(right);
    expect(wrong('village', { households: -1 })).toEqual(['households']);
  });

  it('a commune takes no address of the portal', () => {
    for (const slug of RESERVED_SLUGS) expect(wrong('commune', { slug })).toEqual(['slug']);
  });

  it('a commune keeps the zero of its code', () => {
    for (const code of ['2536', '025360', 'a02536', '0253a']) {
      expect(wrong('commune', { code })).toEqual(['code']);
    }
    const { province } = examples.commune;
    for (const code of ['8', '080', 'x08']) {
      expect(wrong('commune', { province: { ...province, code } })).toEqual(['province.code']);
    }
    expect(wrong('commune', { province: { ...province, kind: 'thành phố' } })).toEqual(right);
    expect(wrong('commune', { villageWords: [] })).toEqual(['villageWords']);
  });

  it('a document is filed under its own number', () => {
    expect(wrong('document', { key: '462-qd-ttg-lang-son' })).toEqual(right);
    expect(wrong('document', { key: '462-qd-ttgx' })).toEqual(['key']);
    expect(wrong('document', { key: 'x-462-qd-ttg' })).toEqual(['key']);
    expect(wrong('document', { number: null, key: 'luat-moi-truong' })).toEqual(right);
    expect(wrong('document', { number: 'số 462' })).toEqual(['number']);
    expect(wrong('document', { url: 'http://chinhphu.vn/' })).toEqual(['url']);
    expect(wrong('document', { url: null, inForce: null, issuedOn: null })).toEqual(right);
  });

  it('a document has a level and a system of the lists', () => {
    for (const level of Object.keys(documentLevels)) expect(wrong('document', { level })).toEqual(right); // prettier-ignore
    expect(wrong('document', { level: '', system: '' })).toEqual(['level', 'system']);
    expect(wrong('document', { system: 'party' })).toEqual(right);
  });

  it('a picture of people needs their consent', () => {
    expect(wrong('picture', { consent: false })).toEqual(['consent']);
    expect(wrong('picture', { showsPeople: false, consent: false })).toEqual(right);
    for (const file of ['/anh/a.webp', 'anh/A.webp', 'anh/a.gif', 'anh/a.webp.exe', '../a.webp']) {
      expect(wrong('picture', { file })).toEqual(['file']);
    }
    for (const file of ['a.svg', 'a/b/c.jpeg', 'a/b.jpg', 'a.png']) {
      expect(wrong('picture', { file })).toEqual(right);
    }
  });

  it('a model is paid for in part at most by what people gave', () => {
    const cost = (total: number | null, contributed: number | null) =>
      wrong('model', { cost: { total, contributed } });
    expect([cost(10, 10), cost(10, 0), cost(null, 5), cost(5, null)].flat()).toEqual(right);
    expect(cost(10, 11)).toEqual(['cost.contributed']);
    expect(cost(-1, null)).toEqual(['cost.total']);
    expect(cost(null, -1)).toEqual(['cost.contributed']);
    for (const name of ['steps', 'who', 'howToCopy']) {
      expect(wrong('model', { [name]: [] })).toEqual([name]);
    }
  });

  it('a page has a place from 1, a story a topic of the list, a glossary a term', () => {
    expect(wrong('page', { order: 0 })).toEqual(['order']);
    expect(wrong('story', { topics: [] })).toEqual(['topics']);
    expect(wrong('story', { topics: Object.keys(topics) })).toEqual(right);
    expect(glossarySchema.safeParse({ terms: [] }).success).toBe(false);
    expect(unitListSchema.safeParse({ units: [] }).success).toBe(false);
  });

  it('what is a list within a list may be left out too', () => {
    const term = without(without(examples.term, 'synonyms'), 'meaning');
    expect(glossarySchema.parse({ terms: [term] }).terms[0]).toEqual({ ...term, synonyms: [] });
    const unit = without(examples.unit, 'aliases');
    expect(unitListSchema.parse({ units: [unit] }).units[0]).toEqual({ ...unit, aliases: [] });
    const { formerNames } = communeSchema.parse({
      ...examples.commune,
      formerNames: [{ name: 'Hồng Lạc' }],
    });
    expect(formerNames[0]?.isPartial).toBe(false);
  });
});
