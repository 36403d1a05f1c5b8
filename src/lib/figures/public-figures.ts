import type { ChangeRecord, Figure } from '../../domain/change-record.ts';
import type { Indicator } from '../../domain/indicator.ts';
import {
  hasSmallCount,
  HIDDEN_STATUS,
  observationKey,
  type Observation,
  type ObservationStatus,
} from '../../domain/observation.ts';
import type { Period } from '../../domain/period.ts';
import { explainStatus } from '../../domain/status-sentence.ts';
import {
  hasFigures,
  snapshotFiles,
  submittedFiles,
  type FiguresManifest,
  type PublishedVersion,
  type Snapshot,
  type Withdrawal,
} from '../../domain/snapshot.ts';
import type { TargetStatus } from '../../domain/target-status.ts';
import { figureWords } from '../../strings/figures.ts';

type Shown<Row extends { status: ObservationStatus }> = Omit<Row, 'status'> & {
  status: ObservationStatus | typeof HIDDEN_STATUS;
};
/** A figure as the public may see it: of a hidden one `note` says why. */
export type ShownObservation = Shown<Observation>;
export type ShownFigure = Shown<Figure>;
export type ShownChange = Pick<ChangeRecord, 'kind' | 'reason' | 'statuses' | 'rejudged'> & {
  figures: { indicator: string; area: string; before: ShownFigure | null; after: ShownFigure | null }[];
}; // prettier-ignore

/** A version as the public may see it. */
export type ShownSnapshot = Pick<Snapshot, 'definitions' | 'statuses'> & {
  manifest: Omit<FiguresManifest, 'change'> & { change: ShownChange | null };
  observations: ShownObservation[];
  /** Files of the version that hold a hidden number, or would let it be found. */
  withheld: ReadonlySet<string>;
};
export type ShownVersion = ShownSnapshot | (Withdrawal & { withheld: ReadonlySet<string> });

type Rules = ReadonlyMap<string, Indicator>;
/** Why figures are hidden, by their key. */
type Hidden = ReadonlyMap<string, string>;

/** The periods whose figures made a judgement. */
export function periodsBehind({ period, reference }: TargetStatus): Period[] {
  return [period, reference?.period].filter((one) => typeof one === 'string');
}

const groupOf = ({ indicator, period }: { indicator: string | null; period: string | null }) =>
  `${indicator} ${period}`;

/** The stricter of the rule of that day and of today: a count that is small today is not handed out. */
function limitOf({ definitions }: Snapshot, rules: Rules, id: string): Indicator | undefined {
  const [then, now] = [definitions.indicators.find((it) => it.id === id), rules.get(id)];
  const isStricter = (now?.smallCountBelow ?? 0) > (then?.smallCountBelow ?? 0);
  return isStricter ? now : then;
}

/**
 * What is small in one version of a period is hidden in all of them, or their difference would tell
 * it; so is the commune's own figure beside a village's, which the others would leave over.
 */
function findHidden(versions: readonly Snapshot[], commune: string, rules: Rules): Hidden {
  const hidden = new Map<string, string>();
  const groups = new Set<string>();
  for (const version of versions) {
    for (const row of version.observations) {
      const rule = limitOf(version, rules, row.indicator);
      if (rule === undefined || !hasSmallCount(rule, row)) continue;
      hidden.set(observationKey(row), figureWords.hidden.small(rule.smallCountBelow));
      groups.add(groupOf(row));
    }
  }
  const totals = versions
    .flatMap(({ observations }) => observations)
    .filter((row) => row.area === commune && groups.has(groupOf(row)))
    .map(observationKey);
  for (const key of totals) if (!hidden.has(key)) hidden.set(key, figureWords.hidden.total);
  return hidden;
}

function showFigure<Row extends Figure>(row: Row, why: string | undefined): Shown<Row> {
  if (why === undefined || row.value === null) return row;
  const nothing = { value: null, numerator: null, denominator: null };
  return { ...row, ...nothing, status: HIDDEN_STATUS, note: why };
}

function showChange({ change, period }: FiguresManifest, hidden: Hidden): ShownChange | null {
  if (change === null) return null;
  const figures = change.figures.map(({ indicator, area, before, after }) => {
    const why = hidden.get(observationKey({ indicator, area, period }));
    return {
      indicator,
      area,
      before: before && showFigure(before, why),
      after: after && showFigure(after, why),
    };
  });
  return { ...change, figures };
}

/** A judgement made from a hidden figure keeps its word and loses its numbers. */
function showStatus(status: TargetStatus, { indicators, areas }: Snapshot['definitions']) {
  if (status.suppressed) return status;
  const results = status.areas?.results.map((one) => ({ ...one, value: null })) ?? [];
  const shown = {
    ...status,
    suppressed: true,
    value: null,
    numerator: null,
    denominator: null,
    distance: null,
    line: null,
    reference: null,
    areas: status.areas && { ...status.areas, results },
  };
  const unit = indicators.find(({ id }) => id === status.indicator)?.unit ?? null;
  const names = new Map(areas.map(({ code, name }) => [code, name]));
  return { ...shown, sentence: explainStatus(shown, unit, names) };
}

/** A manifest goes with them: hashes of files that differ from a public one in a few digits give those digits away. */
function withheldFiles(of: { rows: boolean; statuses: boolean; period: boolean }): Set<string> {
  const { observations, statuses, manifest } = snapshotFiles;
  return new Set([
    ...(of.rows ? [observations, ...Object.values(submittedFiles)] : []),
    ...(of.statuses ? [statuses] : []),
    ...(of.rows || of.statuses || of.period ? [manifest] : []),
  ]);
}

/** Whether some version of the period holds a hidden figure. */
function isTouched({ period }: { period: string }, hiddenGroups: ReadonlySet<string>): boolean {
  return [...hiddenGroups].some((group) => group.endsWith(` ${period}`));
}

function showSnapshot(version: Snapshot, hidden: Hidden, hiddenGroups: Set<string>): ShownSnapshot {
  const { manifest, observations, definitions, statuses } = version;
  const rows = observations.map((row) => showFigure(row, hidden.get(observationKey(row))));
  const judged = statuses.statuses.map((status) =>
    periodsBehind(status).some((period) => hiddenGroups.has(groupOf({ ...status, period })))
      ? showStatus(status, definitions)
      : status,
  );
  const withheld = withheldFiles({
    rows: rows.some(({ status }) => status === HIDDEN_STATUS),
    statuses: judged.some((status, index) => status !== statuses.statuses[index]),
    period: isTouched(manifest, hiddenGroups),
  });
  return {
    manifest: { ...manifest, change: showChange(manifest, hidden) },
    observations: rows,
    definitions,
    statuses: { ...statuses, statuses: judged },
    withheld,
  };
}

/**
 * The versions of one commune as the public may see them: a count below its indicator's limit, a
 * rate made from one, and whatever would give it away is left out, and said to be.
 * @param commune the commune's code
 * @param rules the indicators as they stand today
 */
export function publicVersions(
  versions: readonly PublishedVersion[],
  commune: string,
  rules: Rules,
): ShownVersion[] {
  const snapshots = versions.filter(hasFigures);
  const hidden = findHidden(snapshots, commune, rules);
  const groups = new Set(
    snapshots
      .flatMap(({ observations }) => observations)
      .filter((row) => hidden.has(observationKey(row)))
      .map(groupOf),
  );
  return versions.map((version) => {
    if (hasFigures(version)) return showSnapshot(version, hidden, groups);
    const period = isTouched(version.manifest, groups);
    return { ...version, withheld: withheldFiles({ rows: false, statuses: false, period }) };
  });
}
