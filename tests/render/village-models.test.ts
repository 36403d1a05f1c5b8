import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { load } from 'cheerio';
import { expect, it, vi } from 'vitest';
import VillageModels from '../../src/components/village/VillageModels.astro';
import type { CommuneContent, Content } from '../../src/lib/collections.ts';
import { modelSchema } from '../../src/domain/model.ts';
import { contentOf } from '../support/many-communes.ts';
import { examples } from '../unit/domain/examples.ts';

const content: Content = contentOf(1);
vi.mock('../../src/lib/collections.ts', () => ({
  getContent: () => Promise.resolve(content),
  must: <Key, Value>(map: ReadonlyMap<Key, Value>, key: Key) => map.get(key),
}));
const [one] = content.communes;
if (one === undefined) throw new Error('no commune');

/** Addresses on the page of the first village, when it and one merged into it have so many models each. */
async function linksWith(own: number, merged: number): Promise<string[]> {
  const [village, former] = one?.commune.villages ?? [];
  if (one === undefined || village === undefined || former === undefined) throw new Error('none');
  const type = [...content.modelTypes.keys()][0] ?? '';
  const modelsOf = (id: string, count: number) =>
    Array.from({ length: count }, (_, at) => ({
      data: modelSchema.parse({
        ...examples.model,
        id: `${id}-${at}`,
        commune: one.commune.slug,
        village: id,
        type,
        photos: [],
        related: [],
        targets: [],
      }),
    }));
  const models = [...modelsOf(village.id, own), ...modelsOf(former.id, merged)];
  const here = { ...one, models } as unknown as CommuneContent;
  const container = await AstroContainer.create();
  const props = { villages: [village, former], here };
  const $ = load(await container.renderToString(VillageModels, { props }));
  return $('a')
    .toArray()
    .map((link) => $(link).attr('href') ?? '');
}

const isModel = (href: string) => /\/mo-hinh\/(?!loc\/)[^/]+\/$/u.test(href);
const isList = (href: string) => href.includes('/mo-hinh/loc/');

it('The page of a village shows six models at most, and leads to the lists of all', async () => {
  const many = await linksWith(5, 2);
  expect(many.filter(isModel)).toHaveLength(6);
  expect(many.filter(isList)).toHaveLength(2);

  const just = await linksWith(6, 0);
  expect(just.filter(isModel)).toHaveLength(6);
  expect(just.filter(isList)).toHaveLength(0);
});
