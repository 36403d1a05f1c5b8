import { MAX_CELL_LENGTH, observationColumns } from '../domain/observation.ts';
import { MAX_BYTES } from '../ingest/decode-text.ts';
import { megabytes } from '../ingest/megabytes.ts';
import { problemCatalogue, type ProblemCode, type Severity } from '../ingest/problem-catalogue.ts';
import { fillText } from '../strings/fill-text.ts';
import { pageWords } from '../strings/pages.ts';
import { problemExamples, sampleBlanks, type ProblemExample } from '../strings/problem-examples.ts';
import { problemTexts } from '../strings/problems.ts';

/** What the guide says of one code. `place` names the column of the example; null when it is no cell. */
export type ProblemSection = {
  code: ProblemCode;
  id: string;
  severity: Severity;
  title: string;
  expected: string;
  fix: string;
  place: string | null;
  wrong: string;
  right: string;
  /** Whether the example is text of a file, to be shown letter by letter. */
  isText: boolean;
};
export type ProblemGroup = { id: string; title: string; sections: ProblemSection[] };

/** Limits as they are, for the problems that name one. */
const limits: Readonly<Partial<Record<ProblemCode, string>>> = {
  SL007: megabytes(MAX_BYTES),
  SL214: String(MAX_CELL_LENGTH),
};
const examples: Readonly<Record<ProblemCode, ProblemExample>> = problemExamples;

function sectionOf(code: ProblemCode): ProblemSection {
  const { wrong, right, column, isFile, blanks } = examples[code];
  const limit = limits[code];
  const words = { ...sampleBlanks, ...(limit === undefined ? {} : { limit }), ...blanks };
  const { title, expected, fix } = problemTexts[code];
  return {
    code,
    id: code.toLowerCase(),
    severity: problemCatalogue[code].severity,
    title: fillText(title, words),
    expected: fillText(expected, words),
    fix: fillText(fix, words),
    place: observationColumns.find((one) => one.column === column)?.title ?? null,
    wrong,
    right,
    isText: column !== undefined || isFile === true,
  };
}

/** The error guide: every code of the catalogue in one section, by what it is about. */
export function problemGroups(): ProblemGroup[] {
  const sections = (Object.keys(problemCatalogue) as ProblemCode[]).map(sectionOf);
  return Object.entries(pageWords.figureProblems.groups).map(([id, { title, prefix }]) => ({
    id,
    title,
    sections: sections.filter(({ code }) => code.startsWith(prefix)),
  }));
}
