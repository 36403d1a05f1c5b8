import { describe, expect, it } from 'vitest';
import { weekOf } from '../../../src/domain/week.ts';

describe('the week of a day', () => {
  it('runs from Monday to Sunday', () => {
    const week = { year: 2026, week: 47, from: '2026-11-16', to: '2026-11-22' };
    expect(weekOf('2026-11-16')).toEqual(week);
    expect(weekOf('2026-11-22')).toEqual(week);
    expect(weekOf('2026-11-23')).toMatchObject({ week: 48, from: '2026-11-23' });
  });

  it('belongs to the year of its Thursday, as ISO 8601 has it', () => {
    const name = (day: string) => `${weekOf(day).year}-${weekOf(day).week}`;
    expect(['2027-01-03', '2027-01-04', '2025-12-29', '2024-12-31'].map(name)).toEqual([
      '2026-53',
      '2027-1',
      '2026-1',
      '2025-1',
    ]);
    expect(name('2028-02-29')).toBe('2028-9');
  });
});
