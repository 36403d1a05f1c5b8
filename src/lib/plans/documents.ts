import type { Commune } from '../../domain/commune.ts';
import type { Document } from '../../domain/document.ts';
import type { Plan } from '../../domain/plan.ts';
import { must, type Content } from '../collections.ts';

export type ListedDocument = {
  document: Document;
  /** The documents this one carries out. */
  basedOn: Document[];
  /** The documents that carry this one out. */
  implementedBy: Document[];
  /** The plans of this build that cite it. */
  citedBy: { plan: Plan; commune: Commune }[];
};

/** A document's short name: its number, or its title where the source gives no number. */
export function documentName({ kind, number, title }: Document): string {
  return number === null ? title : `${kind} ${number}`;
}

/** Everything `key` is based on, at any distance, itself included. */
function withAncestors(keys: Iterable<string>, documents: Map<string, Document>): Set<string> {
  const seen = new Set<string>();
  const visit = (key: string) => {
    if (seen.has(key)) return;
    seen.add(key);
    must(documents, key).basedOn.forEach(visit);
  };
  for (const key of keys) visit(key);
  return seen;
}

/** The documents this build's plans and campaigns cite, with what they rest on, earliest first. */
export function documentsOf({ communes, documents, campaigns }: Content): ListedDocument[] {
  const plans = communes.flatMap(({ plans, commune }) =>
    plans.map(({ data }) => ({ plan: data, commune })),
  );
  const cited = plans.flatMap(({ plan }) => [
    ...plan.citations.map(({ document }) => document),
    must(campaigns, plan.campaign).foundedBy,
  ]);
  const shown = withAncestors(cited, documents);
  const listed = [...documents.values()].filter(({ key }) => shown.has(key));
  return listed
    .map((document) => ({
      document,
      basedOn: document.basedOn.map((key) => must(documents, key)),
      implementedBy: listed.filter(({ basedOn }) => basedOn.includes(document.key)),
      citedBy: plans.filter(({ plan }) =>
        plan.citations.some((it) => it.document === document.key),
      ),
    }))
    .sort((a, b) => sortKey(a.document).localeCompare(sortKey(b.document)));
}

function sortKey({ issuedOn, key }: Document): string {
  const { year = 0, month = 0, day = 0 } = issuedOn ?? {};
  return [
    String(year).padStart(4, '0'),
    ...[month, day].map((part) => String(part).padStart(2, '0')),
    key,
  ].join('-');
}

/** A plan's chain from the top down: each step lists the documents of one level; the last ends in the plan itself. */
export function documentChain(
  plan: Plan,
  documents: Map<string, Document>,
): { level: Document['level']; documents: Document[] }[] {
  const basis = plan.citations
    .filter(({ role }) => role === 'basis')
    .map(({ document }) => document);
  const keys = withAncestors(basis, documents);
  const all = [...keys].map((key) => must(documents, key)).filter(({ number }) => number !== null);
  return (['central', 'province', 'commune'] as const)
    .map((level) => ({ level, documents: all.filter((document) => document.level === level) }))
    .filter((step) => step.level === 'commune' || step.documents.length > 0);
}
