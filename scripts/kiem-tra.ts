import './base/node-version.ts';
import { parseArgs } from 'node:util';
import { jsonReport } from '../src/ingest/report-json.ts';
import { terminalReport } from '../src/ingest/report-terminal.ts';
import { validate } from '../src/ingest/validate.ts';
import { CONTENT_DIRECTORY } from '../src/lib/content-disk.ts';
import { contextOfAll, contextOfCommune } from '../src/publish/commune-figures.ts';
import { keepErrorCopy } from '../src/publish/error-copy-file.ts';
import { communeNamed, loadContent } from '../src/publish/load-content.ts';
import { soundSnapshots } from '../src/publish/verify-snapshots.ts';
import { cliTexts } from '../src/strings/cli.ts';
import { onlyFile, readSubmitted, runCommand, tellUsage } from './base/figures-command.ts';

function readCommand() {
  const flag = { type: 'boolean', default: false } as const;
  return tellUsage(cliTexts.usage.check, () =>
    parseArgs({
      allowPositionals: true,
      options: {
        xa: { type: 'string' },
        content: { type: 'string', default: CONTENT_DIRECTORY },
        json: flag,
        loi: flag,
        'khong-loi': flag,
      },
    }),
  );
}

/** Checks one figures file; its problems are also written into a copy beside it. Exit 0 usable, 1 problems, 2 wrong use. */
async function check(): Promise<number> {
  const { values, positionals } = readCommand();
  const { json: isJson, loi: asksCopy, 'khong-loi': refusesCopy } = values;
  const file = onlyFile(positionals, cliTexts.usage.check);
  const bytes = await readSubmitted(file);
  const tree = await loadContent(values.content);
  const commune = values.xa === undefined ? null : communeNamed(tree, values.xa, values.content);
  const context =
    commune === null
      ? contextOfAll(tree)
      : contextOfCommune(tree, commune, await soundSnapshots(values.content, commune.slug), null);
  const report = validate(bytes, context);
  const object = () => JSON.stringify(jsonReport(file, report), null, 2);
  console.log(isJson ? object() : terminalReport(file, report));
  const isCopied = !refusesCopy && (asksCopy || !isJson);
  const notice = isCopied ? await keepErrorCopy(file, bytes, report, context) : null;
  if (notice !== null) (isJson ? console.error : console.log)(`\n${notice}`);
  return report.verdict === 'reject' ? 1 : 0;
}

await runCommand(check);
