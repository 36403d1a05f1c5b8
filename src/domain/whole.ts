import { tidy } from './bounds.ts';
import type { Indicator } from './indicator.ts';
import type { Observation } from './observation.ts';

/** A figure of the whole commune with its parts; null where it can't be told. */
export type Whole = Pick<Observation, 'value' | 'numerator' | 'denominator'>;
type Part = Whole & { status: string };

function sum(values: readonly (number | null)[]): number | null {
  return values.reduce<number | null>(
    (total, value) => (total === null || value === null ? null : total + value),
    0,
  );
}

/** Whether a village said that nothing arose ("không phát sinh"). */
export const isNoCase = (part: Pick<Part, 'status'> | undefined): boolean => part?.status === 'M';

/** Whether a figure answers: with a number, or that nothing arose. */
export const isAnswer = (part: Pick<Part, 'value' | 'status'>): boolean =>
  part.value !== null || isNoCase(part);

/**
 * Who speaks for the whole in the rows of one period: the commune itself where it
 * answered, and every village that is expected or still reported, undefined when silent.
 * @param expected codes of the villages there are
 */
export function answersIn<Row extends Part & { area: string }>(
  rows: readonly Row[],
  commune: string,
  expected: readonly string[],
): { own: Row | undefined; byVillage: Map<string, Row | undefined> } {
  const silent = expected.map((code) => [code, undefined] as const);
  const spoken = rows.filter(({ area }) => area !== commune).map((row) => [row.area, row] as const);
  return {
    own: rows.find((row) => row.area === commune && isAnswer(row)),
    byVillage: new Map<string, Row | undefined>([...silent, ...spoken]),
  };
}

/**
 * A whole from one figure per village, undefined for a silent one: rates from
 * numerators and denominators, never averaged; counts added. Where nothing arose
 * there is nothing to take a rate of, and the village is left aside; a count must
 * say 0 itself. Answers of yes or no make no sum. Numbers in the indicator's unit.
 */
export function wholeOf(parts: readonly (Part | undefined)[], kind: Indicator['kind']): Whole {
  const none = { value: null, numerator: null, denominator: null };
  const used = kind === 'percent' ? parts.filter((part) => !isNoCase(part)) : parts;
  const value = sum(used.map((part) => part?.value ?? null));
  if (value === null || kind === 'yes-no') return none;
  if (kind !== 'percent') return { ...none, value: tidy(value) };
  const numerator = sum(used.map((part) => part?.numerator ?? null));
  const denominator = sum(used.map((part) => part?.denominator ?? null));
  if (numerator === null || denominator === null || denominator === 0) return none;
  return { value: tidy((100 * numerator) / denominator), numerator, denominator };
}
