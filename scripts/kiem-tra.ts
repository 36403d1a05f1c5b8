import './base/node-version.ts';
import { parseArgs } from 'node:util';
import { writeJsonReport } from '../src/ingest/report-json.ts';
import { terminalReport } from '../src/ingest/report-terminal.ts';
import { CONTENT_DIRECTORY } from '../src/lib/content-disk.ts';
import { checkFile } from '../src/publish/check-file.ts';
import { contextOfAll, contextOfCommune } from '../src/publish/commune-figures.ts';
import { keepErrorCopy } from '../src/publish/error-copy-file.ts';
import { communeNamed, loadContent } from '../src/publish/load-content.ts';
import { soundSnapshots } from '../src/publish/verify-snapshots.ts';
import { cliTexts } from '../src/strings/cli.ts';
import { onlyFile, runCommand, tellUsage } from './base/figures-command.ts';

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
  const tree = await loadContent(values.content);
  const commune = values.xa === undefined ? null : communeNamed(tree, values.xa, values.content);
  const context =
    commune === null
      ? contextOfAll(tree)
      : contextOfCommune(tree, commune, await soundSnapshots(values.content, commune.slug), null);
  const checked = await checkFile(file, context);
  const { report, eachRow } = checked;
  if (isJson) writeJsonReport(file, report, eachRow, (piece) => process.stdout.write(piece));
  else console.log(terminalReport(file, report));
  const isCopied = !refusesCopy && (asksCopy || !isJson);
  const notice = isCopied ? await keepErrorCopy(file, checked) : null;
  if (notice !== null) (isJson ? console.error : console.log)(`\n${notice}`);
  return report.verdict === 'reject' ? 1 : 0;
}

await runCommand(check);
