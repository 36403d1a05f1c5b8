import type { PublishResult } from '../../src/publish/publish-figures.ts';
import type { SnapshotProblem } from '../../src/publish/verify-snapshots.ts';
import type { WithdrawResult } from '../../src/publish/withdraw-figures.ts';
import { cliTexts } from '../../src/strings/cli.ts';
import { fillText } from '../../src/strings/fill-text.ts';

export type ResultWords = { commune: string; period: string; kind: string; report: string };
export type Said = { text: string; exitCode: 0 | 1 | 2 };

function sayBroken(problems: readonly SnapshotProblem[]): Said {
  const lines = problems.map(({ file, message }) => `  ${file}: ${message}`);
  return { text: [cliTexts.broken, ...lines].join('\n'), exitCode: 1 };
}

/** What a publish has to say, and its exit code. */
export function sayResult(result: PublishResult, words: ResultWords): Said {
  const { commune, period, report } = words;
  switch (result.outcome) {
    case 'published': {
      const { manifest, folder, statuses } = result;
      const numbers = { version: manifest.version, rows: manifest.rows, statuses, folder };
      const warnings = result.report.verdict === 'accept' ? '' : `${report}\n\n`;
      return {
        text: warnings + fillText(cliTexts.published, { commune, period, ...numbers }),
        exitCode: 0,
      };
    }
    case 'same-bytes':
      return {
        text: fillText(cliTexts.sameBytes, { version: result.version, period }),
        exitCode: 0,
      };
    case 'refused':
      return { text: report, exitCode: 1 };
    case 'needs-consent':
      return { text: `${report}\n${cliTexts.warningsNeedConsent}`, exitCode: 1 };
    case 'no-change':
      return { text: fillText(cliTexts.noChange, { kind: words.kind }), exitCode: 1 };
    case 'nothing-to-change':
      return { text: fillText(cliTexts.notFirst, { period }), exitCode: 2 };
    case 'broken':
      return sayBroken(result.problems);
    case 'lost-race':
      return { text: fillText(cliTexts.lostRace, { period }), exitCode: 1 };
  }
}

/** What a withdrawal has to say, and its exit code. */
export function sayWithdrawal(
  result: WithdrawResult,
  words: Pick<ResultWords, 'commune' | 'period'>,
): Said {
  switch (result.outcome) {
    case 'withdrawn': {
      const { manifest, folder } = result;
      const numbers = { version: manifest.version, folder };
      return { text: fillText(cliTexts.withdrawn, { ...words, ...numbers }), exitCode: 0 };
    }
    case 'already-withdrawn': {
      const { version } = result;
      return { text: fillText(cliTexts.alreadyWithdrawn, { ...words, version }), exitCode: 0 };
    }
    case 'nothing-to-withdraw':
      return { text: fillText(cliTexts.nothingToWithdraw, words), exitCode: 2 };
    case 'broken':
      return sayBroken(result.problems);
    case 'lost-race':
      return { text: fillText(cliTexts.lostRace, words), exitCode: 1 };
  }
}
