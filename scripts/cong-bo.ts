import './base/node-version.ts';
import { parseArgs } from 'node:util';
import { periodName } from '../src/domain/period.ts';
import { changeKinds } from '../src/domain/snapshot.ts';
import { terminalReport } from '../src/ingest/report-terminal.ts';
import { CONTENT_DIRECTORY } from '../src/lib/content-disk.ts';
import { communeNamed, loadContent } from '../src/publish/load-content.ts';
import { publishFigures } from '../src/publish/publish-figures.ts';
import { UserError } from '../src/publish/user-error.ts';
import { cliTexts } from '../src/strings/cli.ts';
import { onlyFile, readSubmitted, runCommand, tellUsage } from './base/figures-command.ts';
import { readChange, readMoment, readPeriodOption, toolVersion } from './base/publish-options.ts';
import { sayResult } from './base/say-result.ts';

/** Publishes one figures file as the next version of its period. Exit 0 done or nothing to do, 1 problems, 2 wrong use. */
async function publish(): Promise<number> {
  const text = { type: 'string' } as const;
  const { values, positionals } = tellUsage(cliTexts.usage.publish, () =>
    parseArgs({
      allowPositionals: true,
      options: {
        xa: text, ky: text, loai: text, 'ly-do': text, luc: text,
        content: { type: 'string', default: CONTENT_DIRECTORY },
        'dong-y-canh-bao': { type: 'boolean', default: false },
      }, // prettier-ignore
    }),
  );
  const file = onlyFile(positionals, cliTexts.usage.publish);
  if (values.xa === undefined) throw new UserError(cliTexts.noCommune);
  const period = readPeriodOption(values.ky);
  const change = readChange(values.loai, values['ly-do']);
  const publishedAt = readMoment(values.luc);
  const submitted = await readSubmitted(file);
  const tree = await loadContent(values.content);
  const commune = communeNamed(tree, values.xa, values.content);
  const result = await publishFigures({
    contentDirectory: values.content,
    tree, commune, period, submitted, change, publishedAt,
    acceptsWarnings: values['dong-y-canh-bao'],
    toolVersion: await toolVersion(),
  }); // prettier-ignore
  const said = sayResult(result, {
    commune: commune.name,
    period: periodName(period),
    kind: change === null ? '' : changeKinds[change.kind].toLowerCase(),
    report: 'report' in result ? terminalReport(file, result.report) : '',
  });
  console.log(said.text);
  return said.exitCode;
}

await runCommand(publish);
