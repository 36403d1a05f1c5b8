import { parseDocumentNumber, usualForm } from '../../domain/document-number.ts';
import { foldMarks } from '../../domain/fold.ts';
import type { ContentProblem } from '../problem.ts';
import { problemAt, type Check, type Entry } from '../tree.ts';

type DocumentEntry = Entry<'document'>;

function checkNumber(entry: DocumentEntry): ContentProblem[] {
  const { number, system, note } = entry.data;
  const parsed = number === null ? null : parseDocumentNumber(number);
  if (parsed === null) return [];
  const problems: ContentProblem[] = [];
  if (parsed.isMixedForm && note === undefined) {
    const details = { found: `"${parsed.verbatim}"`, detail: usualForm(parsed) };
    problems.push(problemAt(entry, ['number'], 'mixed-number-form', details));
  }
  if (parsed.system !== system) {
    const details = { found: system, detail: parsed.system, nearest: parsed.system };
    problems.push(problemAt(entry, ['system'], 'wrong-system', details));
  }
  return problems;
}

function checkWrittenAs(entry: DocumentEntry): ContentProblem[] {
  const { number, writtenAs } = entry.data;
  const key = number === null ? null : parseDocumentNumber(number)?.key;
  return writtenAs.flatMap((text, index) => {
    if (parseDocumentNumber(text)?.key === key) return [];
    const details = { found: `"${text}"`, detail: number ?? entry.data.title };
    return [problemAt(entry, ['writtenAs', index], 'other-number', details)];
  });
}

/** Two files for one number of one issuer in one province: one of them would never be found. */
function checkDoubles(documents: readonly DocumentEntry[]): ContentProblem[] {
  const first = new Map<string, DocumentEntry>();
  return documents.flatMap((entry) => {
    const { number, issuer } = entry.data;
    const parsed = number === null ? null : parseDocumentNumber(number);
    if (parsed === null) return [];
    const key = `${parsed.key} ${foldMarks(issuer)}`;
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, entry);
      return [];
    }
    const details = { found: `"${parsed.verbatim}"`, detail: other.file };
    return [problemAt(entry, ['number'], 'duplicate-document-number', details)];
  });
}

/** Numbers of plans are read by the same grammar as those of cited documents. */
function checkPlanNumber(entry: Entry<'plan'>): ContentProblem[] {
  const { number } = entry.data;
  if (number === null || parseDocumentNumber(number) !== null) return [];
  return [problemAt(entry, ['number'], 'number-unreadable', { found: `"${number}"` })];
}

/** Document numbers against their grammar, their system and each other. */
export const checkDocuments: Check = ({ tree }) => {
  const documents = [...tree.document.values()];
  return [
    ...checkDoubles(documents),
    ...documents.flatMap((entry) => [...checkNumber(entry), ...checkWrittenAs(entry)]),
    ...[...tree.plan.values()].flatMap(checkPlanNumber),
  ];
};
