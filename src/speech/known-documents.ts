import type { Document } from '../domain/document.ts';
import type { Plan } from '../domain/plan.ts';

/**
 * The documents that a number in a commune's texts can mean: those of the central level, and those its plans cite.
 * "05-NQ/TU" is another resolution in every province.
 */
export function knownDocuments(
  documents: Iterable<Document>,
  plans: Iterable<Pick<Plan, 'citations'>>,
): Document[] {
  const cited = new Set(
    [...plans].flatMap(({ citations }) => citations.map(({ document }) => document)),
  );
  return [...documents].filter(({ key, level }) => level === 'central' || cited.has(key));
}
