import { spreadsheetTexts } from '../../strings/spreadsheet.ts';
import type { ProblemKind } from '../problem-catalogue.ts';

export type SpreadsheetReason = keyof typeof spreadsheetTexts;

/** Why a spreadsheet cannot be read. Always an error of the whole file; `kind` is one of those `--json` promises. */
export type SpreadsheetProblem = {
  reason: SpreadsheetReason;
  kind: ProblemKind;
  found: string;
  message: string;
  expected: string;
  fix: string;
};

const TOO_LARGE = new Set<SpreadsheetReason>([
  'file-too-large', 'too-many-entries', 'too-large-unpacked', 'packed-too-tightly', 'zip64', 'too-many-rows',
  'too-many-columns', 'too-many-cells', 'too-many-formulas', 'too-slow', 'too-much-memory',
]); // prettier-ignore

/** Makes the record of what is wrong with a spreadsheet file. */
export function spreadsheetProblem(
  reason: SpreadsheetReason,
  found = '',
  limit: string | number = '',
): SpreadsheetProblem {
  const words: Readonly<Record<string, string>> = { found, limit: String(limit) };
  const fill = (template: string): string =>
    template.replace(/\{(\w+)\}/gu, (_, name: string) => words[name] ?? '');
  const { message, expected, fix } = spreadsheetTexts[reason];
  return {
    reason,
    kind: TOO_LARGE.has(reason) ? 'too-large' : 'not-csv',
    found,
    message: fill(message),
    expected: fill(expected),
    fix: fill(fix),
  };
}
