import './base/node-version.ts';
import { parseArgs } from 'node:util';
import { shortDay } from '../src/domain/date.ts';
import { gather, type Gathered } from '../src/lib/entry-site/gather.ts';
import { UserError } from '../src/publish/user-error.ts';
import { gatherWords as words } from '../src/strings/search-feeds.ts';
import { runCommand, tellUsage } from './base/command.ts';
import { print } from './base/output.ts';

function lineOf(one: Gathered): string {
  if (one.outcome === 'refused') return words.refused(one.source, one.problem);
  const { site, records, asOf } = one.feed;
  if (one.outcome === 'same') return words.same(one.source, site.name);
  return words.received(one.source, site.name, records.length, shortDay(asOf));
}

/** Takes the search lists of other sites into a folder. Exit 0 all taken, 1 some refused, 2 wrong use. */
async function gatherFeeds(): Promise<number> {
  const { values, positionals } = tellUsage(words.usage, () =>
    parseArgs({ allowPositionals: true, options: { vao: { type: 'string' } } }),
  );
  if (positionals.length === 0) throw new UserError(`${words.noSource}\n${words.usage}`);
  if (values.vao === undefined) throw new UserError(`${words.noFolder}\n${words.usage}`);
  const gathered = await gather(positionals, values.vao);
  const refused = gathered.filter(({ outcome }) => outcome === 'refused').length;
  const lines = gathered.map(lineOf);
  if (refused > 0) lines.push(words.kept);
  lines.push(words.summary(gathered.length - refused, gathered.length));
  print(`${lines.join('\n')}\n`);
  return refused === 0 ? 0 : 1;
}

await runCommand(gatherFeeds);
