import { HIDDEN_STATUS } from '../../domain/observation.ts';
import { statusDistance } from '../../domain/status-sentence.ts';
import type { AreaResult, TargetStatus } from '../../domain/target-status.ts';
import { figureWords } from '../../strings/figures.ts';
import { indicatorWords } from '../../strings/indicator.ts';
import { reportWords } from '../../strings/reports.ts';
import type { ShownSnapshot } from '../figures/public-figures.ts';

/** States that one sentence of the plan or of the calendar explains, and no figure. */
const TOLD: ReadonlySet<TargetStatus['rule']> = new Set<TargetStatus['rule']>([
  'no-indicator',
  'no-observation',
]);

/** The villages that are short, silent or have nothing to report, by name. */
function villageNotes({ areas }: TargetStatus, names: ReadonlyMap<string, string>): string[] {
  const { villages } = reportWords;
  return (Object.keys(villages) as (keyof typeof villages)[]).flatMap((state) => {
    const found = (areas?.results ?? [])
      .filter((result: AreaResult) => result.state === state)
      .map(({ area }) => names.get(area) ?? area);
    return found.length === 0 ? [] : [villages[state](found.join(', '))];
  });
}

/** What the published rows say themselves: a new way of counting, and the note beside the commune's own figure. */
function rowNotes({ observations }: ShownSnapshot, status: TargetStatus, commune: string) {
  const rows = observations.filter(
    ({ indicator, period }) => indicator === status.indicator && period === status.period,
  );
  const breaks = rows.filter(({ status: mark }) => mark === 'B').map(({ note }) => note);
  const own = rows.find(({ area }) => area === commune);
  const isPlain = own !== undefined && own.status !== 'B' && own.status !== HIDDEN_STATUS;
  return [
    ...[...new Set(breaks)].map((why) => indicatorWords.breakNote(why)),
    ...(isPlain && own.note !== '' ? [own.note] : []),
  ];
}

/**
 * What must be known beside the result of a target, one thing a line: how far it
 * is from its level, who is missing, what is provisional, hidden or counted anew.
 * @param unit of the indicator, for a target that names none
 */
export function notesOf(
  status: TargetStatus,
  unit: string | null,
  snapshot: ShownSnapshot,
  commune: string,
): string[] {
  const { provisional, manualReason, suppressed, areas, rule, sentence } = status;
  const names = new Map(snapshot.definitions.areas.map(({ code, name }) => [code, name]));
  const distance = statusDistance(status, unit);
  return [
    ...(TOLD.has(rule) ? [sentence] : []),
    ...(provisional ? [figureWords.provisional] : []),
    ...(suppressed && areas !== null ? [figureWords.suppressed] : []),
    ...(manualReason === null ? [] : [`${figureWords.manual}: ${manualReason}`]),
    ...(distance === null ? [] : [distance]),
    ...villageNotes(status, names),
    ...rowNotes(snapshot, status, commune),
  ];
}
