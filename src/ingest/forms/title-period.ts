import { foldMarks } from '../../domain/fold.ts';
import { comparePeriods, readPeriod, type Period } from '../../domain/period.ts';
import type { IngestContext } from '../context.ts';
import { problem, type Place, type Problem } from '../problem.ts';
import type { RawRow } from '../split-rows.ts';

/** Words in front of a period that make it the end of a span, or something planned. */
const NOT_THE_PERIOD = /(?:^| )(?:tu|den|toi|sang|ke hoach|du kien|so voi|cung ky)(?: |$)/u;

/** The period at the end of a title. A bare year may be the year of a plan, so it counts only alone or behind a colon. */
function periodAtEnd(cell: string): Period | null {
  const words = cell.split(/\s+/u);
  const label = words.findLastIndex((word) => word.endsWith(':')) + 1;
  for (const index of words.keys()) {
    const period = readPeriod(words.slice(index).join(' '));
    if (period === null) continue;
    const before = foldMarks(words.slice(0, index).join(' '));
    const isSure = index === label || (period.length > 4 && !/\d/u.test(before));
    return isSure && !NOT_THE_PERIOD.test(before) ? period : null;
  }
  return null;
}

export type NamedPeriod = { period: Period; place: Place };

/** The one period that the lines above the header name, in a cell or at its end; null for none or several. */
export function titlePeriod(rows: readonly RawRow[]): NamedPeriod | null {
  const found = rows.flatMap(({ line, cells }) =>
    cells.flatMap((cell, columnIndex): NamedPeriod[] => {
      const period = periodAtEnd(cell);
      return period === null ? [] : [{ period, place: { line, columnIndex } }];
    }),
  );
  const [first] = found;
  return first !== undefined && found.every(({ period }) => period === first.period) ? first : null;
}

/** What is wrong with the period of a form that has no column for it. */
export function findPeriodProblem(
  named: NamedPeriod | null,
  line: number,
  { period }: IngestContext,
): Problem | null {
  if (named === null) return period === null ? problem('SL009', { line, header: 'ky' }) : null;
  const isOther = period !== null && comparePeriods(named.period, period) !== 0;
  return isOther ? problem('SL302', named.place, named.period, { expected: period }) : null;
}
