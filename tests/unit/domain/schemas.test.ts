import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { campaignSchema } from '../../../src/domain/campaign.ts';
import { communeSchema, RESERVED_SLUGS } from '../../../src/domain/commune.ts';
import { documentSchema } from '../../../src/domain/document.ts';
import { glossarySchema } from '../../../src/domain/glossary.ts';
import { indicatorSchema } from '../../../src/domain/indicator.ts';
import { modelTypeSchema } from '../../../src/domain/model-type.ts';
import { modelSchema } from '../../../src/domain/model.ts';
import { pageSchema } from '../../../src/domain/page.ts';
import { pictureSchema } from '../../../src/domain/picture.ts';
import { planSchema } from '../../../src/domain/plan.ts';
import { storySchema } from '../../../src/domain/story.ts';
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
    mayBeLeftOut: { formerNames: [], contacts: [], villages: [], demo: false },
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

/** Whether an example with some fields changed still is one of its kind. */
const holds = (kind: keyof typeof examples, changes: object) =>
  kinds[kind]?.schema.safeParse({ ...examples[kind], ...changes }).success;

describe('rules between fields', () => {
  it('a village id begins with its kind', () => {
    expect(holds('village', { kind: 'xom' })).toBe(false);
    expect(holds('village', { id: 'dong-thon' })).toBe(false);
    expect(holds('village', { kind: 'to-dan-pho', id: 'to-dan-pho-so-1' })).toBe(true);
  });

  it('a commune takes no address of the portal, and keeps the zero of its code', () => {
    expect([...RESERVED_SLUGS].map((slug) => holds('commune', { slug }))).not.toContain(true);
    for (const code of ['2536', '025360', 'a02536', '0253a']) {
      expect(holds('commune', { code })).toBe(false);
    }
    const { province } = examples.commune;
    for (const code of ['8', '080', 'x08']) {
      expect(holds('commune', { province: { ...province, code } })).toBe(false);
    }
    expect(holds('commune', { province: { ...province, kind: 'thành phố' } })).toBe(true);
    expect(holds('commune', { villageWords: [] })).toBe(false);
  });

  it('a document is filed under its own number', () => {
    expect(holds('document', { key: '462-qd-ttg-lang-son' })).toBe(true);
    expect(holds('document', { key: '462-qd-ttgx' })).toBe(false);
    expect(holds('document', { key: 'x-462-qd-ttg' })).toBe(false);
    expect(holds('document', { number: null, key: 'luat-moi-truong' })).toBe(true);
    expect(holds('document', { number: 'số 462' })).toBe(false);
    expect(holds('document', { url: 'http://chinhphu.vn/' })).toBe(false);
    expect(holds('document', { url: null, inForce: null, issuedOn: null })).toBe(true);
  });

  it('a picture of people needs their consent', () => {
    expect(holds('picture', { consent: false })).toBe(false);
    expect(holds('picture', { showsPeople: false, consent: false })).toBe(true);
    for (const file of ['/anh/a.webp', 'anh/A.webp', 'anh/a.gif', 'anh/a.webp.exe', '../a.webp']) {
      expect(holds('picture', { file })).toBe(false);
    }
    expect(holds('picture', { file: 'a.svg' })).toBe(true);
    expect(holds('picture', { file: 'a/b/c.jpeg' })).toBe(true);
  });

  it('a model says why it stopped, and only then', () => {
    expect(holds('model', { stoppedBecause: undefined })).toBe(false);
    expect(holds('model', { state: 'ongoing' })).toBe(false);
    for (const state of ['ongoing', 'maintained', 'scaled']) {
      expect(holds('model', { state, stoppedBecause: undefined })).toBe(true);
    }
  });

  it('a model is paid for in part at most by what people gave', () => {
    const cost = (total: number | null, contributed: number | null) =>
      holds('model', { cost: { total, contributed } });
    expect([cost(10, 10), cost(10, 0), cost(null, 5), cost(5, null)]).not.toContain(false);
    expect([cost(10, 11), cost(-1, null), cost(null, -1)]).not.toContain(true);
    for (const lines of [{ steps: [] }, { who: [] }, { howToCopy: [] }]) {
      expect(holds('model', lines)).toBe(false);
    }
  });

  it('a page has a place from 1, a story a topic of the list', () => {
    expect(holds('page', { order: 0 })).toBe(false);
    expect(holds('story', { topics: [] })).toBe(false);
    expect(holds('story', { topics: ['huong-dan', 'khen-thuong'] })).toBe(true);
  });
});
