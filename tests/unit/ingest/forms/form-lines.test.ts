import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../../src/domain/observation.ts';
import { formLines } from '../../../../src/ingest/forms/form-lines.ts';
import { longForm } from '../../../../src/ingest/forms/long-form.ts';
import { reportedBefore } from '../../../../src/ingest/expected-rows.ts';
import { formTexts } from '../../../../src/strings/forms.ts';
import { context } from '../context.ts';

const before = (period: string, value: number, indicator = 'CDX-05'): Observation => ({
  indicator, area: 'thon-ha', period, value, numerator: null, denominator: null,
  status: 'A', source: '', asOf: null, note: '',
}); // prettier-ignore

describe('the figure a form shows beside the one to fill in', () => {
  const lastOf = (...previous: Observation[]) =>
    formLines({ ...context, previous }, '2026-Q2').find(
      ({ indicator, area }) => indicator.id === 'CDX-05' && area.code === 'thon-ha',
    )?.last;

  it('is the latest before the period, in whatever order they stand', () => {
    const [autumn, winter, spring] = [before('2025-Q3', 3), before('2025-Q4', 4), before('2026-Q1', 1)];
    expect(lastOf(autumn, spring, winter)).toBe(spring);
    expect(lastOf(spring, autumn)).toBe(spring);
  }); // prettier-ignore

  it('is never one of the period itself or after it', () => {
    const earlier = before('2026-Q1', 1);
    expect(lastOf(earlier, before('2026-Q2', 2), before('2026-Q3', 3))).toBe(earlier);
    expect(lastOf(before('2026-Q2', 2))).toBeNull();
  });
});

describe('what was reported the time before', () => {
  it('is of the last earlier period of the same length, in whatever order they stand', () => {
    const [winter, spring] = [before('2025-Q4', 4), before('2026-Q1', 1)];
    expect(reportedBefore([spring, winter], '2026-Q2')).toEqual([spring]);
    expect(reportedBefore([winter, spring, before('2026-05', 5)], '2026-Q2')).toEqual([spring]);
    expect(reportedBefore([before('2026-05', 5), before('2025', 5)], '2026-Q2')).toEqual([]);
  });
});

it('A long form keeps its keys in sight up to the last figure', () => {
  const { headers, keyColumns } = longForm([], '2026-Q2');
  expect(headers.slice(0, keyColumns)).toHaveLength(7);
  expect(headers[keyColumns - 1]).toBe(formTexts.last);
});
