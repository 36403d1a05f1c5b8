import './base/node-version.ts';
import { parseArgs } from 'node:util';
import type { ContentTree } from '../src/content-tree/tree.ts';
import { changeKinds } from '../src/domain/change-record.ts';
import { periodName } from '../src/domain/period.ts';
import { terminalReport } from '../src/ingest/report-terminal.ts';
import { CONTENT_DIRECTORY } from '../src/lib/content/content-disk.ts';
import { communeNamed, loadContent } from '../src/publish/load-content.ts';
import type { PublishPlace } from '../src/publish/open-period.ts';
import { publishFigures, type PublishRequest } from '../src/publish/publish-figures.ts';
import { UserError } from '../src/publish/user-error.ts';
import { withdrawFigures } from '../src/publish/withdraw-figures.ts';
import { cliTexts } from '../src/strings/cli.ts';
import { fillText } from '../src/strings/fill-text.ts';
import { onlyFile, readSubmitted, runCommand, tellUsage } from './base/command.ts';
import { print } from './base/output.ts';
import { readChange, readMoment, readPeriodOption, toolVersion } from './base/publish-options.ts';
import { sayResult, sayWithdrawal, type Said } from './base/say-result.ts';

function readCommand() {
  const text = { type: 'string' } as const;
  return tellUsage(cliTexts.usage.publish, () =>
    parseArgs({
      allowPositionals: true,
      options: {
        xa: text, ky: text, loai: text, 'ly-do': text, luc: text,
        content: { type: 'string', default: CONTENT_DIRECTORY },
        'dong-y-canh-bao': { type: 'boolean', default: false },
      }, // prettier-ignore
    }),
  );
}

type Options = ReturnType<typeof readCommand>['values'];

/** Commune, period and moment; the content they are about is read whole. */
async function readPlace(values: Options): Promise<PublishPlace & { tree: ContentTree }> {
  if (values.xa === undefined) throw new UserError(cliTexts.noCommune);
  const period = readPeriodOption(values.ky);
  const publishedAt = readMoment(values.luc);
  const tree = await loadContent(values.content);
  const commune = communeNamed(tree, values.xa, values.content);
  return {
    contentDirectory: values.content,
    tree, commune, period, publishedAt,
    toolVersion: await toolVersion(),
  }; // prettier-ignore
}

const placeWords = ({ commune, period }: PublishPlace) => ({
  commune: commune.name,
  period: periodName(period),
});

async function withdraw(values: Options, [file]: readonly string[], reason: string): Promise<Said> {
  if (file !== undefined) throw new UserError(fillText(cliTexts.withdrawalFile, { file }));
  const place = await readPlace(values);
  return sayWithdrawal(await withdrawFigures(place, reason), placeWords(place));
}

async function publish(
  values: Options,
  positionals: readonly string[],
  change: PublishRequest['change'],
): Promise<Said> {
  const file = onlyFile(positionals, cliTexts.usage.publish);
  const submitted = await readSubmitted(file);
  const place = await readPlace(values);
  const acceptsWarnings = values['dong-y-canh-bao'];
  const result = await publishFigures({ ...place, submitted, change, acceptsWarnings });
  return sayResult(result, {
    ...placeWords(place),
    kind: change === null ? '' : changeKinds[change.kind].toLowerCase(),
    report: 'report' in result ? terminalReport(file, result.report) : '',
  });
}

/** Publishes figures, or their withdrawal, as the next version of a period. Exit 0 done or nothing to do, 1 problems, 2 wrong use. */
async function run(): Promise<number> {
  const { values, positionals } = readCommand();
  const change = readChange(values.loai, values['ly-do']);
  const { text, exitCode } =
    change?.kind === 'withdrawal'
      ? await withdraw(values, positionals, change.reason)
      : await publish(values, positionals, change);
  print(`${text}\n`);
  return exitCode;
}

await runCommand(run);
