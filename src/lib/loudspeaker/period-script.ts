import { changeKinds } from '../../domain/change-record.ts';
import { periodName, type Period } from '../../domain/period.ts';
import { statusDistance, statusValue } from '../../domain/status-sentence.ts';
import { targetStates, type TargetState } from '../../domain/target-status.ts';
import type { Passage } from '../../speech/passages.ts';
import type { ScriptSource } from '../../speech/script.ts';
import { figureWords } from '../../strings/figures.ts';
import { scriptWords } from '../../strings/loudspeaker.ts';
import type { ShownSnapshot } from '../figures/public-figures.ts';
import { stateCounts, versionPlans, type Standing } from '../figures/standings.ts';
import { targetLevel } from '../figures/target-words.ts';
import { longDay } from '../format.ts';
import type { ReportSource } from '../reports/report-sheet.ts';
import { scriptFrame } from './script-frame.ts';

const words = scriptWords.period;
/** States told target by target; the others say only how many they are. */
const TOLD: readonly TargetState[] = ['met', 'on-track', 'needs-push', 'behind', 'not-met'];

/** The order in which a short version takes them. */
const SHORTLY: readonly TargetState[] = ['met', 'behind', 'needs-push', 'not-met', 'on-track'];

/** How a target stands, in the words of its judgement; what the version does not show is not said. */
function factsOf({ target, indicator, status }: Standing): string {
  if (status === null) return '';
  const value = statusValue(status, indicator?.unit ?? null);
  const { areas } = status;
  const villages = areas === null ? null : words.met(areas.met, areas.total);
  const what = status.suppressed ? words.hidden : (value ?? villages);
  const level = targetLevel(target);
  const isOfVillages = target.scope === 'village';
  const joined = (...parts: (string | null)[]) => parts.filter((part) => part !== null).join(', ');
  return [
    joined(
      what,
      status.provisional ? figureWords.provisional : null,
      status.rule === 'manual' ? figureWords.manual : null,
    ),
    joined(
      isOfVillages ? words.villageLevel(level) : words.level(level),
      value === null ? null : statusDistance(status, indicator?.unit ?? null),
    ),
  ]
    .filter((sentence) => sentence !== '')
    .join('. ');
}

const nameOf = ({ indicator, target }: Standing) => indicator?.shortName ?? target.text;

function groupOf(state: TargetState, standings: readonly Standing[]): Passage[] {
  const lines = standings
    .filter(({ status }) => status?.state === state)
    .map((standing) => words.target(nameOf(standing), factsOf(standing)));
  return lines.length === 0 ? [] : [[words.group(targetStates[state]), ...lines]];
}

/** The name of a target among all: with its level where several targets share an indicator. */
function nameAmong(standing: Standing, all: readonly Standing[]): string {
  const name = nameOf(standing);
  const isOnly = all.filter((one) => nameOf(one) === name).length === 1;
  if (isOnly) return name;
  const level = targetLevel(standing.target);
  return standing.target.scope === 'village'
    ? words.nameAtVillageLevel(name, level)
    : words.nameAtLevel(name, level);
}

/** The same by name only: so a short version tells of what is behind as well as of what is reached. */
function namesOf(state: TargetState, standings: readonly Standing[]): Passage[] {
  const names = standings
    .filter(({ status }) => status?.state === state)
    .map((standing) => nameAmong(standing, standings));
  return names.length === 0 ? [] : [[`${words.group(targetStates[state])} ${names.join('; ')}`]];
}

/** "Số liệu quý II/2026 của xã ...": the name of a period inside a sentence. */
export function titleOf(period: Period, commune: string): string {
  const name = periodName(period);
  return words.title(name.charAt(0).toLocaleLowerCase('vi') + name.slice(1), commune);
}

/** People know indicators by name, not by their ids. */
function withNames(text: string, { definitions }: ShownSnapshot): string {
  return definitions.indicators.reduce(
    (said, { id, shortName }) => said.replaceAll(id, shortName),
    text,
  );
}

/** How many targets stand where; of targets whose judgement is withdrawn nothing. */
function countLines(standings: readonly Standing[]): string[] {
  if (standings.length === 0) return [words.noTargets];
  const counts = stateCounts(standings);
  const judged = counts.reduce((sum, { count }) => sum + count, 0);
  const listed = counts.map(({ state, count }) => words.count(count, targetStates[state]));
  return judged === 0 ? [] : [words.counts(judged, listed.join('; '))];
}

/** What the loudspeaker says of a published period: counts, then target by target what is reached and what is behind. */
export function periodSource(snapshot: ShownSnapshot, here: ReportSource): ScriptSource {
  const { commune } = here;
  const { period, publishedAt, publisher, change } = snapshot.manifest;
  const plans = versionPlans(snapshot, here);
  const standings = plans.flatMap((plan) => plan.standings);
  const cautions = plans.map(({ caution }) => caution).filter((caution) => caution !== null);
  const day = publishedAt.slice(0, 10);
  const reason =
    change === null
      ? []
      : [[words.reason(changeKinds[change.kind], withNames(change.reason, snapshot))]];
  return {
    ...scriptFrame(commune, day),
    title: titleOf(period, commune.name),
    summary: [
      words.published(longDay(day), publisher),
      ...countLines(standings),
      ...cautions,
      ...(change === null ? [] : [words.changed(changeKinds[change.kind])]),
    ].join(' '),
    passages: [...reason, ...TOLD.flatMap((state) => groupOf(state, standings)), [words.more]],
    // Why a version was made comes after what it says, and only where there is room.
    important: [...SHORTLY.flatMap((state) => namesOf(state, standings)), ...reason],
  };
}
