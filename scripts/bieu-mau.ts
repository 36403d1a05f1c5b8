import './base/node-version.ts';
import { parseArgs } from 'node:util';
import { periodName } from '../src/domain/period.ts';
import { CONTENT_DIRECTORY } from '../src/lib/content/content-disk.ts';
import { writeForm } from '../src/publish/forms.ts';
import { communeNamed, loadContent } from '../src/publish/load-content.ts';
import { soundSnapshots } from '../src/publish/verify-snapshots.ts';
import { UserError } from '../src/publish/user-error.ts';
import { cliTexts } from '../src/strings/cli.ts';
import { fillText } from '../src/strings/fill-text.ts';
import { formTexts } from '../src/strings/forms.ts';
import { runCommand, tellUsage } from './base/command.ts';
import { print } from './base/output.ts';
import { readPeriodOption } from './base/publish-options.ts';

/** Writes the form of one period to fill in, as CSV and as .xlsx. Exit 0 done, 2 wrong use. */
async function writeForms(): Promise<number> {
  const text = { type: 'string' } as const;
  const { values } = tellUsage(formTexts.usage, () =>
    parseArgs({
      options: {
        xa: text, ky: text,
        rong: { type: 'boolean', default: false },
        ra: { type: 'string', default: '.' },
        content: { type: 'string', default: CONTENT_DIRECTORY },
      }, // prettier-ignore
    }),
  );
  if (values.xa === undefined) throw new UserError(cliTexts.noCommune);
  const period = readPeriodOption(values.ky);
  const tree = await loadContent(values.content);
  const commune = communeNamed(tree, values.xa, values.content);
  const snapshots = await soundSnapshots(values.content, commune.slug);
  const request = { tree, commune, snapshots, period, isWide: values.rong };
  const { files, rows } = await writeForm(request, values.ra);
  const words = {
    period: periodName(period),
    commune: commune.name,
    rows,
    files: files.join(', '),
  };
  print(`${fillText(formTexts.done, words)}\n`);
  return 0;
}

await runCommand(writeForms);
