import { comparePeriods, readPeriod, type Period } from '../domain/period.ts';
import type { Indicator } from '../domain/indicator.ts';
import { problemWords } from '../strings/problems.ts';
import { placeOf, type Cell } from './clean-cell.ts';
import type { Area, IndexedContext } from './context.ts';
import { problem, type Problem } from './problem.ts';

/** What a key cell means, or null with the problems that say why not. */
export type KeyReading<Value> = { value: Value | null; problems: Problem[] };

const refused = (...problems: Problem[]): KeyReading<never> => ({ value: null, problems });
const repaired = <Value>(cell: Cell, value: Value, code: string): KeyReading<Value> => ({
  value,
  problems: [problem('SL210', placeOf(cell), cell.text, { repaired: code })],
});

/** The one element for which a test holds; null when none or several. */
function only<Item>(items: readonly Item[], test: (item: Item) => boolean): Item | null {
  const [first, ...others] = items.filter(test);
  return first !== undefined && others.length === 0 ? first : null;
}

/** `cds 1` and `CDS-01` have one skeleton: letters, and the number without zeros in front. */
function codeSkeleton(text: string): string {
  return text
    .toUpperCase()
    .replace(/[^A-Z0-9]/gu, '')
    .replace(/(?<=[A-Z])0+(?=\d)/u, '');
}

/** Reads the code of an indicator. A code with the same letters and number is repaired with a warning. */
export function readIndicator(cell: Cell, context: IndexedContext): KeyReading<Indicator> {
  const { indicators } = context;
  const exact = context.indicatorById.get(cell.text);
  if (exact) return { value: exact, problems: [] };
  const skeleton = codeSkeleton(cell.text);
  const close = /^[A-Z]+\d+$/u.test(skeleton)
    ? only(indicators, ({ id }) => codeSkeleton(id) === skeleton)
    : null;
  if (close) return repaired(cell, close, close.id);
  const match = context.nearestIndicator(cell.text);
  const shown = match === null ? problemWords.noIndicator : `${match.id} (${match.shortName})`;
  return refused(problem('SL201', placeOf(cell), cell.text, { nearest: shown }));
}

/** Reads the code of a commune or the id of a village. Marks are never ignored: Hà is not Hạ. */
export function readArea(cell: Cell, context: IndexedContext): KeyReading<Area> {
  const exact = context.areaByCode.get(cell.text);
  if (exact) return { value: exact, problems: [] };
  const named = context.areaNamed(cell.text);
  if (named) return repaired(cell, named, named.code);
  const match = context.nearestArea(cell.text);
  const shown = match === null ? problemWords.noArea : `${match.code} (${match.name})`;
  return refused(problem('SL202', placeOf(cell), cell.text, { nearest: shown }));
}

/** Reads the period, and holds it against the one being published. */
export function readPeriodCell(cell: Cell, context: IndexedContext): KeyReading<Period> {
  const { content } = cell;
  if (content.period === undefined) content.period = readPeriod(cell.text);
  const { period } = content;
  if (period === null) return refused(problem('SL301', placeOf(cell), cell.text));
  if (context.period !== null && comparePeriods(period, context.period) !== 0) {
    return refused(problem('SL302', placeOf(cell), cell.text, { expected: context.period }));
  }
  return { value: period, problems: [] };
}
