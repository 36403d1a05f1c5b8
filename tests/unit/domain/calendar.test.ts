import { describe, expect, it } from 'vitest';
import { calendarOf, firstDays, yearlyEntries } from '../../../src/domain/calendar.ts';
import type { Plan } from '../../../src/domain/plan.ts';

const report = {
  clause: 'VII',
  units: ['thon-xom'],
  text: 'Báo cáo',
  to: 'xã',
  cadence: 'yearly',
  dueBefore: { month: 12, day: 10 },
} as const;
const rhythm = { ...report, clause: 'IX', cadence: 'quarterly', dueBefore: null } as const;

function planWith(reporting: readonly object[], more: object = {}): Plan {
  return {
    id: '2026-2028',
    commune: 'xa',
    state: 'issued',
    period: { from: 2026, to: 2028 },
    issuedOn: { year: 2026, month: 4, day: 2 },
    reporting,
    milestones: [],
    targets: [],
    duties: [],
    ...more,
  } as unknown as Plan;
}

const days = (plan: Plan) => calendarOf([plan]).map(({ lastDay }) => lastDay);

describe('the calendar of a plan', () => {
  it('holds the end of each stretch that it wants a report on without naming a day', () => {
    const entries = calendarOf([planWith([rhythm], { period: { from: 2026, to: 2026 } })]);
    expect(entries.map(({ kind, title, lastDay }) => [kind, title, lastDay])).toEqual([
      ['release', 'Hết kỳ báo cáo quý II', '2026-06-30'],
      ['release', 'Hết kỳ báo cáo quý III', '2026-09-30'],
      ['release', 'Hết kỳ báo cáo quý IV', '2026-12-31'],
    ]);
  });

  it('holds a report with a day once, and no end of its stretch beside it', () => {
    expect(days(planWith([report]))).toEqual(['2026-12-09', '2027-12-09', '2028-12-09']);
  });

  it('says what several clauses ask for once, for the units of all of them', () => {
    const other = { ...report, clause: 'VI.3', units: ['phong-kinh-te', 'thon-xom'] };
    const entries = calendarOf([planWith([report, other])]);
    expect(entries).toHaveLength(3);
    expect(entries[0]).toMatchObject({
      clause: 'VI.3',
      alsoIn: ['VII'],
      units: ['phong-kinh-te', 'thon-xom'],
    });
  });

  it('promises nothing for a draft, a replaced plan, or a report without rhythm and day', () => {
    expect(days(planWith([report, rhythm], { state: 'draft' }))).toEqual([]);
    expect(days(planWith([report, rhythm], { state: 'replaced' }))).toEqual([]);
    expect(days(planWith([{ ...rhythm, cadence: 'periodic' }]))).toEqual([]);
  });
});

describe('what comes back each year', () => {
  const runs = (plan: Plan) => yearlyEntries(calendarOf([plan])).map((run) => run.days);

  it('is one entry from its first day to its last', () => {
    expect(runs(planWith([report]))).toEqual([['2026-12-09', '2027-12-09', '2028-12-09']]);
  });

  it('is one for each stretch of the year', () => {
    expect(runs(planWith([rhythm])).map((run) => run.length)).toEqual([3, 3, 3, 2]);
  });

  it('keeps every day, also where February has one more', () => {
    const monthly = planWith([{ ...rhythm, cadence: 'monthly' }], {
      period: { from: 2026, to: 2030 },
      issuedOn: { year: 2026 },
    });
    const february = runs(monthly).filter(([first]) => first?.slice(5, 7) === '02');
    expect(february).toEqual([
      ['2026-02-28', '2027-02-28'],
      ['2028-02-29'],
      ['2029-02-28', '2030-02-28'],
    ]);
    expect(runs(monthly).flat().sort()).toEqual(days(monthly));
  });

  it('begins anew after a year without it', () => {
    const [first, , third] = calendarOf([planWith([report])]);
    const entries = [first, third].filter((entry) => entry !== undefined);
    expect(yearlyEntries(entries).map((run) => run.days)).toEqual([['2026-12-09'], ['2028-12-09']]);
  });
});

describe('the first days of a calendar', () => {
  const ofDays = (...lastDays: string[]) =>
    lastDays.map((lastDay) => ({ lastDay })) as ReturnType<typeof calendarOf>;
  const shown = (most: number, ...lastDays: string[]) =>
    firstDays(ofDays(...lastDays), most).map(({ lastDay }) => lastDay);

  it.each([
    ['all, where there are no more', 3, ['a', 'b', 'b'], ['a', 'b', 'b']],
    ['no day that would be cut', 3, ['a', 'b', 'b', 'b'], ['a']],
    ['the first day, however long', 2, ['a', 'a', 'a', 'b'], ['a', 'a', 'a']],
    ['days that fit to the last line', 2, ['a', 'b', 'c'], ['a', 'b']],
    ['nothing of nothing', 2, [], []],
  ])('are %s', (_, most, all, expected) => {
    expect(shown(most, ...all)).toEqual(expected);
  });
});
