import { contentProblemTexts } from '../strings/content-problems.ts';
import { contentReportWords as words } from '../strings/content-report.ts';
import type { ContentFile } from './content-file.ts';
import type { ContentProblem } from './problem.ts';

/** The line of the file as it stands, or nothing for a file without text. */
function sourceLine({ file, line }: ContentProblem, texts: ReadonlyMap<string, string>): string[] {
  const text = texts.get(file)?.split(/\r?\n/u)[line - 1];
  return text === undefined || text.trim() === '' ? [] : [`    ${line} | ${text.slice(0, 160)}`];
}

function label(name: string, text: string): string[] {
  return text === '' ? [] : [`  ${name}  ${text}`];
}

/** One problem as the editor sees it in the terminal. */
function describeProblem(
  problem: ContentProblem,
  folder: string,
  texts: ReadonlyMap<string, string>,
): string {
  const { file, line, code, severity, kind, field } = problem;
  return [
    `${folder}/${file}:${line}  ${words.severity[severity]} ${code}  ${contentProblemTexts[kind].title}`,
    ...(field === null ? [] : [`  ${words.field(field.title, field.path)}`]),
    ...sourceLine(problem, texts),
    ...label(words.found, problem.found),
    ...label(words.expected, problem.expected),
    ...label(words.nearest, problem.nearest ?? ''),
    ...label(words.fix, problem.fix),
  ].join('\n');
}

export function countProblems(problems: readonly ContentProblem[]): {
  errors: number;
  warnings: number;
} {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: problems.length - errors };
}

/** The whole report for the terminal. `folder` is the content folder as the person named it. */
export function reportContent(
  problems: readonly ContentProblem[],
  files: readonly ContentFile[],
  folder: string,
): string {
  const texts = new Map(
    files.flatMap(({ path, text }) => (text === undefined ? [] : [[path, text]])),
  );
  const { errors, warnings } = countProblems(problems);
  const communes = files.filter(({ path }) => /^xa\/[^/]+\/xa\.yaml$/u.test(path)).length;
  const total =
    problems.length === 0 ? words.clean(communes, files.length) : words.total(errors, warnings);
  const blocks = problems.map((problem) => describeProblem(problem, folder, texts));
  return [...blocks, errors === 0 ? total : `${total} ${words.stopped}`].join('\n\n');
}
