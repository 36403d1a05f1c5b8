import './base/node-version.ts';
import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkContentFolder } from '../src/lib/content/check-content.ts';
import { CONTENT_DIRECTORY } from '../src/lib/content/content-disk.ts';
import { UserError } from '../src/publish/user-error.ts';
import { contentReportWords as words } from '../src/strings/content-report.ts';
import { runCommand, tellUsage } from './base/command.ts';
import { complain, print } from './base/output.ts';

function readOptions() {
  return tellUsage(words.usage, () =>
    parseArgs({
      options: {
        content: { type: 'string', default: CONTENT_DIRECTORY },
        json: { type: 'boolean', default: false },
      },
    }),
  ).values;
}

/** Checks the whole content and says everything that is wrong with it. Exit 0 nothing (warnings allowed), 1 errors, 2 wrong use. */
async function checkContent(): Promise<number> {
  const { content, json } = readOptions();
  const isFolder = statSync(content, { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (!isFolder) throw new UserError(`${words.noFolder(content)}\n${words.usage}`);
  const { problems, tampered, compared, errors, warnings, scheduled, report } =
    await checkContentFolder(content);
  const forPrograms = { format: 1, errors, warnings, problems, tampered, compared, scheduled };
  print(`${json ? JSON.stringify(forPrograms, null, 2) : report}\n`);
  if (compared === null && !json) complain(`${words.notCompared}\n`);
  return errors === 0 ? 0 : 1;
}

await runCommand(checkContent);
