import { citeClause, type Clause } from '../../domain/clause.ts';
import type { Commune } from '../../domain/commune.ts';
import { headingId } from '../../domain/heading.ts';
import type { Plan } from '../../domain/plan.ts';
import type { SearchRecord } from '../../search/record.ts';
import { planWords } from '../../strings/plan.ts';
import { site } from '../../strings/site.ts';
import { must, type Content, type PlanEntry } from '../collections.ts';
import { documentName } from '../plans/documents.ts';
import { targetLevel } from '../figures/target-words.ts';
import { planUrl, targetUrl } from '../urls.ts';

/** The part of a text that a result shows. */
function firstWords(text: string): string {
  const words = text.split(/\s+/u);
  return words.length <= 40 ? text : `${words.slice(0, 40).join(' ')}…`;
}

function bodySections(body: string): { heading: string; text: string }[] {
  return body
    .split(/^(?=#{2,3} )/mu)
    .map((part) => ({
      heading: /^#{2,3} (.+)$/mu.exec(part)?.[1]?.trim() ?? '',
      text: part.replace(/^#{2,3} .+$/mu, '').trim(),
    }))
    .filter(({ heading, text }) => heading !== '' && text !== '');
}

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
      ...plan.milestones.map(({ title }) => title),
    ].join('\n'),
    kind: 'plan',
    ...(plan.number === null ? {} : { numbers: [plan.number] }),
  };
}

function bodyRecords(plan: Plan, body: string, shared: Shared): SearchRecord[] {
  return bodySections(body).map(({ heading, text }) => ({
    ...shared,
    url: `${planUrl(plan.commune, plan.id)}#${headingId(heading)}`,
    title: heading,
    place: plan.shortTitle,
    summary: firstWords(text.replace(/^[-*] /gmu, '')),
    text,
    kind: 'clause',
  }));
}

function targetRecords(plan: Plan, shared: Shared): SearchRecord[] {
  return plan.targets.map((target) => ({
    ...shared,
    url: targetUrl(plan.commune, plan.id, target.id),
    title: target.text,
    place: [citeClause(target.clause), plan.shortTitle].join(', '),
    summary: [target.group, targetLevel(target)].join(': '),
    text: target.conditions.join('\n'),
    kind: 'target',
  }));
}

/** The parts of a plan that fields hold: what each is called, and everything it says. */
function partsOf(
  plan: Plan,
): { kind: 'duty' | 'clause'; clause: Clause; title: string; items: string[] }[] {
  const clausePart = (clause: Clause, title: string, items: string[]) => ({
    kind: 'clause' as const,
    clause,
    title,
    items,
  });
  return [
    ...plan.duties.map(({ clause, heading, tasks }) => ({
      kind: 'duty' as const,
      clause,
      title: heading,
      items: tasks.map(({ text }) => text),
    })),
    ...plan.criteria.map(({ clause, heading, items }) =>
      clausePart(clause, `${planWords.criteria}: ${heading}`, items),
    ),
    ...plan.awards.map(({ clause, heading, forms, items }) =>
      clausePart(clause, `${planWords.awards}: ${heading}`, [...forms, ...items]),
    ),
    ...plan.reporting.map(({ clause, text, to }) =>
      clausePart(clause, planWords.reporting, [text, to]),
    ),
    ...plan.stages.map(({ clause, name, items }) => clausePart(clause, name, items)),
  ];
}

/** One record for the plan's page and one for each part of it that has its own anchor. */
export function planRecords(
  { data: plan, body = '' }: PlanEntry,
  commune: Commune,
  content: Content,
): SearchRecord[] {
  const shared: Shared = { commune: commune.name, villages: [], year: plan.period.from };
  const parts = partsOf(plan).map(({ kind, clause, title, items }) => ({
    ...shared,
    url: planUrl(commune.slug, plan.id, clause),
    title,
    place: [citeClause(clause), plan.shortTitle].join(', '),
    summary: firstWords(items.join(' ')),
    text: items.join('\n'),
    kind,
  }));
  return [
    pageRecord(plan, commune, shared, content),
    ...bodyRecords(plan, body, shared),
    ...targetRecords(plan, shared),
    ...parts,
  ];
}
