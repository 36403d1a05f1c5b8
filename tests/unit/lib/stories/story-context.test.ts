import { describe, expect, test } from 'vitest';
import { storySchema, type Story } from '../../../../src/domain/story.ts';
import { storiesInContext } from '../../../../src/lib/stories/story-context.ts';

type Shared = Partial<Pick<Story, 'models' | 'targets' | 'villages' | 'topics'>>;

/** Stories newest first, named a, b, c ... */
function stories(...shared: Shared[]): { data: Story }[] {
  return shared.map((things, at) => ({
    data: storySchema.parse({
      id: at < 26 ? `tin-${String.fromCodePoint(97 + at)}` : `tin-${at}`,
      title: 'Một tin',
      date: '2026-10-01',
      summary: 'Để thử.',
      commune: 'binh-an',
      topics: ['khen-thuong'],
      unit: 'Xã',
      consent: false,
      ...things,
    }),
  }));
}

/** Ids of the stories related to the one at a place. */
function relatedTo(all: readonly { data: Story }[], at: number): string[] {
  return storiesInContext(all)[at]?.related.map(({ data }) => data.id) ?? [];
}

const own: Shared = { topics: ['huong-dan'] };

describe('A story stands between those before and after it', () => {
  test('in time', () => {
    const [a, b, c] = storiesInContext(stories({}, {}, {}));
    expect([a?.newer, a?.older?.data.id]).toEqual([undefined, 'tin-b']);
    expect([b?.newer?.data.id, b?.older?.data.id]).toEqual(['tin-a', 'tin-c']);
    expect(c?.older).toBeUndefined();
  });

  test('alone when it is the only one', () => {
    expect(storiesInContext(stories({}))).toMatchObject([
      { newer: undefined, older: undefined, related: [] },
    ]);
  });
});

describe('Related stories', () => {
  test('share something: nothing in common, nothing related', () => {
    expect(relatedTo(stories({}, own), 0)).toEqual([]);
  });

  test('come by what they share: model, target, village, topic', () => {
    const model = { models: ['duong-hoa'] };
    const targets = [{ plan: '2026-2030', target: 'cong-dan-so' }];
    const village = { villages: ['thon-dong'] };
    const all = stories(
      { ...own, ...model, ...village, targets },
      { ...village },
      { targets },
      { ...model },
    );
    expect(relatedTo(all, 0)).toEqual(['tin-d', 'tin-c', 'tin-b']);
  });

  test('are more related the more they share', () => {
    const villages = ['thon-dong', 'thon-doai', 'thon-trung'];
    const all = stories(
      { ...own, villages },
      { models: [] },
      { villages: ['thon-dong'] },
      { villages },
    );
    expect(relatedTo(all, 0)).toEqual(['tin-d', 'tin-c']);
  });

  test('are the nearest in time among equals, the newer first, and at most three', () => {
    expect(relatedTo(stories({}, {}, {}, {}, {}, {}), 2)).toEqual(['tin-b', 'tin-d', 'tin-a']);
  });

  test('never name the story itself, and are the same each time', () => {
    const all = stories(...Array.from({ length: 60 }, (_, at) => (at % 3 === 0 ? own : {})));
    const once = storiesInContext(all);
    expect(once.filter(({ entry, related }) => related.includes(entry))).toEqual([]);
    expect(storiesInContext(all)).toEqual(once);
  });

  test('are found among thousands in a blink', () => {
    const many = stories(...Array.from({ length: 5000 }, () => ({ villages: ['thon-dong'] })));
    const start = performance.now();
    expect(storiesInContext(many).every(({ related }) => related.length === 3)).toBe(true);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
