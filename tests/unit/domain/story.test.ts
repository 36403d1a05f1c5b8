import { describe, expect, test } from 'vitest';
import { isPublished, isScheduled } from '../../../src/domain/story.ts';

const TODAY = '2026-11-20';
const story = (date: string, draft = false) => ({ date, draft });

describe('A story is on the portal', () => {
  test.each(['2025-12-31', '2026-11-19', TODAY])('from its day on (%s)', (day) => {
    expect(isPublished(story(day), TODAY)).toBe(true);
    expect(isScheduled(story(day), TODAY)).toBe(false);
  });

  test.each(['2026-11-21', '2026-12-01', '2030-01-01'])('and waits for a later day (%s)', (day) => {
    expect(isPublished(story(day), TODAY)).toBe(false);
    expect(isScheduled(story(day), TODAY)).toBe(true);
  });

  test('never as a draft, which waits for no day either', () => {
    expect(isPublished(story('2026-01-01', true), TODAY)).toBe(false);
    expect(isScheduled(story('2026-12-01', true), TODAY)).toBe(false);
  });
});
