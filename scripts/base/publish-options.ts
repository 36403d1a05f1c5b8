import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { periodSchema, type Period } from '../../src/domain/period.ts';
import type { ChangeKind, ChangeRecord } from '../../src/domain/change-record.ts';
import { UserError } from '../../src/publish/user-error.ts';
import { textSchema } from '../../src/domain/text.ts';
import { cliTexts } from '../../src/strings/cli.ts';
import { fillText } from '../../src/strings/fill-text.ts';

const KINDS: ReadonlyMap<string, ChangeKind> = new Map([
  ['dinh-chinh', 'correction'],
  ['dieu-chinh', 'revision'],
  ['tam-rut', 'withdrawal'],
]);
/** A reason is a sentence or two, not a report. */
const MAX_REASON = 500;
const momentSchema = z.iso.datetime({ offset: true });

/** The moment of publishing in Viet Nam, where there is no summer time. */
function now(): string {
  return `${new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 19)}+07:00`;
}

/** @throws UserError */
export function readPeriodOption(text: string | undefined): Period {
  const result = periodSchema.safeParse(text);
  if (!result.success) throw new UserError(cliTexts.badPeriod);
  return result.data;
}

/** The moment given, or now. @throws UserError */
export function readMoment(text: string | undefined): string {
  if (text === undefined) return now();
  const result = momentSchema.safeParse(text);
  if (!result.success) throw new UserError(cliTexts.badTime);
  return result.data;
}

type Change = Pick<ChangeRecord, 'kind' | 'reason'> | { kind: 'withdrawal'; reason: string };

/** Kind and reason of a later version; null when neither is given. @throws UserError */
export function readChange(
  kindName: string | undefined,
  reason: string | undefined,
): Change | null {
  if (kindName === undefined && reason === undefined) return null;
  const kind = KINDS.get(kindName ?? '');
  if (kind === undefined) throw new UserError(cliTexts.badKind);
  const sentence = reason?.normalize('NFC').trim() ?? '';
  if (sentence === '') throw new UserError(cliTexts.noReason);
  if (!textSchema.safeParse(sentence).success || sentence.length > MAX_REASON)
    throw new UserError(fillText(cliTexts.badReason, { limit: MAX_REASON }));
  return kind === 'withdrawal' ? { kind, reason: sentence } : { kind, reason: sentence };
}

/** Version of the portal, which goes into every manifest. */
export async function toolVersion(): Promise<string> {
  const text = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}
