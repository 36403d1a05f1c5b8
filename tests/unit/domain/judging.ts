import { indicatorSchema, type Indicator } from '../../../src/domain/indicator.ts';
import { judgeTarget, type JudgeInput } from '../../../src/domain/progress.ts';
import type { Observation } from '../../../src/domain/observation.ts';
import { targetStatusSchema, type TargetStatus } from '../../../src/domain/target-status.ts';
import { targetSchema, type Target } from '../../../src/domain/target.ts';

/** A rate of villages whose tolerance is published. */
export const indicator: Indicator = indicatorSchema.parse({
  id: 'CDX-01', name: 'Phân loại rác', shortName: 'Phân loại rác', field: 'green', definition: 'Giải thích.',
  numerator: 'Hộ đạt', denominator: 'Tổng hộ', unit: '%', decimals: 1, direction: 'higher', kind: 'percent',
  frequency: 'quarterly', areaLevel: 'village', source: 'Sổ.', provider: 'Trưởng thôn', limitations: 'Không.',
  warnJump: 20, smallCountBelow: 0, tolerance: 3,
}); // prettier-ignore
export const count: Indicator = {
  ...indicator,
  kind: 'count',
  unit: 'điểm',
  numerator: null,
  denominator: null,
  decimals: 0,
};

export const target: Target = targetSchema.parse({
  id: 'rac', clause: 'III.1', group: 'Xanh', text: 'Trên 70% hộ phân loại rác.', indicator: 'CDX-01',
  comparator: '>', value: 70, unit: '%', scope: 'commune', cadence: 'by-end', due: { year: 2030 },
}); // prettier-ignore
export const baseline = { value: 20, asOf: { year: 2025 }, source: 'Sổ của xã' };

export const seen = (area: string, value: number | null, changes: Partial<Observation> = {}): Observation => ({
  indicator: 'CDX-01', area, period: '2026-Q2', value, numerator: null, denominator: null,
  status: value === null ? 'L' : 'A', source: '', asOf: null, note: '', ...changes,
}); // prettier-ignore

export const yearlyReport: JudgeInput['plan']['reporting'][number] = {
  clause: 'V.1', units: ['xa'], text: 'Báo cáo năm.', to: 'Tỉnh', cadence: 'yearly', dueBefore: { month: 12, day: 10 },
}; // prettier-ignore

/** Judges with one commune figure of 2026-Q2 unless told otherwise, and proves the result meets its schema. */
export function judge(
  changes: Partial<Target> = {},
  input: Partial<JudgeInput> = {},
): TargetStatus {
  const status = judgeTarget({
    target: { ...target, ...changes },
    plan: {
      id: '2026-2030',
      period: { from: 2026, to: 2030 },
      issuedOn: null,
      reporting: [yearlyReport],
    },
    indicator,
    communeCode: '02536',
    villages: [
      { code: 'thon-dong', name: 'Thôn Đông' },
      { code: 'thon-ha', name: 'Thôn Hạ' },
      { code: 'xom-5', name: 'Xóm 5' },
    ],
    observations: [seen('02536', 75)],
    asOf: '2026-06-30',
    ...input,
  });
  return targetStatusSchema.parse(status);
}
