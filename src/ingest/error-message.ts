import { cliTexts } from '../strings/cli.ts';
import { fillText } from '../strings/fill-text.ts';
import { errorCopyTexts } from '../strings/error-copy.ts';
import { SAVE } from '../strings/problem-text.ts';
import { HIDDEN } from '../domain/text.ts';
import { markedRuns, oldFontWords } from './encoding/damaged-text.ts';
import { findPersonalData } from './personal-data.ts';
import type { Problem } from './problem.ts';

/** Excel holds 32,767 characters in a cell. */
const MAX_LENGTH = 30_000;

/** Whether a text may stand in a file that is handed in again: it must not be a problem of its own. */
function isFit(text: string): boolean {
  return (
    text.length <= MAX_LENGTH &&
    text.search(HIDDEN) < 0 &&
    findPersonalData(text, []) === null &&
    oldFontWords(markedRuns(text)) === null
  );
}

/** What to do in this row; how to save and check again is the same in all of them, and told on screen. */
function stepsOf({ fix }: Problem): string {
  const last = `, ${SAVE}`;
  return fix.endsWith(last) ? fix.slice(0, -last.length) : fix;
}

/** The texts for one problem, from all its words down to none that quote the file. */
function textsOf(problem: Problem): string[] {
  const { code, column, header, message, expected, guide } = problem;
  const templates = column === null ? errorCopyTexts.row : errorCopyTexts.cell;
  const severity = cliTexts.severities[problem.severity];
  const name = (header ?? '') === '' ? '' : ` "${header}"`;
  const fix = stepsOf(problem);
  const words = { code, severity, column: column ?? '', name, message, expected, fix, guide };
  return templates.map((template) => fillText(template, words).replace(/\s+/gu, ' ').trim());
}

function shortest(problem: Problem): string {
  return textsOf(problem).at(-1) ?? problem.code;
}

/**
 * The problems of one row in words, on one line because a line break would move
 * the lines below it. Where words would repeat what must not stand in the file,
 * or get too long for Excel, fewer are left; code and place always are.
 */
export function errorCellText(problems: readonly Problem[]): string {
  const texts = problems.map((one) => textsOf(one).find(isFit) ?? shortest(one));
  const text = texts.join(' | ');
  return isFit(text) ? text : problems.map(shortest).join(' | ');
}
