import { documentLevels } from '../../domain/document.ts';
import type { SearchRecord } from '../../search/record.ts';
import { glossaryWords } from '../../strings/documents.ts';
import type { Content } from '../collections.ts';
import { documentName, documentsOf } from '../plans/documents.ts';
import { documentUrl, termUrl } from '../urls.ts';

/** The documents this build's plans cite. */
export function documentRecords(content: Content): SearchRecord[] {
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

/** The terms of the glossary. */
export function termRecords({ terms }: Content): SearchRecord[] {
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
