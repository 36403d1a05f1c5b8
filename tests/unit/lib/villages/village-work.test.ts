import { describe, expect, it } from 'vitest';
import type { CommuneContent, Content } from '../../../../src/lib/collections.ts';
import {
  nextDays,
  villageDeadlines,
  villageWork,
} from '../../../../src/lib/villages/village-work.ts';

const units = new Map(
  Object.entries({
    'thon-xom': 'village',
    'to-so': 'digital-team',
    'ho-gia-dinh': 'household',
    'phong-kinh-te': 'agency',
  }).map(([id, audience]) => [id, { id, audience, name: id, aliases: [] }]),
);
const content = { units } as unknown as Content;

const task = (text: string, more: object = {}) => ({ text, clause: 'VI.1-1', ...more });
const report = (who: string[], dueBefore: object | null) => ({
  clause: 'IX.1', units: who, text: 'Báo cáo.', to: 'UBND xã', cadence: 'yearly', dueBefore,
}); // prettier-ignore
const plan = (more: object = {}) => ({
  id: 'ke-hoach', commune: 'xa', state: 'issued', period: { from: 2026, to: 2030 },
  duties: [], reporting: [], milestones: [], targets: [], ...more,
}); // prettier-ignore
const here = (...plans: object[]) =>
  ({ plans: plans.map((data) => ({ data })) }) as unknown as CommuneContent;
const told = (...plans: object[]) =>
  villageWork(here(...plans), content).map(({ audience, items }) => [
    audience,
    ...items.map(({ text, when }) => `${text} ${when ?? '-'}`),
  ]);

describe('the work of a village', () => {
  it('is what plans ask of villages, digital teams and households, in this order', () => {
    const duties = [
      { units: ['ho-gia-dinh'], tasks: [task('Phân loại rác', { cadence: 'continuous' })] },
      { units: ['phong-kinh-te'], tasks: [task('Việc của phòng')] },
      { units: ['to-so', 'thon-xom'], tasks: [task('Hướng dẫn')] },
    ];
    expect(told(plan({ duties }))).toEqual([
      ['village', 'Hướng dẫn -'],
      ['household', 'Phân loại rác thường xuyên'],
    ]);
  });

  it('says until when, and that a day is over', () => {
    const duties = [
      {
        units: ['thon-xom'],
        tasks: [
          task('Sớm', { due: { year: 2026, quarter: 2 } }),
          task('Muộn', { due: { year: 2027 }, cadence: 'quarterly' }),
        ],
      },
    ];
    expect(told(plan({ duties }))).toEqual([
      ['village', 'Sớm hạn quý II/2026, nay đã qua', 'Muộn hằng quý, hạn năm 2027'],
    ]);
  });

  it('has reports after tasks, and says so where the plan names no day', () => {
    const reporting = [report(['thon-xom'], { month: 12, day: 5 }), report(['to-so'], null)];
    expect(told(plan({ reporting }))).toEqual([['village', 'Báo cáo. trước ngày 05/12 hằng năm']]);
    expect(told(plan({ reporting: [report(['thon-xom'], null)] }))).toEqual([
      ['village', 'Báo cáo. hằng năm; kế hoạch không nêu ngày'],
    ]);
  });

  it('is nothing where plans are drafts, replaced or silent', () => {
    const duties = [{ units: ['thon-xom'], tasks: [task('Họp')] }];
    expect(told(plan({ duties, state: 'draft' }), plan({ duties, state: 'replaced' }))).toEqual([]);
    expect(told(plan())).toEqual([]);
  });
});

describe('the days of a village', () => {
  const target = {
    id: 'rac', clause: 'III.1', text: 'Mọi hộ phân loại rác.', scope: 'commune', due: { year: 2029 },
  }; // prettier-ignore
  const plans = here(
    plan({
      reporting: [report(['thon-xom'], { month: 12, day: 5 }), report(['phong-kinh-te'], { month: 6, day: 1 })],
      milestones: [{ clause: 'VII.1', kind: 'interim', title: 'Sơ kết', due: { year: 2027, quarter: 4 } }],
      targets: [target, { ...target, clause: 'III.2', scope: 'unit' }],
    }),
  ); // prettier-ignore

  it('leave out what only offices are asked', () => {
    const kinds = villageDeadlines(plans, content).map(({ kind, lastDay }) => `${kind} ${lastDay}`);
    expect(kinds.slice(0, 2)).toEqual(['report 2026-12-04', 'report 2027-12-04']);
    expect(kinds.filter((kind) => kind.startsWith('target'))).toHaveLength(1);
  });

  it('stand once each on the sheet, without targets', () => {
    expect(nextDays(plans, content).map(({ title }) => title)).toEqual([
      'Gửi báo cáo về UBND xã',
      'Sơ kết',
    ]);
  });
});
