import { describe, expect, it } from 'vitest';
import { modelSchema } from '../../../../src/domain/model.ts';
import { modelSource } from '../../../../src/lib/loudspeaker/model-script.ts';
import { periodSource } from '../../../../src/lib/loudspeaker/period-script.ts';
import { scriptText } from '../../../../src/lib/loudspeaker/scripts.ts';
import { loadContent } from '../../../../src/publish/load-content.ts';
import { makeLexicon } from '../../../../src/speech/lexicon.ts';
import { makeScript, type ScriptSource } from '../../../../src/speech/script.ts';
import { scoreWords } from '../../../../src/strings/scorecard.ts';
import { commune } from '../figures/small-figures.ts';
import { plan, snapshot, source, withTargets } from '../reports/report-source.ts';

const written = ({ title, summary, passages, closing }: ScriptSource) =>
  [title, summary, ...passages.flat(), closing].join('\n');
const sourceOf = (version = snapshot) => periodSource(version, source(version));

describe('What the loudspeaker says of a period', () => {
  it('keeps a small count hidden: its word without its number', () => {
    const text = written(sourceOf());
    // 4 of 56 and 30 of 45, and what they make together.
    expect(text).not.toMatch(/7,1|4\/56|66,7|33,7|34\/101|4 trên 56/u);
    expect(text).toContain('con số không công khai vì quá nhỏ');
  });

  it('counts every judged target once', () => {
    const { statuses } = snapshot.statuses;
    const [, total = '', counts = ''] = /Trong (\d+) chỉ tiêu của kế hoạch: (.*?)\./u.exec(sourceOf().summary) ?? [];
    expect(Number(total)).toBe(statuses.length);
    const parts = [...counts.matchAll(/(\d+) chỉ tiêu/gu)].map(([, count]) => Number(count));
    expect(parts.reduce((sum, count) => sum + count, 0)).toBe(statuses.length);
  });

  it('tells in the short version by name what is not reached, not only what is', () => {
    const { passages, important = [] } = sourceOf();
    const groups = passages.slice(0, -1).map(([group]) => group ?? '');
    expect(groups.length).toBeGreaterThan(0);
    for (const group of groups) expect(important.flat().some((line) => line.startsWith(group))).toBe(true);
  });

  it('never says a village count that is heard as something else, and calls a village target one', () => {
    const text = sourceOf().passages.flat().join('\n');
    expect(text).not.toMatch(/\b0 (?:trên|trong)/u);
    for (const line of text.split('\n').filter((one) => one.includes('thôn đạt'))) {
      expect(line).toMatch(/(?:trong \d+ thôn)/u);
    }
  });

  it('tells targets of one indicator apart by their levels', () => {
    const some = snapshot.definitions.plans[0]?.targets.find(({ indicator }) => indicator !== null);
    const shared = sourceOf(withTargets((targets) => targets.map((target) => ({ ...target, indicator: some?.indicator ?? null }))));
    const names = (shared.important ?? []).flatMap(([line = '']) => line.replace(/^.*? gồm có: /u, '').split('; '));
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !name.includes(', mức '))).toEqual([]);
  });

  it('without a target says that there is none to be held against', () => {
    const source = sourceOf(withTargets(() => []));
    expect(source.summary).toContain('không nêu chỉ tiêu bằng con số');
    expect(source.passages).toHaveLength(1);
  });

  it('calls indicators by name in the reason of a correction', () => {
    const change = { kind: 'correction' as const, reason: 'CDS-09 ghi nhầm', statuses: [], rejudged: [], figures: [] };
    const corrected = { ...snapshot, manifest: { ...snapshot.manifest, change } };
    const name = snapshot.definitions.indicators.find(({ id }) => id === 'CDS-09')?.shortName;
    const said = sourceOf(corrected);
    expect(said.summary).toContain('Đây là bản đính chính.');
    expect(said.passages[0]).toEqual([`Vì sao đính chính? ${name} ghi nhầm`]);
    // In the short version after all that it says, where there is room.
    expect(said.important?.at(-1)).toEqual(said.passages[0]);
  });

  it('tells that the plan it is held against binds nobody any more', () => {
    expect(sourceOf().summary).not.toContain(scoreWords.nowDraft);
    const plans = [{ data: { ...plan, state: 'draft' as const } }];
    expect(periodSource(snapshot, { ...source(snapshot), plans }).summary).toContain(scoreWords.nowDraft);
  });

  it('of a fictional commune begins by saying so', () => {
    expect(sourceOf().demo).toContain('Dữ liệu minh họa');
    const real = periodSource(snapshot, { ...source(snapshot), commune: { ...commune, demo: false } });
    expect(real.demo).toBeNull();
  });
}); // prettier-ignore

describe('What the loudspeaker says of a model', async () => {
  const tree = await loadContent('content');
  const some = tree.model.get('xa-minh-hoa/duong-hoa-ban-na-phung')?.data;
  const model = modelSchema.parse(some);
  const say = (changes: Partial<typeof model>) =>
    written(modelSource({ data: { ...model, ...changes }, body: '' }, commune));

  it('tells first why it stopped, in the short version too', () => {
    const { important, passages } = modelSource({ data: model, body: '' }, commune);
    const reason = model.history.at(-1)?.reason;
    expect(important?.[0]).toEqual(['Vì sao mô hình dừng lại?', reason]);
    expect(passages).toContainEqual(important?.[0]);
  });

  it('says no cost where none is known, and no share where that is not', () => {
    expect(say({ cost: { total: null, contributed: null } })).not.toMatch(/đồng\.|Tổng chi phí|góp 0/u);
    expect(say({ cost: { total: 5_200_000, contributed: null } })).toMatch(/Tổng chi phí là 5\.200\.000\sđồng/u);
    expect(say({ cost: { total: 5_200_000, contributed: null } })).not.toContain('Trong đó người dân');
    expect(say({ cost: { total: 0, contributed: 0 } })).toMatch(/Tổng chi phí là 0\sđồng/u);
  });

  it('says nothing of results there are none of', () => {
    expect(say({ results: [] })).not.toContain('Kết quả ra sao');
  });
}); // prettier-ignore

describe('The text file', () => {
  const lexicon = makeLexicon([], []);
  const base = { opening: 'Đài xã.', demo: null, title: 'Tin', summary: 'Ngắn.', passages: [], closing: 'Hết.' };

  it('ends with who approved it, or a line to be signed', () => {
    const approved = makeScript({ ...base, approval: 'Người duyệt: Chủ tịch xã.' }, lexicon);
    expect(scriptText(approved.full, approved.approval)).toBe('Đài xã.\n\nTin.\n\nNgắn.\n\nHết.\n\nNgười duyệt: Chủ tịch xã.\n');
    expect(scriptText(approved.full, null)).toMatch(/\n\nNgười duyệt: \.{20,}\n$/u);
  });
}); // prettier-ignore
