import { describe, expect, it } from 'vitest';
import type { Content } from '../../../../src/lib/collections.ts';
import {
  comparedPlans,
  comparePlans,
  hasComparison,
} from '../../../../src/lib/plans/comparison.ts';
import { target } from '../../domain/judging.ts';

const indicator = { id: target.indicator ?? '', shortName: 'Hộ phân loại rác' };
const units = new Map([['thon-xom', { id: 'thon-xom', audience: 'village' }]]);

const plan = (commune: string, more: object = {}) => ({
  id: '2026-2030', commune, shortTitle: `Kế hoạch ${commune}`, state: 'issued',
  period: { from: 2026, to: 2030 }, targets: [], duties: [], reporting: [], milestones: [], awards: [], ...more,
}); // prettier-ignore

/** Content with one commune for each list of plans. */
const contentOf = (...plans: object[][]) =>
  ({
    communes: plans.map((own, index) => ({
      commune: { slug: `xa-${index}`, name: `Xã ${index}`, villageWords: ['thon'] },
      plans: own.map((data) => ({ data })),
    })),
    units,
    indicators: new Map([[indicator.id, indicator]]),
  }) as unknown as Content;

const rowsOf = (content: Content) =>
  comparePlans(content).flatMap(({ id, rows }) =>
    rows.map(({ title, cells }) => [
      id,
      title,
      ...cells.map((said) => said.map(({ text, facts }) => [text, ...facts].join(' | '))),
    ]),
  );

describe('plans side by side', () => {
  const withTarget = { targets: [target] };

  it('have a row for a target that two of them measure alike, and an empty cell for who is silent', () => {
    const content = contentOf(
      [plan('a', withTarget)],
      [plan('b')],
      [plan('c', { targets: [{ ...target, text: 'Lời khác.', value: 60 }] })],
    );
    const [row, ...more] = rowsOf(content);
    expect(more).toEqual([]);
    expect(row?.slice(0, 2)).toEqual(['chi-tieu', 'Hộ phân loại rác']);
    expect(row?.slice(2).map((cell) => cell.length)).toEqual([1, 0, 1]);
    expect(row?.[2]?.[0]).toContain(target.text);
    expect(row?.[4]?.[0]).toContain('Lời khác. | ');
    expect(row?.[4]?.[0]).toContain('60');
  });

  it('give each row an address of its own, named by indicator or by what it is about', () => {
    const report = { clause: 'IX', text: 'Báo cáo.', cadence: 'yearly', dueBefore: null };
    const own = { ...withTarget, reporting: [report] };
    const themes = comparePlans(contentOf([plan('a', own)], [plan('b', own)]));
    expect(themes.flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual([
      `chi-tieu-${indicator.id.toLowerCase()}`,
      'han-che-do-bao-cao',
    ]);
  });

  it('have no row for what one plan alone says, however often', () => {
    const twice = { targets: [target, { ...target, id: 'nua' }] };
    expect(rowsOf(contentOf([plan('a', twice)], [plan('b')]))).toEqual([]);
  });

  it('say of a report without a day that the plan names none', () => {
    const report = { clause: 'IX', text: 'Báo cáo năm.', cadence: 'yearly' };
    const content = contentOf(
      [plan('a', { reporting: [{ ...report, dueBefore: { month: 12, day: 5 } }] })],
      [plan('b', { reporting: [{ ...report, dueBefore: null }] })],
    );
    expect(rowsOf(content)).toEqual([
      [
        'han',
        'Chế độ báo cáo',
        ['Báo cáo năm. | hằng năm | trước ngày 05/12'],
        ['Báo cáo năm. | hằng năm | văn bản không nêu ngày cụ thể'],
      ],
    ]);
  });

  it('gather duties by who has them, and awards by occasion, each with its lines', () => {
    const duties = [{ clause: 'VI', heading: 'Các thôn', units: ['thon-xom'], tasks: [{ text: 'Họp' }] }];
    const awards = [{ clause: 'V', occasion: 'yearly', heading: 'Hằng năm', forms: ['Giấy khen'], items: ['Đủ'] }];
    const own = { duties, awards };
    const themes = comparePlans(contentOf([plan('a', own)], [plan('b', own)]));
    expect(themes.map(({ id, rows }) => [id, rows[0]?.title])).toEqual([
      ['giao-viec', 'Thôn, xóm, bản, khối'],
      ['khen-thuong', 'Hằng năm'],
    ]);
    expect(themes[0]?.rows[0]?.cells[0]).toEqual([
      { clause: 'VI', text: 'Các thôn', facts: [], lines: ['Họp'] },
    ]);
    expect(themes[1]?.rows[0]?.cells[1]).toEqual([
      { clause: 'V', text: 'Hằng năm', facts: ['Giấy khen'], lines: ['Đủ'] },
    ]);
  }); // prettier-ignore

  it('are plans in force; two of one commune stand under their own titles', () => {
    const content = contentOf([plan('a'), plan('b')], [plan('c'), plan('d', { state: 'draft' })]);
    expect(comparedPlans(content).map(({ label }) => label)).toEqual([
      'Kế hoạch a',
      'Kế hoạch b',
      'Xã 1',
    ]);
    expect(hasComparison(contentOf([plan('a')], [plan('b', { state: 'replaced' })]))).toBe(false);
  });
});
