import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodsInYear } from '../../../../src/domain/period-range.ts';
import {
  axisLabels,
  layOut,
  placeGoals,
  type ChartPoint,
} from '../../../../src/lib/figures/chart.ts';

const point = (value: number | null, startsAnew = false): ChartPoint => ({ value, isFirm: true, startsAnew }); // prettier-ignore
const line = (...values: (number | null)[]) => values.map((value) => point(value));

describe('the words of a goal', () => {
  const right = { isLeft: false, dy: '-.4em' };

  it('stand at the right above its line, where nothing else stands', () => {
    expect(placeGoals([40], [])).toEqual([right]);
    expect(placeGoals([40], [{ x: 90, y: 70 }])).toEqual([right]);
    expect(placeGoals([40], [{ x: 10, y: 40 }])).toEqual([right]);
  });

  it('go below the line, or to the left, where a figure lies on them', () => {
    expect(placeGoals([40], [{ x: 90, y: 34 }])).toEqual([{ isLeft: false, dy: '1.2em' }]);
    expect(placeGoals([40], [{ x: 90, y: 40 }])).toEqual([{ isLeft: true, dy: '-.4em' }]);
  });

  it('keep clear of those of another goal', () => {
    expect(placeGoals([40, 42], [])).toEqual([right, { isLeft: false, dy: '1.2em' }]);
  });

  it('go farther off where figures lie all along the line', () => {
    const along = [10, 50, 90].map((x) => ({ x, y: 43 }));
    expect(placeGoals([40], along)).toEqual([{ isLeft: false, dy: '-1.9em' }]);
  });

  it('stand somewhere even where no place is free', () => {
    const heights = [24, 30, 36, 42, 48, 54, 60];
    const everywhere = [10, 50, 90].flatMap((x) => heights.map((y) => ({ x, y })));
    expect(placeGoals([40], everywhere)).toEqual([right]);
  });
});

describe('the line of an indicator', () => {
  it('stands on 0 and, for a share, ends at 100', () => {
    const { ticks } = layOut(line(50, 60), [], '%');
    expect(ticks.at(0)).toEqual({ value: 0, y: 86 });
    expect(ticks.at(-1)).toEqual({ value: 100, y: 10 });
  });

  it('makes room for a target above all figures, and for a figure above 100%', () => {
    expect(layOut(line(3, 4), [20], 'mô hình').ticks.at(-1)?.value).toBe(20);
    expect(layOut(line(110, 120), [], '%').ticks.at(-1)?.value).toBeGreaterThanOrEqual(120);
  });

  it('leaves a gap a gap, and draws no line to a figure that stands alone', () => {
    const { runs, places } = layOut(line(1, 2, null, 4), [], 'hộ');
    expect(runs.map(({ length }) => length)).toEqual([2]);
    expect(places.map((place) => place === null)).toEqual([false, false, true, false]);
  });

  it('breaks where figures are counted in a new way', () => {
    const { runs } = layOut([...line(1, 2), point(9, true), point(10)], [], 'hộ');
    expect(runs.map((run) => run.map(({ x }) => x))).toEqual([
      [12.5, 37.5],
      [62.5, 87.5],
    ]);
  });

  it('puts a target at the height of a figure of the same number', () => {
    const { goals, places } = layOut(line(80, 75), [75], '%');
    expect(goals).toEqual([places[1]?.y]);
  });

  it('can draw figures that are all 0', () => {
    expect(layOut(line(0, 0), [], 'hộ').places).toEqual([
      { x: 25, y: 86 },
      { x: 75, y: 86 },
    ]);
  });

  it('keeps every figure inside the drawing, higher ones higher', () => {
    const values = fc.array(fc.option(fc.double({ min: 0, max: 1e9, noNaN: true })), { minLength: 1, maxLength: 24 }); // prettier-ignore
    fc.assert(
      fc.property(values, fc.constantFrom('%', 'hộ'), (some, unit) => {
        const { places } = layOut(line(...some), [], unit);
        for (const [index, place] of places.entries()) {
          expect(place === null).toBe(some[index] === null);
          if (place === null) continue;
          expect(place.y).toBeGreaterThanOrEqual(10);
          expect(place.y).toBeLessThanOrEqual(86);
          for (const [other, against] of places.entries()) {
            if (against !== null && (some[other] ?? 0) > (some[index] ?? 0)) {
              expect(against.y).toBeLessThanOrEqual(place.y);
            }
          }
        }
      }),
    );
  });
});

describe('the names of periods below a chart', () => {
  const names = (...periods: string[]) => axisLabels(periods).map(({ part, year }) => `${part} ${year}`.trim()); // prettier-ignore

  it('name the year where it begins', () => {
    expect(names('2026-Q3', '2026-Q4', '2027-Q1')).toEqual([
      'Quý III 2026',
      'Quý IV',
      'Quý I 2027',
    ]);
    expect(names('2026-H1', '2026-H2')).toEqual(['Đầu năm 2026', 'Cuối năm']);
    expect(names('2026', '2027')).toEqual(['2026', '2027']);
    expect(names('2026-09')).toEqual(['T9 2026']);
  });

  it('leave some out where there are many, never the last', () => {
    const months = periodsInYear('monthly', 2026);
    expect(names(...months)).toEqual(['T2 2026', 'T4', 'T6', 'T8', 'T10', 'T12']);
  });
});
