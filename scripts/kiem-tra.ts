import './base/node-version.ts';
import { parseArgs } from 'node:util';
import { jsonReport } from '../src/ingest/report-json.ts';
import { terminalReport } from '../src/ingest/report-terminal.ts';
import { validate } from '../src/ingest/validate.ts';
import { CONTENT_DIRECTORY } from '../src/lib/content-disk.ts';
import { contextOfAll, contextOfCommune } from '../src/publish/commune-figures.ts';
import { communeNamed, loadContent } from '../src/publish/load-content.ts';
import { soundSnapshots } from '../src/publish/verify-snapshots.ts';
import { cliTexts } from '../src/strings/cli.ts';
import { onlyFile, readSubmitted, runCommand, tellUsage } from './base/figures-command.ts';

/** Checks one figures file and writes nothing. Exit 0 usable, 1 problems, 2 wrong use. */
async function check(): Promise<number> {
  const { values, positionals } = tellUsage(cliTexts.usage.check, () =>
    parseArgs({
      allowPositionals: true,
      options: {
        xa: { type: 'string' },
        content: { type: 'string', default: CONTENT_DIRECTORY },
        json: { type: 'boolean', default: false },
      },
    }),
  );
  const file = onlyFile(positionals, cliTexts.usage.check);
  const bytes = await readSubmitted(file);
  const tree = await loadContent(values.content);
  const commune = values.xa === undefined ? null : communeNamed(tree, values.xa, values.content);
  const context =
    commune === null
      ? contextOfAll(tree)
      : contextOfCommune(tree, commune, await soundSnapshots(values.content, commune.slug), null);
  const report = validate(bytes, context);
  console.log(
    values.json ? JSON.stringify(jsonReport(file, report), null, 2) : terminalReport(file, report),
  );
  return report.verdict === 'reject' ? 1 : 0;
}

await runCommand(check);
