import './base/node-version.ts';
import { parseArgs } from 'node:util';
import { writeJsonReport } from '../src/ingest/report-json.ts';
import type { IngestContext } from '../src/ingest/context.ts';
import { terminalReport } from '../src/ingest/report-terminal.ts';
import { CONTENT_DIRECTORY } from '../src/lib/content/content-disk.ts';
import { checkFile } from '../src/publish/check-file.ts';
import { contextOfAll, contextOfCommune } from '../src/publish/commune-figures.ts';
import { keepErrorCopy } from '../src/publish/error-copy-file.ts';
import { communeNamed, loadContent } from '../src/publish/load-content.ts';
import { UserError } from '../src/publish/user-error.ts';
import { soundSnapshots } from '../src/publish/verify-snapshots.ts';
import { cliTexts } from '../src/strings/cli.ts';
import { onlyFile, runCommand, tellUsage } from './base/command.ts';
import { complain, print } from './base/output.ts';

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

/** What a file of one commune, or of any, is checked against. */
async function loadContext(content: string, slug: string | undefined): Promise<IngestContext> {
  const tree = await loadContent(content);
  if (slug === undefined) return contextOfAll(tree);
  const commune = communeNamed(tree, slug, content);
  return contextOfCommune(tree, commune, await soundSnapshots(content, slug), null);
}

/** Checks one figures file; its problems are also written into a copy beside it. Exit 0 usable, 1 problems, 2 wrong use. */
async function check(): Promise<number> {
  const { values, positionals } = readCommand();
  const { json: isJson, loi: asksCopy, 'khong-loi': refusesCopy } = values;
  if (asksCopy && refusesCopy) throw new UserError(cliTexts.copyOrNot);
  const file = onlyFile(positionals, cliTexts.usage.check);
  const checked = await checkFile(file, () => loadContext(values.content, values.xa));
  const { report, eachRow } = checked;
  if (isJson) writeJsonReport(file, report, eachRow, print);
  else print(`${terminalReport(file, report)}\n`);
  const isCopied = !refusesCopy && (asksCopy || !isJson);
  const notice = isCopied ? await keepErrorCopy(file, checked) : null;
  if (notice !== null) (isJson ? complain : print)(`\n${notice}\n`);
  return report.verdict === 'reject' ? 1 : 0;
}

await runCommand(check);
