import { cellProblemExamples } from './problem-examples-cell.ts';
import { fileProblemExamples } from './problem-examples-file.ts';
import { periodProblemExamples } from './problem-examples-period.ts';
import { rowProblemExamples } from './problem-examples-row.ts';

export type { ProblemExample } from './problem-example.ts';

/** An example of every problem of a figures file, by code. */
export const problemExamples = {
  ...fileProblemExamples,
  ...rowProblemExamples,
  ...cellProblemExamples,
  ...periodProblemExamples,
} as const;

/** What the guide puts into blanks that no example fills. */
export const sampleBlanks = {
  line: '14',
  column: 'E',
  cell: 'E14',
  header: 'gia_tri',
  other: '9',
  delimiter: ';',
  otherPeriod: '2026-Q1',
} as const;
