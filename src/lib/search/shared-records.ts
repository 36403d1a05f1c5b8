import { documentLevels } from '../../domain/document.ts';
import type { ModelType } from '../../domain/model-type.ts';
import type { RecordField, SearchRecord } from '../../search/record.ts';
import { glossaryWords } from '../../strings/documents.ts';
import { modelTypeWords } from '../../strings/model.ts';
import { comparisonWords } from '../../strings/plan.ts';
import { site } from '../../strings/site.ts';
import type { Content } from '../collections.ts';
import { documentName, documentsOf } from '../plans/documents.ts';
import { hasComparison } from '../plans/comparison.ts';
import { comparisonUrl, documentUrl, modelTypeUrl, termUrl } from '../urls.ts';

const FIELDS = {
  digital: ['so'],
  green: ['xanh'],
  both: ['so', 'xanh'],
} as const satisfies Record<ModelType['field'], RecordField[]>;

/** The sides of the movement that a model type serves. */
export function fieldsOf({ field }: Pick<ModelType, 'field'>): RecordField[] {
  return [...FIELDS[field]];
}

function typeRecords({ modelTypes }: Content): SearchRecord[] {
  return [...modelTypes.values()].map(({ data: type }) => ({
    url: modelTypeUrl(type.id),
    title: type.name,
    place: modelTypeWords.indexTitle,
    summary: type.summary,
    aliases: type.aliases,
    modelType: type.name,
    fields: fieldsOf(type),
    text: [...type.parts, ...type.steps, ...type.pitfalls].join('\n'),
    kind: 'modelType',
    villages: [],
  }));
}

function documentRecords(content: Content): SearchRecord[] {
  return documentsOf(content).map(({ document }) => ({
    url: documentUrl(document.key),
    title: documentName(document),
    place: documentLevels[document.level],
    summary: document.title,
    text: document.issuer,
    numbers: [...(document.number === null ? [] : [document.number]), ...document.writtenAs],
    kind: 'document',
    villages: [],
    ...(document.issuedOn === null ? {} : { year: document.issuedOn.year }),
  }));
}

function termRecords({ terms }: Content): SearchRecord[] {
  return terms.map((term) => ({
    url: termUrl(term),
    title: term.written === term.full ? term.written : `${term.written}: ${term.full}`,
    place: glossaryWords.title,
    summary: term.meaning ?? term.full,
    text: '',
    aliases: term.synonyms,
    kind: 'term',
    villages: [],
  }));
}

function pageRecords({ pages, guides }: Content): SearchRecord[] {
  const listed = [
    ...[...pages.values()].map((page) => ({ page, url: `/${page.id}/` })),
    ...guides.map((page) => ({ page, url: `/huong-dan/${page.id}/` })),
  ];
  return listed.map(({ page, url }) => ({
    url,
    title: page.data.title,
    place: site.name,
    summary: page.data.summary,
    text: page.body ?? '',
    kind: 'page',
    villages: [],
  }));
}

/** The page where plans stand side by side, where there is one. */
function comparisonRecords(content: Content): SearchRecord[] {
  if (!hasComparison(content)) return [];
  return [
    {
      url: comparisonUrl(),
      title: comparisonWords.title,
      place: site.name,
      summary: comparisonWords.intro,
      text: comparisonWords.link,
      kind: 'page',
      villages: [],
    },
  ];
}

/** What is findable and belongs to no commune: model types, documents, terms, the portal's own pages. */
export function sharedRecords(content: Content): SearchRecord[] {
  return [
    ...typeRecords(content),
    ...documentRecords(content),
    ...termRecords(content),
    ...pageRecords(content),
    ...comparisonRecords(content),
  ];
}
