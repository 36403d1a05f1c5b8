import { describe, expect, it } from 'vitest';
import { deadlinesOf, upcoming } from '../../../src/domain/deadline.ts';
import type { Plan } from '../../../src/domain/plan.ts';

const plan = {
  id: '2026-2030',
  commune: 'xa',
  period: { from: 2026, to: 2028 },
  issuedOn: { year: 2026, month: 4 },
  reporting: [
    { clause: 'VII', units: ['thon-xom'], text: 'Báo cáo', to: 'xã', cadence: 'yearly', dueBefore: { month: 12, day: 10 } },
    { clause: 'VI.3', units: ['phong-kinh-te'], text: 'Báo cáo', to: 'xã', cadence: 'periodic', dueBefore: null },
    { clause: 'VI.4', units: ['phong-kinh-te'], text: 'Báo cáo', to: 'xã', cadence: 'quarterly', dueBefore: null },
  ],
  milestones: [
    { clause: 'V.1', kind: 'interim', title: 'Sơ kết', due: { year: 2027, part: 'late' } },
    { clause: 'V.2', kind: 'final', title: 'Tổng kết', due: { year: 2028, quarter: 3 } },
  ],
  targets: [],
  duties: [],
} as unknown as Plan; // prettier-ignore

describe('what a plan dates', () => {
  it('stands in order of time, a yearly report once for each year', () => {
    expect(deadlinesOf(plan).map(({ kind, lastDay }) => [kind, lastDay])).toEqual([
      ['report', '2026-12-09'],
      ['report', '2027-12-09'],
      ['interim', '2027-12-31'],
      ['final', '2028-09-30'],
      ['report', '2028-12-09'],
    ]);
  });

  it('binds nobody while the plan is a draft, or once it is replaced', () => {
    const count = (state: Plan['state']) => deadlinesOf({ ...plan, state }).length;
    expect([count('draft'), count('replaced')]).toEqual([0, 0]);
    expect(count(null)).toBe(count('issued'));
    expect(count(null)).toBeGreaterThan(0);
  });

  it('due before 29 February is due before the 28th in a year without one', () => {
    const leap = {
      ...plan,
      issuedOn: null,
      reporting: [{ ...plan.reporting[0], dueBefore: { month: 2, day: 29 } }],
    };
    const reports = deadlinesOf(leap as Plan).filter(({ kind }) => kind === 'report');
    expect(reports.map(({ lastDay }) => lastDay)).toEqual([
      '2027-02-27',
      '2028-02-28',
      '2029-02-27',
    ]);
  });

  it('does not invent a day for a report that the plan leaves without one', () => {
    expect(deadlinesOf(plan).some(({ clause }) => clause === 'VI.3')).toBe(false);
  });

  it('"before" a day has passed on that day, "by" a day has not', () => {
    expect(upcoming(deadlinesOf(plan), '2026-12-09')).toHaveLength(5);
    expect(upcoming(deadlinesOf(plan), '2026-12-10')).toHaveLength(4);
    expect(upcoming(deadlinesOf(plan), '2028-09-30')).toHaveLength(2);
    expect(upcoming(deadlinesOf(plan), '2028-12-31')).toHaveLength(0);
  });

  it('are full entries of a calendar: what, where, for whom, and how exact', () => {
    const target = { clause: 'III.1', text: 'Chỉ tiêu', due: { year: 2027, quarter: 1 } };
    const dated = { ...plan, targets: [target, { ...target, due: null }] } as unknown as Plan;
    expect(deadlinesOf(dated).filter(({ kind }) => kind !== 'report')).toMatchObject([
      { kind: 'target', clause: 'III.1', title: 'Chỉ tiêu', units: [], relation: 'by', lastDay: '2027-03-31' },
      { kind: 'interim', clause: 'V.1', title: 'Sơ kết', units: [], relation: 'by', lastDay: '2027-12-31' },
      { kind: 'final', clause: 'V.2', title: 'Tổng kết', units: [], relation: 'by', lastDay: '2028-09-30' },
    ]); // prettier-ignore
    expect(deadlinesOf(dated)[0]).toMatchObject({
      commune: 'xa', plan: '2026-2030', clause: 'VII', units: ['thon-xom'], relation: 'before',
      due: { year: 2026, month: 12, day: 10 },
    }); // prettier-ignore
  });

  it('are also tasks that a plan gives a unit by a day, and no others', () => {
    const tasks = [
      { text: 'Gửi danh sách', clause: 'VI.1-1', due: { year: 2026, month: 5 } },
      { text: 'Vận động', clause: 'VI.1-2', cadence: 'continuous' },
    ];
    const duty = { clause: 'VI.1', heading: 'Thôn', units: ['thon-xom'], tasks };
    const [first, ...others] = deadlinesOf({ ...plan, duties: [duty] } as Plan);
    expect(first).toMatchObject({
      kind: 'task', title: 'Gửi danh sách', clause: 'VI.1-1', units: ['thon-xom'], lastDay: '2026-05-31',
    }); // prettier-ignore
    expect(others.some(({ kind }) => kind === 'task')).toBe(false);
  });

  it('of two on one day is ordered by clause', () => {
    const [first] = plan.milestones;
    const twice = { ...plan, milestones: [{ ...first, clause: 'V.9' }, first] } as Plan;
    const interim = deadlinesOf(twice).filter(({ kind }) => kind === 'interim');
    expect(interim.map(({ clause }) => clause)).toEqual(['V.1', 'V.9']);
  });

  it('asks for reports from the day the plan was issued, or its first year', () => {
    const years = (issuedOn: Plan['issuedOn']) =>
      deadlinesOf({ ...plan, issuedOn })
        .filter(({ kind }) => kind === 'report')
        .map(({ due }) => due.year);
    expect(years({ year: 2027, month: 1 })).toEqual([2027, 2028]);
    expect(years({ year: 2026, month: 12, day: 9 })).toEqual([2026, 2027, 2028]);
    expect(years({ year: 2026, month: 12, day: 10 })).toEqual([2027, 2028]);
    expect(years(null)).toEqual([2026, 2027, 2028]);
    expect(years({ year: 2025 })).toEqual([2026, 2027, 2028]);
  });
});
