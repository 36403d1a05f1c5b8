import { loadContentTree } from '../content-tree/load-content-tree.ts';
import type { ContentProblem } from '../content-tree/problem.ts';
import { countProblems, reportContent } from '../content-tree/report.ts';
import { verifySnapshots, type SnapshotProblem } from '../publish/verify-snapshots.ts';
import { readContentFiles } from './content-disk.ts';

export type CheckedContent = {
  files: number;
  problems: ContentProblem[];
  /** Published versions that changed after they were published. */
  tampered: SnapshotProblem[];
  errors: number;
  warnings: number;
  /** Everything in words, for a terminal. */
  report: string;
};

/** Checks every content file and every published version below a folder. Writes nothing. */
export async function checkContentFolder(folder: string): Promise<CheckedContent> {
  const files = await readContentFiles(folder);
  const { problems } = loadContentTree(files);
  const tampered = await verifySnapshots(folder);
  const { errors, warnings } = countProblems(problems);
  const name = folder.replace(/[/\\]+$/u, '');
  const broken = tampered.map(({ file, message }) => `${name}/${file}: ${message}`);
  return {
    files: files.length,
    problems,
    tampered,
    errors: errors + tampered.length,
    warnings,
    report: [...broken, reportContent(problems, files, name)].join('\n\n'),
  };
}
