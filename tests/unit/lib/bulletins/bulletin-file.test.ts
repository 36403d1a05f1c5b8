import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { bulletinFile } from '../../../../src/lib/bulletins/bulletin-file.ts';
import { bulletinFileName } from '../../../../src/lib/bulletins/bulletin-urls.ts';
import { bulletinIssues, WEEKS_KEPT } from '../../../../src/lib/bulletins/issues.ts';
import type { CommuneContent, StoryEntry } from '../../../../src/lib/collections.ts';
import { loadContent } from '../../../../src/publish/load-content.ts';

const tree = await loadContent('content');
const commune = tree.commune.get('xa-minh-hoa')?.data;
const covered = [...tree.story.values()].filter(({ data }) => data.cover !== undefined);

/** A commune with some stories, all with pictures, on given days; each text of some letters. */
function withStories(days: readonly string[], letters: number): CommuneContent {
  const stories = days.map((date, at) => {
    const { data } = covered[at % covered.length] ?? { data: {} };
    const id = `tin-${at}`;
    const text = 'Bà con cùng làm. '.repeat(Math.ceil(letters / 17));
    return {
      id: `xa-minh-hoa/${id}`,
      data: { ...data, id, title: `Tin số ${at}`, date },
      rendered: { html: `<p>${text}</p>` },
    } as unknown as StoryEntry;
  });
  return { commune, plans: [], models: [], stories, snapshots: [] } as unknown as CommuneContent;
}

async function fileOf(here: CommuneContent): Promise<string> {
  const [issue] = bulletinIssues(here);
  if (issue === undefined) throw new Error('no bulletin');
  return await bulletinFile(issue, here, new URL('https://xa.vn'));
}

const monday = (count: number) => Array.from({ length: count }, () => '2026-11-16');

describe('a bulletin', () => {
  it('of a full week stays under 300 kB, with every picture smaller rather than one left out', async () => {
    const file = await fileOf(withStories(monday(24), 2000));
    expect(Buffer.byteLength(file)).toBeLessThanOrEqual(300_000);
    const $ = load(file);
    expect([$('article').length, $('img').length]).toEqual([24, 24]);
  });

  it('begins with a list of its stories where they are many, and of those it holds only', async () => {
    const listed = async (stories: number, letters: number) => {
      const $ = load(await fileOf(withStories(monday(stories), letters)));
      const ways = $('nav a').toArray();
      const led = ways.map((way) => $(`article${$(way).attr('href')} h2`).text());
      expect(led).toEqual(ways.map((way) => $(way).text()));
      return [ways.length, $('article').length];
    };
    expect(await listed(3, 100)).toEqual([0, 3]);
    expect(await listed(4, 100)).toEqual([4, 4]);
    const [ways, articles] = await listed(60, 12_000);
    expect(ways).toBe(articles);
    expect(ways).toBeLessThan(60);
  });

  it('has a name that says what it is and whose', () => {
    expect(bulletinFileName('Bản tin tuần 47 năm 2026', 'Minh Họa')).toBe(
      'ban-tin-tuan-47-nam-2026-xa-minh-hoa.html',
    );
  });

  it('names the stories for whose text there is no room, each with its address', async () => {
    const file = await fileOf(withStories(monday(60), 12_000));
    expect(Buffer.byteLength(file)).toBeLessThanOrEqual(300_000);
    const $ = load(file);
    const told = $('article h2')
      .toArray()
      .map((title) => $(title).text());
    const named = $('main > ul a')
      .toArray()
      .map((link) => $(link).text());
    expect(told.length).toBeGreaterThan(5);
    expect([...told, ...named]).toEqual(monday(60).map((_, at) => `Tin số ${at}`));
    expect($('main > ul a').last().attr('href')).toBe('https://xa.vn/xa-minh-hoa/tin-tuc/tin-59/');
  });

  it('is the same file each time', async () => {
    const days = monday(3);
    expect(await fileOf(withStories(days, 100))).toBe(await fileOf(withStories(days, 100)));
  });
});

describe('the bulletins of a commune', () => {
  it('are of the last weeks with stories, newest first, however many years lie between', () => {
    const days = ['2026-11-16', '2026-11-15', '2026-01-01', '2025-12-29', '2024-02-29'];
    const issues = bulletinIssues(withStories(days, 10));
    expect(issues.map(({ slug, covers }) => [slug, covers])).toEqual([
      ['2026-t47', 'Từ 16/11/2026 đến 22/11/2026'],
      ['2026-t46', 'Từ 09/11/2026 đến 15/11/2026'],
      ['2026-t01', 'Từ 29/12/2025 đến 04/01/2026'],
      ['2024-t09', 'Từ 26/02/2024 đến 03/3/2024'],
    ]);
    expect(issues.map((one) => one.kind === 'week' && one.stories.length)).toEqual([1, 1, 2, 1]);
  });

  it('are no more than people still send', () => {
    const days = Array.from({ length: 30 }, (_, at) => `20${String(40 - at)}-06-01`);
    expect(bulletinIssues(withStories(days, 10))).toHaveLength(WEEKS_KEPT);
  });

  it('are none where nothing is published', () => {
    expect(bulletinIssues(withStories([], 0))).toEqual([]);
  });
});
