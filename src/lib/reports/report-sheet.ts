import { citeClause } from '../../domain/clause.ts';
import { shortDay } from '../../domain/date.ts';
import { lastDayOfPeriod, periodName } from '../../domain/period.ts';
import type { Plan } from '../../domain/plan.ts';
import { targetStates, type TargetState } from '../../domain/target-status.ts';
import { figureWords } from '../../strings/figures.ts';
import { reportWords } from '../../strings/reports.ts';
import { scoreWords } from '../../strings/scorecard.ts';
import { site } from '../../strings/site.ts';
import type { CommuneContent } from '../collections.ts';
import type { Origin } from '../figures/origins.ts';
import type { ShownSnapshot } from '../figures/public-figures.ts';
import { dutiesFor, yearlyDutiesBeside, type ReportDuty } from './report-duties.ts';
import { notesOf } from './report-notes.ts';
import { statusResult } from '../figures/status-result.ts';
import { versionPlans, type Standing, type VersionPlan } from '../figures/standings.ts';
import { targetDue, targetLevel, targetScope } from '../figures/target-words.ts';

/** The columns of a report table, in their order. */
export const reportColumns = [
  'number',
  'target',
  'explanation',
  'unit',
  'level',
  'result',
  'verdict',
  'notes',
] as const;
export type ReportColumn = (typeof reportColumns)[number];

/** One target of a report: every cell in lines of plain text, as page and Word file print them. */
export type ReportRow = {
  target: string;
  indicator: string | null;
  /** The version that the result stands in; null when there is no result. */
  origin: Origin | null;
  state: TargetState | null;
  cells: Record<ReportColumn, string[]>;
  /** The line of the notes that says which version the result stands in; null where there is no result. */
  cite: string | null;
};

/** The targets of one plan, grouped as the plan groups them; numbers run through the groups. */
export type ReportTable = {
  plan: string;
  title: string;
  groups: { name: string; rows: ReportRow[] }[];
};

/** All that a report of a period says. */
export type ReportSheet = {
  /** ISO day of publication. */
  publishedOn: string;
  title: string;
  annexTo: string;
  basis: string;
  /** The mark of a fictional commune; null on a real one. */
  demo: string | null;
  duties: ReportDuty[];
  yearly: ReportDuty[];
  tables: ReportTable[];
};

/** Whose report it is: the plans as they stand now say which reports are asked for. */
export type ReportSource = Pick<CommuneContent, 'commune' | 'snapshots'> & {
  plans: readonly { data: Plan }[];
};

/** The version a figure stands in, in short words: "bản 2, công bố 12/10/2026". */
export function citeVersion({
  version,
  publishedAt,
}: Pick<ShownSnapshot['manifest'], 'version' | 'publishedAt'>): string {
  return reportWords.cite(version, shortDay(publishedAt.slice(0, 10)));
}

function levelLines({ target }: Standing, plan: VersionPlan['plan'], here: ReportSource) {
  return [
    targetLevel(target),
    ...(target.scope === 'commune' ? [] : [targetScope(target, here.commune.villageWords)]),
    reportWords.due(targetDue(target, plan.period.to)),
  ];
}

function resultLines({ status, withdrawn }: Standing, unit: string | null): string[] {
  if (status !== null) {
    const { text, ratio } = statusResult(status, unit);
    return ratio === null ? [text] : [text, ratio];
  }
  return [
    withdrawn === null ? figureWords.noFigures : figureWords.withdrawnBasis(periodName(withdrawn)),
  ];
}

type Context = { here: ReportSource; snapshot: ShownSnapshot; plan: VersionPlan['plan'] };

/** Which version a result stands in; of an earlier period also which. Null where there is no result. */
function citeOf({ status, origin }: Standing, { here, snapshot }: Context): string | null {
  const source = here.snapshots.find(
    ({ manifest }) => manifest.period === origin?.period && manifest.version === origin.version,
  );
  if (status === null || source === undefined) return null;
  const cite = citeVersion(source.manifest);
  const { period } = source.manifest;
  const isOwn = period === snapshot.manifest.period;
  return isOwn ? cite : reportWords.citeEarlier(periodName(period), cite);
}

function notesWithCite(standing: Standing, unit: string | null, context: Context): string[] {
  const { here, snapshot } = context;
  const { status, outdated } = standing;
  const cite = citeOf(standing, context);
  return [
    ...(status === null ? [] : notesOf(status, unit, snapshot, here.commune.code)),
    ...(outdated === null || status === null ? [] : [scoreWords.outdated(periodName(outdated))]),
    ...(cite === null ? [] : [cite]),
  ];
}

function rowOf(standing: Standing, number: number, context: Context): ReportRow {
  const { target, indicator, status, origin } = standing;
  const unit = target.unit ?? indicator?.unit ?? null;
  return {
    target: target.id,
    indicator: indicator?.id ?? null,
    origin: status === null ? null : origin,
    state: status?.state ?? null,
    cite: citeOf(standing, context),
    cells: {
      number: [String(number)],
      target: [target.text, citeClause(target.clause)],
      explanation: [indicator?.definition ?? reportWords.noExplanation, ...target.conditions],
      unit: [unit ?? reportWords.noUnit],
      level: levelLines(standing, context.plan, context.here),
      result: resultLines(standing, unit),
      verdict: [status === null ? figureWords.noFigures : targetStates[status.state]],
      notes: notesWithCite(standing, unit, context),
    },
  };
}

function tableOf(
  { plan, standings, caution }: VersionPlan,
  here: ReportSource,
  snapshot: ShownSnapshot,
): ReportTable {
  const names = [...new Set(standings.map(({ target }) => target.group))];
  const ordered = names.flatMap((name) => standings.filter(({ target }) => target.group === name));
  const rows = ordered.map((one, at) => rowOf(one, at + 1, { here, snapshot, plan }));
  const groups = names.map((name) => ({
    name,
    rows: rows.filter((_, at) => ordered[at]?.target.group === name),
  }));
  const title = [plan.shortTitle, caution].filter(Boolean).join('. ');
  return { plan: plan.id, title, groups };
}

/**
 * The report of a period from its version in force: every target of every plan
 * as it stood when that version was published, and nothing from anywhere else;
 * beside it which reports the commune's plans ask for on this period.
 */
export function reportSheet(here: ReportSource, snapshot: ShownSnapshot): ReportSheet {
  const { commune } = here;
  const { period, publishedAt, publisher } = snapshot.manifest;
  const plans = here.plans.map(({ data }) => data);
  return {
    publishedOn: publishedAt.slice(0, 10),
    title: reportWords.title(periodName(period), commune.name),
    annexTo: reportWords.annexTo(commune.publisher),
    basis: reportWords.basis(
      citeVersion(snapshot.manifest),
      publisher,
      shortDay(lastDayOfPeriod(period)),
    ),
    demo: commune.demo ? site.demoMark : null,
    duties: dutiesFor(plans, period),
    yearly: yearlyDutiesBeside(plans, period),
    tables: versionPlans(snapshot, here).map((one) => tableOf(one, here, snapshot)),
  };
}
