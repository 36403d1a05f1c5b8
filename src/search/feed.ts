import { z } from 'zod';
import { isoDaySchema } from '../domain/date.ts';
import { field } from '../domain/field.ts';
import { licenceSchema } from '../domain/licence.ts';
import { feedFields as fields, feedWords as words } from '../strings/search-feeds.ts';
import { recordFields, recordKinds, type SearchRecord } from './record.ts';

/** Fits the site of a whole province. */
const MOST_RECORDS = 50_000;
const MOST_NAMES = 500;
/** Characters that no text of a page holds: they hide or turn around what is read. */
const HIDDEN = /[\p{Cc}\p{Bidi_Control}]/u;

const textOf = (longest: number) =>
  z
    .string()
    .max(longest, { error: words.tooLong(longest) })
    .refine((text) => !HIDDEN.test(text.replace(/[\t\n]/gu, '')), { error: words.hidden })
    .transform((text) => text.normalize('NFC'));
const lineSchema = textOf(1000);
const namesSchema = z.array(lineSchema).max(MOST_NAMES, { error: words.tooMany(MOST_NAMES) });

const recordSchema = z.strictObject({
  url: field(z.string().max(2000), ...fields.url),
  title: field(
    lineSchema.refine((text) => text.trim() !== '', { error: words.empty }),
    ...fields.title,
  ),
  place: field(lineSchema, ...fields.place),
  summary: field(textOf(5000), ...fields.summary),
  text: field(textOf(200_000), ...fields.text),
  kind: field(z.enum(recordKinds), ...fields.kind),
  commune: field(lineSchema.optional(), ...fields.commune),
  villages: field(namesSchema, ...fields.villages),
  year: field(z.int().min(1900).max(2200).optional(), ...fields.year),
  date: field(isoDaySchema.optional(), ...fields.date),
  modelType: field(lineSchema.optional(), ...fields.modelType),
  fields: field(z.array(z.enum(recordFields)).optional(), ...fields.fields),
  numbers: field(namesSchema.optional(), ...fields.numbers),
  aliases: field(namesSchema.optional(), ...fields.aliases),
});

function parsed(url: string, site: string): URL | null {
  try {
    return new URL(url, site);
  } catch {
    return null;
  }
}

/** The address of a record as a whole, or null when it leads anywhere but to its own site. */
export function wholeAddress(url: string, site: string): string | null {
  const address = parsed(url, site);
  const isOwn =
    address !== null &&
    address.origin === parsed('/', site)?.origin &&
    /^https?:$/u.test(address.protocol) &&
    address.username === '' &&
    address.password === '';
  return isOwn ? address.href : null;
}

const siteSchema = z.strictObject({
  name: field(
    lineSchema.refine((text) => text.trim() !== '', { error: words.empty }),
    ...fields.siteName,
  ),
  address: field(
    z
      .url({ protocol: /^https?$/u, error: words.noAddress })
      .refine((address) => parsed('/', address)?.href === address, { error: words.noAddress }),
    ...fields.siteAddress,
  ),
});

/**
 * What a site says of everything findable on it, so that other sites can search it too. It is text of other people:
 * nothing else than this passes, and no address that leaves their site.
 */
export const feedSchema = z
  .strictObject({
    version: field(z.literal(1), ...fields.version),
    site: field(siteSchema, ...fields.site),
    asOf: field(isoDaySchema, ...fields.asOf),
    licence: field(licenceSchema.nullable(), ...fields.licence),
    records: field(
      z
        .array(recordSchema)
        .min(1)
        .max(MOST_RECORDS, { error: words.tooMany(MOST_RECORDS) }),
      ...fields.records,
    ),
  })
  .superRefine(({ site, records }, context) => {
    records.forEach(({ url }, at) => {
      if (wholeAddress(url, site.address) !== null) return;
      context.addIssue({ code: 'custom', path: ['records', at, 'url'], message: words.foreign });
    });
  });
export type Feed = z.infer<typeof feedSchema>;

/** A feed, or what is wrong with it: the first place that is, and why. */
export type ReadFeed = { feed: Feed } | { problem: string };

/** What is said of these is the validator's own English; where they are says enough. */
const UNSAID: ReadonlySet<string> = new Set(['invalid_type', 'invalid_value', 'too_small']);

function problemOf({ issues: [issue] }: z.ZodError): string {
  if (issue === undefined) throw new Error('A refused feed without an issue');
  if (issue.code === 'unrecognized_keys') {
    return words.wrong([...issue.path, ...issue.keys].join('.'), words.unknown);
  }
  return words.wrong(issue.path.join('.'), UNSAID.has(issue.code) ? '' : issue.message);
}

/** Reads a feed from its text. Never throws. */
export function readFeed(text: string): ReadFeed {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: words.notJson };
  }
  const { success, data, error } = feedSchema.safeParse(value);
  return success ? { feed: data } : { problem: problemOf(error) };
}

/** The records of another site as they are searched here: with whole addresses, and the site's name where they stand. */
export function recordsFrom({ site, records }: Feed): SearchRecord[] {
  const { host } = new URL(site.address);
  return records.map((record) => ({
    ...(record as SearchRecord),
    url: wholeAddress(record.url, site.address) ?? site.address,
    place: words.at(record.place, site.name, host),
  }));
}
