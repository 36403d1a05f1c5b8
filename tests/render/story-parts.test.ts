import { experimental_AstroContainer } from 'astro/container';
import { load } from 'cheerio';
import { expect, it } from 'vitest';
import StoryParts from '../../src/components/story/StoryParts.astro';

/** Words and addresses of the ways from one part of a list of 63 to others. */
async function waysFrom(current: number | undefined): Promise<[string, string | undefined][]> {
  const container = await experimental_AstroContainer.create();
  const list = { kind: 'chu-de', value: 'khen-thuong', label: '', title: '', stories: [] };
  const props = { list, commune: null, current, count: 63 };
  const $ = load(await container.renderToString(StoryParts, { props }));
  return $('a')
    .toArray()
    .map((link) => [$(link).text().trim(), $(link).attr('href')]);
}

const LIST = '/tin-tuc/chu-de/khen-thuong/';

it('A page of a long list leads to the newest part, to its neighbours and to the first', async () => {
  expect(await waysFrom(62)).toEqual([
    ['Phần mới nhất', LIST],
    ['Phần 62', `${LIST}62/`],
    ['Phần 61', `${LIST}61/`],
    ['Phần 60', `${LIST}60/`],
    ['Phần 1', `${LIST}1/`],
  ]);
  expect((await waysFrom(undefined)).map(([words]) => words)).toEqual([
    'Phần mới nhất',
    'Phần 62',
    'Phần 61',
    'Phần 1',
  ]);
});
