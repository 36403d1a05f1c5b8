import type { PlannedTargets } from '../../../../src/domain/snapshot.ts';
import type { Target } from '../../../../src/domain/target.ts';
import type { ShownSnapshot } from '../../../../src/lib/figures/public-figures.ts';
import type {
  ReportRow,
  ReportSheet,
  ReportSource,
} from '../../../../src/lib/reports/report-sheet.ts';
import { loadContent } from '../../../../src/publish/load-content.ts';
import { build, commune, never, row, show } from '../figures/small-figures.ts';

const tree = await loadContent('content');
export const plan = tree.plan.get('xa-minh-hoa/2026-2030')?.data ?? never();

/** Two villages reported one indicator for the second quarter; one of them a count that is not shown. */
export const snapshot: ShownSnapshot =
  show([build([row('thon-dong', 4, 56), row('thon-ha', 30, 45)])])[0] ?? never();

export const source = (...snapshots: ShownSnapshot[]): ReportSource => ({
  commune,
  plans: [{ data: plan }],
  snapshots,
});

/** The version with another list of targets. */
export function withTargets(change: (targets: Target[]) => Target[]): ShownSnapshot {
  const plans = snapshot.definitions.plans.map((one): PlannedTargets => {
    return { ...one, targets: change(one.targets) };
  });
  return { ...snapshot, definitions: { ...snapshot.definitions, plans } };
}

export const rowsOf = ({ tables }: ReportSheet): ReportRow[] =>
  tables.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows));
