import type { IngestContext } from '../context.ts';
import { problem, type Problem } from '../problem.ts';
import { shorten } from '../shorten.ts';
import type { RawRow } from '../split-rows.ts';

/** A row of the table that stands above its header: it begins with an area and ends with a figure. */
function isFigures(filled: readonly string[], { areas }: IngestContext): boolean {
  const [first = ''] = filled;
  return (
    filled.length >= 2 &&
    areas.some(({ code }) => code === first) &&
    /^\d/u.test(filled.at(-1) ?? '')
  );
}

/** What is told of the rows above the header of a wide form: titles to pass over, or figures in the wrong place. */
export function readTitles(
  rows: readonly RawRow[],
  header: number,
  context: IngestContext,
): Problem[] {
  return rows.flatMap(({ line, cells }) => {
    const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
    if (filled.length === 0) return [];
    const shown = shorten(cells.join(' ').trim());
    return isFigures(filled, context)
      ? [problem('SL019', { line }, shown, { header })]
      : [problem('SL105', { line }, shown)];
  });
}
