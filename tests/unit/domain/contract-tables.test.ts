import { describe, expect, it } from 'vitest';
import { compareStatuses } from '../../../src/domain/compare-versions.ts';
import type { Indicator } from '../../../src/domain/indicator.ts';
import type { JudgeInput } from '../../../src/domain/progress.ts';
import type { Observation, ObservationStatus } from '../../../src/domain/observation.ts';
import { targetStates } from '../../../src/domain/target-status.ts';
import type { Target } from '../../../src/domain/target.ts';
import { baseline, count, indicator, judge, seen, yearlyReport } from './judging.ts';

/** "02536 2026-Q2 75", "thon-ha 2026-Q2 90 9/10", "xom-5 2026-Q2 L": area, period, figure or status, parts, status. */
function row(text: string): Observation {
  const [area = '', period = '', figure = '', ...more] = text.split(' ');
  const parts =
    more
      .find((one) => one.includes('/'))
      ?.split('/')
      .map(Number) ?? [];
  const [numerator = null, denominator = null] = parts;
  const value = Number.isNaN(Number(figure)) ? null : Number(figure);
  const status = value === null ? figure : (more.find((one) => /^[PE]$/u.test(one)) ?? 'A');
  return seen(area, value, { period, numerator, denominator, status: status as ObservationStatus });
}
const rows = (text: string) => (text === '' ? [] : text.split(', ').map(row));

type Input = Partial<JudgeInput>;
/** Figures, day of judgement, the word of the contract, and what else must hold. */
type Line = readonly [string, string, string, object?];

/** Judges each line, told from the text of the contract alone: 3-kpi-data.md, "Status against a target". */
function table(what: string, changes: Partial<Target>, input: Input, lines: readonly Line[]): void {
  for (const [figures, asOf, state, more = {}] of lines) {
    it(`${what}: "${figures}" on ${asOf} is ${state}`, () => {
      const status = judge(changes, { ...input, observations: rows(figures), asOf });
      expect(targetStates[status.state]).toBe(state);
      expect(status).toMatchObject(more);
    });
  }
}
const plan = { id: '2026-2030', period: { from: 2026, to: 2030 }, issuedOn: null };
const reporting = (changes: object): Input => ({
  plan: { ...plan, reporting: [{ ...yearlyReport, ...changes }] },
});
const quarterly = reporting({ cadence: 'quarterly', dueBefore: null });
const january = reporting({ dueBefore: { month: 1, day: 15 } });
const unasked = reporting({ cadence: 'continuous', dueBefore: null });
const pieces = { value: 5, unit: 'điểm' } as const;
const noPace = { line: null, rule: 'comparator' };
const as = (changes: Partial<Indicator>): Input => ({ indicator: { ...indicator, ...changes } });

describe('without a figure the plan\'s own calendar speaks', () => {
  table('by the end', {}, {}, [
    ['', '2026-06-30', 'Chưa đến kỳ'],
    ['', '2026-12-31', 'Chưa báo cáo'],
    ['02536 2026-Q2 L', '2026-06-30', 'Chưa đến kỳ', { value: null }],
    ['02536 2026-Q4 O', '2026-12-31', 'Chưa báo cáo', { value: null }],
    ['02536 2026-Q3 99', '2026-06-30', 'Chưa đến kỳ'],
    ['thon-dong 2026-Q2 L, thon-ha 2026-Q2 L, xom-5 2026-Q2 O', '2026-06-30', 'Chưa đến kỳ'],
  ]);
  table('each year', { cadence: 'yearly' }, {}, [
    ['02536 2026 99', '2027-03-31', 'Chưa đến kỳ', { year: 2027 }],
    ['02536 2026 99', '2027-12-31', 'Chưa báo cáo', { year: 2027 }],
  ]);
  table('reported by quarter', {}, quarterly, [
    ['', '2026-03-31', 'Chưa đến kỳ'],
    ['', '2026-06-30', 'Chưa báo cáo'],
  ]);
  table('reported in January', { cadence: 'yearly' }, january, [['', '2026-12-31', 'Chưa đến kỳ']]);
  table('reported in January', {}, january, [['', '2027-01-31', 'Chưa báo cáo']]);
  table('never asked for', {}, unasked, [['', '2029-12-31', 'Chưa đến kỳ']]);
  table('never asked for, due', { due: { year: 2027 } }, unasked, [
    ['', '2027-12-31', 'Chưa đến kỳ'],
    ['', '2028-03-31', 'Chưa báo cáo'],
  ]);
}); // prettier-ignore

describe('a comparator that is satisfied is "Đạt"', () => {
  table('> 70', {}, {}, [
    ['02536 2026-Q2 70', '2026-06-30', 'Chưa đạt', { distance: 0 }],
    ['02536 2026-Q2 70.0001', '2026-06-30', 'Đạt'],
    ['02536 2030 71', '2031-06-30', 'Đạt'],
  ]);
  table('>= 70', { comparator: '>=' }, {}, [['02536 2026-Q2 70', '2026-06-30', 'Đạt']]);
  table('>= 0', { comparator: '>=', value: 0 }, {}, [['02536 2026-Q2 0', '2026-06-30', 'Đạt']]);
  table('= 100', { comparator: '=', value: 100 }, {}, [
    ['02536 2026 99.9', '2026-12-31', 'Chưa đạt'],
    ['02536 2026 100', '2026-12-31', 'Đạt'],
  ]);
  table('< 5', { ...pieces, comparator: '<' }, { indicator: count }, [
    ['02536 2026 5', '2026-12-31', 'Chưa đạt'],
    ['02536 2026 4', '2026-12-31', 'Đạt'],
  ]);
  table('<= 0', { ...pieces, value: 0, comparator: '<=' }, { indicator: count }, [
    ['02536 2026 0', '2026-12-31', 'Đạt', { distance: 0 }],
    ['02536 2026 1', '2026-12-31', 'Chưa đạt', { distance: -1 }],
  ]);
  table('60 to 75', { comparator: 'range', value: 60, valueTo: 75 }, as({ direction: 'range' }), [
    ['02536 2026 59.9', '2026-12-31', 'Chưa đạt', { targetValue: 60, targetValueTo: 75 }],
    ['02536 2026 60', '2026-12-31', 'Đạt'],
    ['02536 2026 75.1', '2026-12-31', 'Chưa đạt'],
  ]);
});

describe('no pace is claimed', () => {
  table('without a baseline', {}, {}, [['02536 2026 0', '2026-12-31', 'Chưa đạt', { ...noPace, value: 0, distance: -70 }]]);
  table('for each year', { cadence: 'yearly', baseline }, {}, [
    ['02536 2026-Q1 69', '2026-03-31', 'Chưa đạt', { ...noPace, year: 2026, distance: -1 }],
    ['02536 2026-Q1 71', '2026-03-31', 'Đạt', { year: 2026 }],
  ]);
  table('without tolerance', { baseline }, as({ tolerance: null }), [['02536 2026 29', '2026-12-31', 'Chưa đạt', noPace]]);
  table('before the baseline', { baseline: { ...baseline, asOf: { year: 2026 } } }, {}, [
    ['02536 2026-Q2 40', '2026-06-30', 'Chưa đạt', noPace],
    ['02536 2026-Q2 40', '2027-06-30', 'Chưa đạt', noPace],
    ['02536 2026 20', '2026-12-31', 'Đúng tiến độ', { rule: 'line' }],
  ]);
}); // prettier-ignore

describe('the straight line', () => {
  const late = { due: { year: 2028 }, baseline: { ...baseline, asOf: { year: 2027 } } };
  table('from zero', { baseline: { ...baseline, value: 0 } }, {}, [
    ['02536 2028-H1 35', '2028-06-30', 'Đúng tiến độ'],
    ['02536 2028-H1 32', '2028-06-30', 'Cần đẩy nhanh'],
    ['02536 2028-H1 31.9', '2028-06-30', 'Chậm'],
  ]);
  table('down to zero', { ...pieces, value: 0, comparator: '<=', baseline }, { indicator: count }, [
    ['02536 2028-H1 10', '2028-06-30', 'Đúng tiến độ'],
    ['02536 2028-H1 13', '2028-06-30', 'Cần đẩy nhanh'],
    ['02536 2028-H1 14', '2028-06-30', 'Chậm'],
  ]);
  table('in a leap year', late, {}, [
    ['02536 2028-02 28.2', '2028-02-29', 'Đúng tiến độ'],
    ['02536 2028-02 28.1', '2028-02-29', 'Cần đẩy nhanh'],
  ]);
  table('to the end of a quarter', { due: { year: 2026, quarter: 2 }, baseline }, {}, [
    ['02536 2026-Q1 45', '2026-03-31', 'Đúng tiến độ'],
    ['02536 2026-Q2 69.99', '2026-06-29', 'Chưa đến kỳ'],
    ['02536 2026-Q2 69.99', '2026-06-30', 'Chưa đạt', { rule: 'line' }],
  ]);
  table('into a range', { comparator: 'range', value: 60, valueTo: 75, baseline }, as({ direction: 'none' }), [
    ['02536 2028-H1 40', '2028-06-30', 'Đúng tiến độ'],
    ['02536 2028-H1 76', '2028-06-30', 'Chưa đạt', noPace],
  ]);
}); // prettier-ignore

describe('groups', () => {
  const each = { scope: 'village' } as const;
  const one = { ...pieces, ...each, comparator: '>=', value: 1 } as const;
  const areas = (met: number, total: number) => ({ areas: { met, total } });
  table('each village at least one', one, { indicator: count }, [
    ['thon-dong 2026 1, thon-ha 2026 2, xom-5 2026 1', '2026-12-31', 'Đạt', areas(3, 3)],
    ['thon-dong 2026 1, thon-ha 2026 2, xom-5 2026 0', '2026-12-31', 'Chưa đạt', areas(2, 3)],
    ['thon-dong 2026 1, thon-ha 2026 2, xom-5 2026 L', '2026-12-31', 'Chưa đủ dữ liệu', areas(2, 3)],
    ['thon-dong 2026 1, xom-5 2026 0', '2026-12-31', 'Chưa đạt', areas(1, 3)],
    ['thon-dong 2026 1, thon-ha 2026 2, xom-5 2026 M', '2026-12-31', 'Đạt', areas(2, 2)],
    ['thon-dong 2026 1, thon-ha 2026 1, xom-5 2026 1, thon-cu 2026 0', '2026-12-31', 'Đạt', areas(3, 3)],
    ['thon-dong 2026-Q1 1, thon-ha 2026-Q1 1, xom-5 2026-Q1 1, 02536 2026-Q2 3', '2026-06-30', 'Đạt', areas(3, 3)],
  ]);
  table('a rate', {}, {}, [
    ['thon-dong 2026 90 90/100, thon-ha 2026 10 1/10, xom-5 2026 10 1/10', '2026-12-31', 'Đạt', { numerator: 92, denominator: 120 }],
    ['thon-dong 2026 90, thon-ha 2026 90, xom-5 2026 90', '2026-12-31', 'Chưa đủ dữ liệu', { value: null }],
    ['thon-dong 2026 90 90/100, thon-ha 2026 90 9/10, xom-5 2026 L', '2026-12-31', 'Chưa đủ dữ liệu', { value: null }],
    ['02536 2026 L, thon-dong 2026 90 90/100, thon-ha 2026 90 9/10, xom-5 2026 90 9/10', '2026-12-31', 'Đạt', { value: 90 }],
    ['02536 2026 M, thon-dong 2026 L', '2026-12-31', 'Chưa đủ dữ liệu', { value: null }],
    ['thon-dong 2026 90 9/10 P, thon-ha 2026 90 9/10, xom-5 2026 90 9/10', '2026-12-31', 'Đạt', { provisional: true }],
  ]);
  table('a sum', { ...pieces, comparator: '>=', value: 18 }, { indicator: count }, [
    ['thon-dong 2026-Q1 10, thon-ha 2026-Q1 5, xom-5 2026-Q1 1, thon-cu 2026-Q1 2', '2026-06-30', 'Đạt', { value: 18 }],
    ['thon-dong 2026-Q1 10, thon-ha 2026-Q1 5, xom-5 2026-Q1 5, thon-cu 2026-Q1 L', '2026-06-30', 'Chưa đủ dữ liệu', { value: null }],
    ['thon-dong 2026-Q1 10, thon-ha 2026-Q1 5, xom-5 2026-Q1 5, thon-cu 2026-Q2 9', '2026-06-30', 'Chưa đủ dữ liệu', { value: null }],
  ]);
  table('small counts', one, { indicator: { ...count, smallCountBelow: 3 } }, [
    ['thon-dong 2026 5, thon-ha 2026 2, xom-5 2026 9', '2026-12-31', 'Đạt', { suppressed: true, distance: null }],
    ['thon-dong 2026 5, thon-ha 2026 3, xom-5 2026 0', '2026-12-31', 'Chưa đạt', { suppressed: false }],
  ]);
}); // prettier-ignore

describe('without a number', () => {
  const more = { comparator: 'increase', value: null, unit: null } as const;
  const whole = 'thon-dong 2026 16, thon-ha 2026 1, xom-5 2026 1';
  const before = 'thon-dong 2025 10, thon-ha 2025 5, xom-5 2025 3, thon-cu 2025 1';
  table('quality', { ...more, comparator: 'qualitative' }, {}, [['', '2026-12-31', 'Định tính']]);
  table('a number nothing measures', { indicator: null }, { indicator: null }, [['', '2026-12-31', 'Chưa đủ dữ liệu']]);
  table('growth by the end', { ...more, baseline }, {}, [
    ['02536 2026 20', '2026-12-31', 'Chưa đạt'],
    ['02536 2026 20.1', '2026-12-31', 'Đạt', { provisional: false }],
    ['02536 2025-Q3 35', '2026-03-31', 'Chưa đủ dữ liệu'],
    ['02536 2025 35', '2026-03-31', 'Chưa đủ dữ liệu'],
  ]);
  table('growth each year', { ...more, cadence: 'yearly' }, { indicator: count }, [
    [`${whole}, ${before}`, '2026-12-31', 'Chưa đạt', { value: 18, reference: { value: 19 } }],
    [whole, '2026-12-31', 'Chưa đủ dữ liệu'],
    ['02536 2026 20, 02536 2025 19 P', '2026-12-31', 'Đạt', { provisional: true }],
    ['02536 2026 20 E, 02536 2025 19', '2026-12-31', 'Đạt', { provisional: true }],
  ]);
}); // prettier-ignore

it('a correction flips a state both ways, and says so', () => {
  const of = (figure: number) => [judge({}, { observations: [seen('02536', figure)] })];
  expect(compareStatuses(of(70), of(70.1))).toMatchObject([{ before: 'not-met', after: 'met' }]);
  expect(compareStatuses(of(70.1), of(70))).toMatchObject([{ before: 'met', after: 'not-met' }]);
});
