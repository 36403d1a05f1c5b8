import { clauseOfHeading, hasMalformedClause } from '../../domain/heading.ts';
import { headingsOf, proseLines, type BodyHeading } from '../headings.ts';
import type { ContentProblem } from '../problem.ts';
import { problemInBody, type AnyEntry, type Check } from '../tree.ts';
import { allEntries } from './identity.ts';

const MDX_CODE = /^(?:import|export)\s|[{}<]/u;
// An address in angle brackets is Markdown, not a tag.
const HTML = /<(?!https?:\/\/)[a-z!/][^>]*>?/iu;

/** Bodies are prose: MDX would run what looks like code, and tags in Markdown are shown as typed. */
function checkMarkup(entry: AnyEntry): ContentProblem[] {
  const isMdx = entry.file.endsWith('.mdx');
  return proseLines(entry.body).flatMap(({ text, line }) => {
    const match = (isMdx ? MDX_CODE : HTML).exec(text);
    if (match === null) return [];
    const kind = isMdx ? 'code-in-body' : 'html-in-body';
    return [problemInBody(entry, line, kind, { found: text.trim().slice(0, 60) })];
  });
}

/** Levels: "##" at the top, never one skipped on the way down. */
function checkLevels(entry: AnyEntry, headings: readonly BodyHeading[]): ContentProblem[] {
  return headings.flatMap(({ level, text, line }, index) => {
    const above = headings[index - 1]?.level ?? 1;
    if (level > 1 && level <= Math.max(above, 1) + 1) return [];
    const right = '#'.repeat(level === 1 ? 2 : above + 1);
    const found = `${'#'.repeat(level)} ${text}`;
    return [problemInBody(entry, line, 'heading-level', { found, detail: right })];
  });
}

/** A heading needs a line of text before the next heading of its own level or above. */
function checkEmpty(entry: AnyEntry, headings: readonly BodyHeading[]): ContentProblem[] {
  const lines = entry.body.split('\n');
  return headings.flatMap(({ level, text, line }, index) => {
    const next = headings[index + 1];
    const between = lines.slice(line + 1, next?.line);
    const hasText = between.some((one) => one.trim() !== '');
    if (hasText || (next !== undefined && next.level > level)) return [];
    return [problemInBody(entry, line, 'empty-section', { found: text })];
  });
}

function checkClauseHeadings(entry: AnyEntry, headings: readonly BodyHeading[]): ContentProblem[] {
  const first = new Map<string, number>();
  return headings.flatMap(({ text, line }) => {
    if (hasMalformedClause(text)) {
      return [problemInBody(entry, line, 'heading-clause-malformed', { found: text })];
    }
    const clause = clauseOfHeading(text);
    if (clause === null) return [];
    const other = first.get(clause);
    first.set(clause, other ?? entry.bodyLine + line);
    if (other === undefined) return [];
    return [
      problemInBody(entry, line, 'duplicate-heading', { found: text, detail: String(other) }),
    ];
  });
}

/** Bodies: no code, headings in order, none empty; those of a plan begin with their clause. */
export const checkBodies: Check = ({ tree }) =>
  allEntries(tree).flatMap((entry) => {
    if (entry.file.endsWith('.yaml')) return [];
    const headings = headingsOf(entry.body);
    return [
      ...checkMarkup(entry),
      ...checkLevels(entry, headings),
      ...checkEmpty(entry, headings),
      ...(entry.kind === 'plan' ? checkClauseHeadings(entry, headings) : []),
    ];
  });
