import { monthsOf, type Period } from './period.ts';

/** How long a period is. Periods of one length stand in a row; those of different lengths overlap. */
export const periodLengths = {
  monthly: 1,
  quarterly: 3,
  'half-yearly': 6,
  yearly: 12,
} as const;
export type PeriodLength = keyof typeof periodLengths;

const LENGTHS = Object.keys(periodLengths) as PeriodLength[];

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

export function lengthOf(period: Period): PeriodLength {
  const { length } = monthsOf(period);
  const found = LENGTHS.find((name) => periodLengths[name] === length);
  if (found === undefined) throw new Error(`No period is ${length} months long: ${period}`);
  return found;
}

/** The periods of one length in a year, in order. */
export function periodsInYear(length: PeriodLength, year: number): Period[] {
  switch (length) {
    case 'monthly':
      return numbers(12).map((month) => `${year}-${String(month).padStart(2, '0')}`);
    case 'quarterly':
      return numbers(4).map((quarter) => `${year}-Q${quarter}`);
    case 'half-yearly':
      return numbers(2).map((half) => `${year}-H${half}`);
    case 'yearly':
      return [`${year}`];
  }
}

/** Every period from the first to the last, both of one length, whether anything was published for it or not. */
export function periodsBetween(first: Period, last: Period): Period[] {
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
    .flatMap((year) => periodsInYear(lengthOf(first), year))
    .filter((period) => first <= period && period <= last);
}
