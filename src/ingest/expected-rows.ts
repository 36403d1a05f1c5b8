import type { Indicator } from '../domain/indicator.ts';
import type { Observation } from '../domain/observation.ts';
import type { Period } from '../domain/period.ts';
import { problemWords } from '../strings/problems.ts';
import type { IngestContext } from './context.ts';
import type { FigureGrid } from './figure-grid.ts';
import { problem, type Problem } from './problem.ts';

const MONTHS = { monthly: 1, quarterly: 3, 'half-yearly': 6, yearly: 12 } as const;

/** How many months a period lasts. */
export function monthsOf(period: Period): number {
  const part = period.slice(5, 6);
  return part === '' ? 12 : part === 'H' ? 6 : part === 'Q' ? 3 : 1;
}

/** Whether an indicator gathered at its own pace has a figure for a period of this length. */
export function isDueIn(indicator: Indicator, period: Period): boolean {
  return MONTHS[indicator.frequency] <= monthsOf(period);
}

function fillName(template: string, words: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/gu, (_, name: string) => words[name] ?? '');
}

/**
 * What was promised and is not in the file: a whole indicator, or for an
 * indicator of villages the figures of one village. A row that says "không báo
 * cáo" counts as present. `first` is the first figure of the file. One warning per indicator and per village.
 */
export function findMissingRows(
  grid: FigureGrid,
  first: Observation | null,
  context: IngestContext,
): Problem[] {
  if (first === null) return [];
  const expected = context.indicators.filter(
    (indicator) =>
      context.expectedIndicators.includes(indicator.id) && isDueIn(indicator, first.period),
  );
  const lines = new Map<string, Int32Array[]>();
  for (const { indicator, lines: some } of grid.series())
    lines.set(indicator.id, [...(lines.get(indicator.id) ?? []), some]);
  const isPresent = (id: string, at: number) =>
    (lines.get(id) ?? []).some((some) => (some[at] ?? 0) > 0);
  const reported = new Set(lines.keys());
  const absent = expected.filter(({ id }) => !reported.has(id));
  const ofVillages = expected.filter(
    ({ id, areaLevel }) => areaLevel === 'village' && reported.has(id),
  );
  const gaps = context.areas.flatMap((village, at) => {
    if (village.level !== 'village') return [];
    const list = ofVillages.filter(({ id }) => !isPresent(id, at)).map(({ id }) => id);
    const words = { name: village.name, list: list.join(', ') };
    return list.length === 0 ? [] : [fillName(problemWords.missingArea, words)];
  });
  const names = absent.map(({ id, shortName }) =>
    fillName(problemWords.missingIndicator, { name: `${id} (${shortName})` }),
  );
  return [...names, ...gaps].map((sentence) => problem('SL304', {}, sentence));
}
