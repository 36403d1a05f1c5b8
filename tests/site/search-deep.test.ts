import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Answer, Question } from '../../src/search/answer.ts';
import { builtDeepSearch, serveFromDisk } from '../support/search/deep.ts';
import { judgedClasses, judgedQuestions } from '../support/search/judged.ts';
import { askAll, recallOf, recallTable } from '../support/search/recall.ts';
import { siteFiles } from '../support/site.ts';

let deepSearch: (question: Question) => Promise<Answer>;
const ask = (text: string, more: Partial<Question> = {}) =>
  deepSearch({ text, filters: {}, literal: false, limit: 10, ...more });

/** Of the judged queries, so many are left to the finder's test alone: each reads twenty files here. */
const EVERY = 3;

beforeAll(async () => {
  serveFromDisk();
  deepSearch = await builtDeepSearch();
});
afterAll(() => {
  vi.unstubAllGlobals();
});

describe('Deep search', () => {
  it('finds what judges say is right among the first five', async () => {
    const asked = judgedQuestions().filter((_, at) => at % EVERY === 0);
    const outcomes = await askAll(asked, async (query) => {
      const { hits } = await ask(query);
      return hits.map(({ url }) => url);
    });
    expect(recallOf(outcomes), recallTable(outcomes)).toBeGreaterThanOrEqual(0.9);
  });

  it('is sure of nothing that is not there', async () => {
    const absent = judgedClasses().filter((one) => one.absent);
    for (const { query } of absent.flatMap(({ queries }) => queries)) {
      const { hits } = await ask(query);
      expect(
        hits.filter(({ whole }) => whole).map(({ url }) => url),
        query,
      ).toEqual([]);
    }
  });

  it('counts what each value of a filter would leave, and leaves it', async () => {
    const { counts, total } = await ask('chuyển đổi số');
    const [name, count] = Object.entries(counts.xa ?? {})[0] ?? ['', 0];
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThanOrEqual(total);
    const narrowed = await ask('chuyển đổi số', { filters: { xa: name }, limit: 1000 });
    expect(new Set(narrowed.hits.map(({ commune }) => commune))).toEqual(new Set([name]));
  });

  it('keeps the order of what was shown when more is shown', async () => {
    const first = await ask('kế hoạch', { limit: 10 });
    const more = await ask('kế hoạch', { limit: 40 });
    expect(more.hits.slice(0, 10)).toEqual(first.hits);
    expect(new Set(more.hits.map(({ url }) => url)).size).toBe(more.hits.length);
    expect(more.hits.length).toBe(Math.min(40, more.total));
  });

  it('leaves out what nobody loads', () => {
    const files = siteFiles().filter((file) => file.startsWith('pagefind/'));
    expect(files.filter((file) => /worker|\bui\b|\.css$/u.test(file))).toEqual([]);
  });

  it('fails when a part of the index cannot be had, instead of finding nothing', async () => {
    serveFromDisk(/\.pf_index$/u);
    const broken = await builtDeepSearch();
    await expect(
      broken({ text: 'phân loại rác', filters: {}, literal: true, limit: 5 }),
    ).rejects.toThrow('404');
    serveFromDisk();
  });
});
