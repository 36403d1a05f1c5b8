import { spawnSync } from 'node:child_process';
import { isoDaySchema } from '../domain/date.ts';
import { baseWords } from '../strings/base.ts';

/**
 * The day a build speaks of: the ISO day given in `PORTAL_NGAY`, else the day of the last commit in
 * Viet Nam. Never the clock: two builds of one commit must be the same bytes, so a page prints the
 * day it was made for.
 * @returns the day, or why there is none
 */
export function buildDay(): string | Error {
  const given = process.env['PORTAL_NGAY'] ?? '';
  if (given !== '') return isoDaySchema.parse(given);
  const git = spawnSync('git', ['log', '-1', '--format=%ct'], { encoding: 'utf8' });
  if (git.status !== 0) return new Error([baseWords.noDay, git.stderr].join('\n'));
  const day = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Asia/Ho_Chi_Minh',
    dateStyle: 'short',
  });
  return isoDaySchema.parse(day.format(new Date(Number(git.stdout) * 1000)));
}
