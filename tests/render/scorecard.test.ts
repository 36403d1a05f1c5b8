import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { load } from 'cheerio';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import Scorecard from '../../src/components/figure/Scorecard.astro';
import { hasSmallCount, type Observation } from '../../src/domain/observation.ts';
import type { Target } from '../../src/domain/target.ts';
import { publicVersions } from '../../src/lib/figures/public-figures.ts';
import { currentStandings } from '../../src/lib/figures/standings.ts';
import {
  commune,
  plan,
  publish,
  publishedStates,
  rules,
  villages,
  type PublishedState,
} from './published-states.ts';

const JUDGED = ['Đạt', 'Đúng tiến độ', 'Cần đẩy nhanh', 'Chậm', 'Chưa đạt'];
const WORDS = [...JUDGED, 'Chưa đến kỳ', 'Chưa đủ dữ liệu', 'Chưa báo cáo', 'Định tính'];

/** What a reader sees of one target. */
type Shown = { target: Target; words: string[]; value: string; text: string };

let container: AstroContainer;
beforeAll(async () => {
  container = await AstroContainer.create();
});

async function show(state: PublishedState): Promise<Shown[]> {
  const snapshots = publicVersions(publish(state), commune.code, rules);
  const plans = [{ data: plan }] as Parameters<typeof currentStandings>[0]['plans'];
  const here = { commune, plans, snapshots, models: [], stories: [] };
  const html = await container.renderToString(Scorecard, {
    props: { standings: currentStandings(here, rules) },
  });
  const $ = load(html);
  return plan.targets.map((target) => {
    const row = $(`[id="ct-${plan.id}.${target.id}"]`);
    return {
      target,
      words: row
        .find('.status')
        .toArray()
        .map((tag) =>
          $(tag)
            .text()
            .replace(/[^\p{L} ]/gu, '')
            .trim(),
        ),
      value: row.find('td').eq(1).text(),
      text: row.text(),
    };
  });
}

const hasValue = ({ value }: Observation) => value !== null;
const isAnswer = (row: Observation | undefined) =>
  row !== undefined && (hasValue(row) || row.status === 'M');

/** The rows of one indicator that a judgement may rest on, quarter by quarter. */
function basesOf({ second, third, isWithdrawn }: PublishedState, id: string | null) {
  const of = (rows: Observation[]) => rows.filter(({ indicator }) => indicator === id);
  return [of(third), ...(isWithdrawn ? [] : [of(second)])].filter(({ length }) => length > 0);
}

const isComplete = (rows: Observation[]) =>
  villages.every((village) => isAnswer(rows.find(({ area }) => area === village)));
const hasWhole = (rows: Observation[]) =>
  rows.some((row) => row.area === commune.code && hasValue(row)) || isComplete(rows);

/** What is wrong with one row of the scorecard; empty when it claims no more than the figures bear. */
function faultsOf(state: PublishedState, { target, words, value, text }: Shown): string[] {
  const rule = rules.get(target.indicator ?? '');
  if (rule === undefined || target.manual !== null || target.comparator === 'qualitative')
    return [];
  const bases = basesOf(state, rule.id);
  const figures = bases.flat().filter(hasValue);
  const isJudged = words.some((word) => JUDGED.includes(word));
  const [isMet, isHidden] = [
    words.includes('Đạt'),
    figures.every((row) => hasSmallCount(rule, row)),
  ];
  const isOfVillages = rule.areaLevel === 'village';
  return [
    words.every((word) => WORDS.includes(word)) && words.length <= 1 ? '' : 'another word',
    isJudged && figures.length === 0 ? 'judged from nothing' : '',
    isJudged && isOfVillages && target.scope === 'commune' && !bases.some(hasWhole)
      ? 'judged from a part of the villages'
      : '',
    isMet && target.scope === 'village' && !bases.some(isComplete)
      ? 'met with villages missing'
      : '',
    isJudged &&
    figures.every(({ status }) => status === 'P' || status === 'E') &&
    !text.includes('tạm tính')
      ? 'not said to be provisional'
      : '',
    figures.length > 0 &&
    isHidden &&
    /\d/u.test(value.replaceAll(/Quý [IV]+\/\d{4}|\d+ trên \d+ thôn/gu, ''))
      ? 'a hidden number'
      : '',
  ].filter((fault) => fault !== '');
}

it('never claims more of a target than the published figures bear', async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(publishedStates, async (state) => {
      for (const row of await show(state)) {
        for (const word of row.words) seen.add(word);
        const faults = faultsOf(state, row);
        if (faults.length > 0)
          throw new Error(`${row.target.id}: ${faults.join(', ')}\n${row.text}`);
      }
    }),
    { numRuns: 150 },
  );
  // The states drawn are no easy ones: most words came up.
  expect([...seen].filter((word) => JUDGED.includes(word)).length).toBeGreaterThan(2);
});

/** The figures of one indicator as text that is equal when they are. */
const figuresOf = (rows: Observation[], id: string | null) =>
  rows
    .filter(({ indicator }) => indicator === id)
    .map(({ area, value, numerator, denominator, status }) =>
      [area, value, numerator, denominator, status].join(' '),
    )
    .sort()
    .join('\n');

it('flags what was judged from figures that were corrected since', async () => {
  let flagged = 0;
  await fc.assert(
    fc.asyncProperty(publishedStates, async (state) => {
      const { second, third, corrected } = state;
      for (const { target, words, text } of await show(state)) {
        const isNew = third.some(({ indicator }) => indicator === target.indicator);
        const isJudged = words.some((word) => JUDGED.includes(word));
        if (isNew || !isJudged || target.manual !== null) continue;
        const hasChanged =
          corrected !== null &&
          figuresOf(second, target.indicator) !== figuresOf(corrected, target.indicator);
        if (hasChanged) flagged += 1;
        expect(text.includes('đã được sửa')).toBe(hasChanged);
      }
    }),
    { numRuns: 150 },
  );
  expect(flagged).toBeGreaterThan(0);
});
