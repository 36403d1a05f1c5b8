import { observationKey, type Observation } from '../domain/observation.ts';
import { problemWords } from '../strings/problems.ts';
import { writeNumber } from './number-text.ts';
import { problem, type Problem } from './problem.ts';
import type { ReadRow } from './read-row.ts';

function figureText({ value, numerator, denominator, status }: Observation): string {
  const parts =
    numerator === null && denominator === null ? '' : ` (${numerator ?? ''}/${denominator ?? ''})`;
  return (
    (value === null ? problemWords.noFigure : writeNumber(value)) +
    parts +
    (status === 'A' ? '' : ` ${status}`)
  );
}

/** Numerator, denominator and value of one row against each other. */
function checkParts(row: ReadRow): Problem[] {
  const { value, numerator, denominator } = row.observation;
  if (row.indicator.kind !== 'percent' || numerator === null || denominator === null) return [];
  if (numerator > denominator) {
    const expected = writeNumber(denominator);
    return [problem('SL218', row.places.numerator, writeNumber(numerator), { expected })];
  }
  if (value === null) return [];
  const share = denominator === 0 ? null : (100 * numerator) / denominator;
  const tolerance = 0.5 * 10 ** -row.decimals + 1e-9;
  if (share !== null && Math.abs(share - value) <= tolerance) return [];
  const expected =
    share === null ? problemWords.noFigure : writeNumber(Number(share.toFixed(row.decimals + 1)));
  return [problem('SL217', row.places.value, writeNumber(value), { expected })];
}

/** A figure of the whole commune that a row gives to one village. */
function checkLevel(
  { indicator, area, places }: ReadRow,
  communeCodes: readonly string[],
): Problem[] {
  if (indicator.areaLevel === 'village' || area.level === 'commune') return [];
  return [problem('SL221', places.area, area.code, { expected: communeCodes.join(', ') })];
}

function isSameRow(a: Observation, b: Observation): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Keeps the first row of each key. A double with the same content is a warning, with another an error. */
export function checkDoubles(rows: readonly ReadRow[]): { kept: ReadRow[]; problems: Problem[] } {
  const first = new Map<string, ReadRow>();
  const problems: Problem[] = [];
  for (const row of rows) {
    const key = observationKey(row.observation);
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, row);
      continue;
    }
    const isSame = isSameRow(row.observation, other.observation);
    const details = { other: other.line, otherFound: figureText(other.observation) };
    const place = row.places.indicator;
    problems.push(problem(isSame ? 'SL103' : 'SL104', place, figureText(row.observation), details));
  }
  return { kept: [...first.values()], problems };
}

/** Rates written as shares (0.955 for 95.5): every value of one percent indicator is under 1. */
function checkShares(rows: readonly ReadRow[]): Problem[] {
  const rates = rows.filter(
    ({ indicator, observation }) => indicator.kind === 'percent' && observation.value !== null,
  );
  return [...new Set(rates.map(({ indicator }) => indicator.id))].flatMap((id) => {
    const group = rates.filter(({ indicator }) => indicator.id === id);
    const values = group.map(({ observation }) => observation.value ?? 0);
    const isSuspect = values.every((value) => value < 1) && values.some((value) => value > 0);
    const place = group[0]?.places.value;
    return isSuspect && place ? [problem('SL308', place, id)] : [];
  });
}

/** Checks that need one row or the file alone. */
export function checkRows(rows: readonly ReadRow[], communeCodes: readonly string[]): Problem[] {
  return [
    ...rows.flatMap((row) => [...checkParts(row), ...checkLevel(row, communeCodes)]),
    ...checkShares(rows),
  ];
}
