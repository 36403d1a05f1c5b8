import { citeClause, type Clause } from '../../domain/clause.ts';
import type { Commune } from '../../domain/commune.ts';
import type { Plan, Task } from '../../domain/plan.ts';
import type { SearchRecord } from '../../search/record.ts';
import { calendarWords, planWords } from '../../strings/plan.ts';
import { recordWords } from '../../strings/search-records.ts';
import { site } from '../../strings/site.ts';
import { must, type Content, type PlanEntry } from '../collections.ts';
import { targetDue, targetLevel } from '../figures/target-words.ts';
import { partialDate } from '../format.ts';
import { documentName } from '../plans/documents.ts';
import { planUrl, targetUrl } from '../urls.ts';
import { whenOfReport, whenOfTask } from '../villages/village-work.ts';
import { bodySections } from './body-sections.ts';
import { firstWords, quarterNames } from './record-parts.ts';

type Shared = Pick<SearchRecord, 'commune' | 'villages' | 'year'>;

function pageRecord(plan: Plan, commune: Commune, shared: Shared, content: Content): SearchRecord {
  const documents = plan.citations.map(({ document }) => must(content.documents, document));
  return {
    ...shared,
    url: planUrl(commune.slug, plan.id),
    title: plan.shortTitle,
    place: site.communeName(commune.name),
    summary: plan.summary,
    text: [
      plan.title,
      must(content.campaigns, plan.campaign).title,
      ...documents.map(documentName),
      ...plan.modelTypes.map(({ type }) => must(content.modelTypes, type).data.name),
      ...plan.recipients,
      ...(plan.signer === null ? [] : [`${plan.signer.role} ${plan.signer.name}`]),
    ].join('\n'),
    kind: 'plan',
    ...(plan.number === null ? {} : { numbers: [plan.number] }),
  };
}

function bodyRecords(plan: Plan, body: string, shared: Shared): SearchRecord[] {
  return bodySections(body).map(({ heading, id, text }) => ({
    ...shared,
    url: `${planUrl(plan.commune, plan.id)}#${id}`,
    title: heading,
    place: plan.shortTitle,
    summary: firstWords(text),
    text,
    kind: 'clause',
  }));
}

function targetRecords(plan: Plan, shared: Shared): SearchRecord[] {
  return plan.targets.map((target) => ({
    ...shared,
    url: targetUrl(plan.commune, plan.id, target.id),
    title: target.text,
    place: `${citeClause(target.clause)}, ${plan.shortTitle}`,
    summary: `${target.group}: ${targetLevel(target)}`,
    text: [...target.conditions, targetDue(target, plan.period.to)].join('\n'),
    kind: 'target',
  }));
}

/** A part of a plan that fields hold: what it is called, and everything it says. */
type PlanPart = Pick<SearchRecord, 'aliases' | 'year'> & {
  kind: 'duty' | 'clause';
  clause: Clause;
  title: string;
  items: string[];
};

/** A task with how often and until when, in words. */
function taskWords(task: Task): string {
  const when = whenOfTask(task);
  return when === null ? task.text : `${task.text} (${when})`;
}

/** The reports a plan asks for and its milestones, with their days in words; those of one clause are one part. */
function deadlinesOf({ reporting, milestones }: Plan): PlanPart[] {
  const parts = new Map<Clause, PlanPart>();
  const add = (clause: Clause, title: string, items: string[], more: Partial<PlanPart>) => {
    const first = parts.get(clause);
    const titles = new Set([...(first === undefined ? [] : [first.title]), title]);
    parts.set(clause, {
      kind: 'clause',
      clause,
      ...more,
      title: [...titles].join('; '),
      items: [...(first?.items ?? []), ...items],
    });
  };
  for (const report of reporting) {
    const items = [whenOfReport(report), report.text];
    add(report.clause, `${planWords.reporting}: ${report.to}`, items, {
      aliases: [...recordWords.report],
    });
  }
  for (const { clause, title, kind, due } of milestones) {
    const items = [calendarWords.kinds[kind], ...quarterNames(due)];
    add(clause, `${title}: ${partialDate(due)}`, items, { year: due.year });
  }
  return [...parts.values()];
}

/** The parts of a plan that fields hold. */
function partsOf(plan: Plan): PlanPart[] {
  const clausePart = (clause: Clause, title: string, items: string[]): PlanPart => ({
    kind: 'clause',
    clause,
    title,
    items,
  });
  return [
    ...plan.duties.map(({ clause, heading, tasks }) => ({
      kind: 'duty' as const,
      clause,
      title: heading,
      items: tasks.map(taskWords),
    })),
    ...plan.criteria.map(({ clause, heading, items }) =>
      clausePart(clause, `${planWords.criteria}: ${heading}`, items),
    ),
    ...plan.awards.map(({ clause, heading, forms, items }) =>
      clausePart(clause, `${planWords.awards}: ${heading}`, [...forms, ...items]),
    ),
    ...deadlinesOf(plan),
    ...plan.stages.map(({ clause, name, from, to, items }) =>
      clausePart(clause, `${name} (${planWords.period(from, to)})`, items),
    ),
    ...plan.sections.map(({ clause, title }) => clausePart(clause, title, [])),
  ];
}

/** One record for the plan's page and one for each part of it that has its own anchor. */
export function planRecords(
  { data: plan, body = '' }: PlanEntry,
  commune: Commune,
  content: Content,
): SearchRecord[] {
  const shared: Shared = { commune: commune.name, villages: [], year: plan.period.from };
  const parts = partsOf(plan).map(({ clause, items, ...part }) => ({
    ...shared,
    ...part,
    url: planUrl(commune.slug, plan.id, clause),
    place: `${citeClause(clause)}, ${plan.shortTitle}`,
    summary: firstWords(items.join(' ')),
    text: items.join('\n'),
  }));
  return [
    pageRecord(plan, commune, shared, content),
    ...bodyRecords(plan, body, shared),
    ...targetRecords(plan, shared),
    ...parts,
  ];
}
