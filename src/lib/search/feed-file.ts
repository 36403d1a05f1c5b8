import { z } from 'zod';
import type { Commune } from '../../domain/commune.ts';
import { feedSchema } from '../../search/feed.ts';
import type { SearchRecord } from '../../search/record.ts';
import { site as siteWords } from '../../strings/site.ts';
import { asOf } from '../as-of.ts';
import { absolute } from '../urls.ts';
import { FEED_SCHEMA_URL } from './search-feed-urls.ts';

/**
 * The file from which this site's index is made, and which other sites may search: one record a line.
 * @param sole the commune whose site this is; null on the site of several
 * @throws when it is not what other sites take in
 */
export function feedText(
  records: readonly SearchRecord[],
  sole: Pick<Commune, 'name'> | null,
  site: URL | undefined,
): string {
  const name =
    sole === null ? siteWords.name : `${siteWords.name}, ${siteWords.communeName(sole.name)}`;
  // A commune's licence is of its figures; nobody has given one for these texts yet.
  const head = { version: 1, site: { name, address: absolute('/', site) }, asOf, licence: null };
  feedSchema.parse({ ...head, records });
  const lines = records.map((record) => JSON.stringify(record)).join(',\n');
  return `${JSON.stringify(head).slice(0, -1)},"records":[\n${lines}\n]}\n`;
}

/** JSON Schema (draft 2020-12) of the file, from the schema by which it is checked. */
export function feedSchemaDocument(site: URL | undefined): Record<string, unknown> {
  const { $schema, ...body } = z.toJSONSchema(feedSchema, { io: 'input' });
  return { $schema, $id: absolute(FEED_SCHEMA_URL, site), ...body };
}
