// Checks the whole content and says everything that is wrong with it.
// Exit code 0: nothing wrong (warnings allowed), 1: errors, 2: wrong use.
import './base/node-version.ts';
import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkContentFolder } from '../src/lib/check-content.ts';
import { CONTENT_DIRECTORY } from '../src/lib/content-disk.ts';
import { contentReportWords as words } from '../src/strings/content-report.ts';

type Options = { content: string; json: boolean };

function readOptions(): Options | string {
  try {
    const { values } = parseArgs({
      options: {
        content: { type: 'string', default: CONTENT_DIRECTORY },
        json: { type: 'boolean', default: false },
      },
    });
    const isFolder = statSync(values.content, { throwIfNoEntry: false })?.isDirectory() ?? false;
    return isFolder ? values : words.noFolder(values.content);
  } catch (error) {
    if (error instanceof TypeError)
      return words.badOption(/'([^']*)'/u.exec(error.message)?.[1] ?? '');
    throw error;
  }
}

async function run({ content, json }: Options): Promise<number> {
  const { problems, tampered, compared, errors, warnings, report } =
    await checkContentFolder(content);
  const forPrograms = { format: 1, errors, warnings, problems, tampered, compared };
  console.log(json ? JSON.stringify(forPrograms, null, 2) : report);
  if (compared === null && !json) console.error(words.notCompared);
  return errors === 0 ? 0 : 1;
}

const options = readOptions();
if (typeof options === 'string') {
  console.error(`${options}\n${words.usage}`);
  process.exitCode = 2;
} else {
  process.exitCode = await run(options);
}
