import { loadContentTree } from '../../content-tree/load-content-tree.ts';
import type { ContentProblem } from '../../content-tree/problem.ts';
import { countProblems, reportContent } from '../../content-tree/report.ts';
import { isScheduled, type Story } from '../../domain/story.ts';
import { verifyHistory } from '../../publish/verify-history.ts';
import { verifySnapshots, type SnapshotProblem } from '../../publish/verify-snapshots.ts';
import { contentReportWords } from '../../strings/content-report.ts';
import { buildDay } from '../build-day.ts';
import { readContentFiles } from './content-disk.ts';

export type CheckedContent = {
  files: number;
  problems: ContentProblem[];
  /** Published versions that changed after they were published. */
  tampered: SnapshotProblem[];
  /** Published files that were compared with git's history; null when that could not be done. */
  compared: number | null;
  errors: number;
  warnings: number;
  /** Stories that wait for their day; null where no day of the build is known. */
  scheduled: number | null;
  /** Everything in words, for a terminal. */
  report: string;
};

function countScheduled(stories: readonly Story[]): number | null {
  const day = buildDay();
  return day instanceof Error ? null : stories.filter((story) => isScheduled(story, day)).length;
}

/** Checks every content file and every published version below a folder, the latter also against git's history. Writes nothing. */
export async function checkContentFolder(folder: string): Promise<CheckedContent> {
  const files = await readContentFiles(folder);
  const { problems, tree } = loadContentTree(files);
  const scheduled = countScheduled([...tree.story.values()].map(({ data }) => data));
  const history = await verifyHistory(folder);
  const broken = await verifySnapshots(folder);
  const named = new Set(broken.map(({ file }) => file));
  const tampered = [...broken, ...(history?.problems ?? []).filter(({ file }) => !named.has(file))];
  const { errors, warnings } = countProblems(problems);
  const name = folder.replace(/[/\\]+$/u, '');
  const told = tampered.map(({ file, message }) => `${name}/${file}: ${message}`);
  return {
    files: files.length,
    problems,
    tampered,
    compared: history?.compared ?? null,
    errors: errors + tampered.length,
    warnings,
    scheduled,
    report: [
      ...told,
      // "All is well" is not for a folder whose published versions are broken.
      tampered.length > 0 && problems.length === 0
        ? contentReportWords.total(tampered.length, 0)
        : reportContent(problems, files, name),
      ...(scheduled === null || scheduled === 0 ? [] : [contentReportWords.scheduled(scheduled)]),
    ].join('\n\n'),
  };
}
