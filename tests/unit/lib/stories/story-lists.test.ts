import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { storySchema, topics, type Story, type Topic } from '../../../../src/domain/story.ts';
import type { CommuneContent } from '../../../../src/lib/collections.ts';
import {
  modelLists,
  monthLists,
  storyListTitle,
  topicLists,
  villageLists,
  type StoryList,
} from '../../../../src/lib/stories/story-lists.ts';

const villages = ['thon-dong', 'thon-tay', 'xom-5'];
const models = ['duong-hoa', 'xom-so'];
const here = {
  commune: { slug: 'binh-an', name: 'Bình An', villages: villages.map((id) => ({ id, name: id })) },
  models: models.map((id) => ({ data: { id, title: `Mô hình ${id}` } })),
} as unknown as CommuneContent;

const anyStory = fc
  .record({
    date: fc.constantFrom('2026-09-30', '2026-10-01', '2026-10-31', '2027-10-01'),
    villages: fc.subarray(villages),
    models: fc.subarray(models),
    topics: fc.subarray(Object.keys(topics) as Topic[], { minLength: 1 }),
  })
  .map((things): Story =>
    storySchema.parse({
      ...{ id: 'tin', title: 'Tin', summary: 'Gọn.', commune: 'binh-an', unit: 'Xã' },
      ...things,
      consent: false,
    }),
  );
const anyStories = fc
  .array(anyStory, { maxLength: 40 })
  .map((stories) =>
    stories
      .sort((a, b) => b.date.localeCompare(a.date))
      .map((story) => ({ story, commune: here.commune })),
  );

/** What a list must hold by plain filtering. */
const belongs: Record<StoryList['kind'], (story: Story, value: string) => boolean> = {
  thang: ({ date }, value) => date.slice(0, 7) === value,
  'chu-de': (story, value) => story.topics.some((topic) => topic === value),
  've-thon': (story, value) => story.villages.includes(value),
  've-mo-hinh': (story, value) => story.models.includes(value),
};

describe('Lists of stories', () => {
  test('hold what a plain filter finds, in its order, and none is empty or missing', () => {
    fc.assert(
      fc.property(anyStories, (stories) => {
        const lists = [
          ...monthLists(stories),
          ...topicLists(stories),
          ...villageLists(here, stories),
          ...modelLists(here, stories),
        ];
        for (const { kind, value, stories: held } of lists) {
          expect(held).toEqual(stories.filter(({ story }) => belongs[kind](story, value)));
          expect(held.length).toBeGreaterThan(0);
        }
        const named = stories.flatMap(({ story }) => [
          `thang ${story.date.slice(0, 7)}`,
          ...story.topics.map((id) => `chu-de ${id}`),
          ...story.villages.map((id) => `ve-thon ${id}`),
          ...story.models.map((id) => `ve-mo-hinh ${id}`),
        ]);
        const have = lists.map(({ kind, value }) => `${kind} ${value}`);
        expect([...have].sort()).toEqual([...new Set(named)].sort());
      }),
    );
  });

  test('are named in words, the latest month first', () => {
    const stories = fc.sample(anyStory, 1).flatMap((story) =>
      ['2027-02-03', '2026-11-01'].map((date) => ({
        story: { ...story, date },
        commune: here.commune,
      })),
    );
    expect(monthLists(stories).map(({ label, title }) => [label, title])).toEqual([
      ['Tháng 2', 'Tin tháng 2 năm 2027'],
      ['Tháng 11', 'Tin tháng 11 năm 2026'],
    ]);
  });

  test('name their commune, and their number where they are an older part', () => {
    expect(storyListTitle('Tin năm 2026', null)).toBe('Tin năm 2026');
    expect(storyListTitle('Tin năm 2026', here)).toBe('Tin năm 2026 - Xã Bình An');
    expect(storyListTitle('Tin năm 2026', here, 3)).toBe('Tin năm 2026 - Xã Bình An, phần 3');
  });
});
