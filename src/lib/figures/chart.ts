import { scaleLinear } from 'd3-scale';
import { shortPeriodName, type Period } from '../../domain/period.ts';

/** One place on the line, in order of time: a number in the indicator's unit, or null for a gap. */
export type ChartPoint = { value: number | null; isFirm: boolean; startsAnew: boolean };

/** A point of the drawing. All positions are percent of its width and height, from the upper left. */
export type Place = { x: number; y: number };

export type Chart = {
  /** Lines across with the number each stands for. */
  ticks: { y: number; value: number }[];
  /** Unbroken stretches of the line: a gap or a new way of counting ends one. */
  runs: Place[][];
  /** One place for each point; null for a gap. */
  places: (Place | null)[];
  /** Height of each target level asked for, in their order. */
  goals: number[];
};

/** Room above the highest value and below the lowest, in percent of the height. */
export const TOP = 10;
export const BOTTOM = 86;

/** A share with one digit after the comma: a third of a pixel on a phone. */
export const round = (share: number) => Math.round(share * 10) / 10;

/** Where a point stands across, by its place in the row. */
const across = (index: number, count: number) => round((100 * (index + 0.5)) / count);

function runsOf(points: readonly ChartPoint[], places: readonly (Place | null)[]): Place[][] {
  const runs: Place[][] = [];
  let current: Place[] = [];
  for (const [index, place] of places.entries()) {
    if (place === null || points[index]?.startsAnew === true) {
      runs.push(current);
      current = [];
    }
    if (place !== null) current.push(place);
  }
  return [...runs, current].filter(({ length }) => length > 1);
}

/**
 * Lays out a line over periods. The scale begins at 0, so that a difference never
 * looks larger than it is; a share ends at 100 unless a figure lies above.
 * @param goals target levels, in the unit of the values
 */
export function layOut(
  points: readonly ChartPoint[],
  goals: readonly number[],
  unit: string,
): Chart {
  const values = points.map(({ value }) => value).filter((value) => value !== null);
  const highest = Math.max(0, ...values, ...goals);
  const top = unit === '%' && highest <= 100 ? 100 : highest || 1;
  const scale = scaleLinear()
    .domain([Math.min(0, ...values), top])
    .nice(4)
    .range([BOTTOM, TOP]);
  const places = points.map(({ value }, index) =>
    value === null ? null : { x: across(index, points.length), y: round(scale(value)) },
  );
  return {
    ticks: scale.ticks(4).map((value) => ({ value, y: round(scale(value)) })),
    runs: runsOf(points, places),
    places,
    goals: goals.map((goal) => round(scale(goal))),
  };
}

/** Where the words of a goal stand: at which end of its line, and how far below it. */
export type GoalLabel = { isLeft: boolean; dy: string };

/** Heights in percent, over a point, of a word and its mark; and of the words of a goal, over its line. */
const POINT = { from: -9.5, to: 2.5 };
const NEAR = [
  { dy: '-.4em', from: -6.3, to: -0.7 },
  { dy: '1.2em', from: 0.7, to: 6.6 },
];
const FAR = [
  { dy: '-1.9em', from: -14, to: -8 },
  { dy: '2.6em', from: 8, to: 14 },
];
const ENDS = [NEAR, FAR].flatMap((sides) =>
  [false, true].flatMap((isLeft) => sides.map((side) => ({ isLeft, ...side }))),
);

/**
 * Places the words of each goal where they lie on no point and on no word of another goal: close to
 * its line if there is room, at the right end if there is, above it if there is.
 * @param places points with a figure
 */
export function placeGoals(goals: readonly number[], places: readonly Place[]): GoalLabel[] {
  const taken = places.map(({ x, y }) => ({ x, from: y + POINT.from, to: y + POINT.to }));
  return goals.map((goal) => {
    const isFree = ({ isLeft, from, to }: (typeof ENDS)[number]) =>
      taken.every(
        (one) => one.to < goal + from || one.from > goal + to || (isLeft ? one.x > 60 : one.x < 40),
      );
    const place = ENDS.find(isFree) ?? ENDS[0];
    if (place === undefined) throw new Error('no place for words');
    const { isLeft, dy, from, to } = place;
    taken.push({ x: isLeft ? 0 : 100, from: goal + from, to: goal + to });
    return { isLeft, dy };
  });
}

/** More names than this below a chart run into each other on a phone. */
const MOST_LABELS = 6;

/** The periods named below a chart, the last always among them; a year is named where it begins. */
export function axisLabels(
  periods: readonly Period[],
): { index: number; x: number; part: string; year: string }[] {
  const step = Math.ceil(periods.length / MOST_LABELS);
  return periods
    .map((period, index) => ({
      index,
      x: across(index, periods.length),
      ...shortPeriodName(period),
    }))
    .filter(({ index }) => (periods.length - 1 - index) % step === 0)
    .map((label, at, all) => (all[at - 1]?.year === label.year ? { ...label, year: '' } : label))
    .map((label) => (label.part === '' ? { ...label, part: label.year, year: '' } : label));
}
