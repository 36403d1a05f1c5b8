import { openDataWords } from '../../strings/open-data.ts';
import { absolute } from '../urls.ts';
import { openDataUrl, TABLE_SCHEMA_URL } from './open-data-urls.ts';
import { factsOf } from './files.ts';
import { tableSchema, type OpenTable } from './tables.ts';

const PROFILE = 'https://datapackage.org/profiles/2.0/datapackage.json';

/** A licence as a Data Package names it; without one nothing is claimed. */
function licencesOf({ licence }: OpenTable) {
  if (licence === null) return {};
  return { licenses: [{ name: licence.name, title: licence.title, path: licence.url }] };
}

/**
 * A Data Package (datapackage.org, version 2.0) of some tables.
 * @param placeOf how a file of the site is named: its whole address, or its place below the descriptor
 */
export function dataPackage(
  tables: readonly OpenTable[],
  placeOf: (path: string) => string,
  site: URL | undefined,
): Record<string, unknown> {
  return {
    $schema: PROFILE,
    name: 'cong-thi-dua',
    title: openDataWords.title,
    description: openDataWords.intro,
    homepage: absolute(openDataUrl(null), site),
    resources: tables.map((table) => {
      const { bytes, sha256 } = factsOf(table.file);
      return {
        name: table.id,
        type: 'table',
        title: table.title,
        description: table.description,
        path: placeOf(table.file.path),
        format: 'csv',
        mediatype: table.file.mediaType,
        encoding: 'utf-8',
        bytes,
        hash: `sha256:${sha256}`,
        sources: [{ title: table.publisher }],
        ...licencesOf(table),
        schema: table.kind === 'figures' ? placeOf(TABLE_SCHEMA_URL) : tableSchema(table.kind),
      };
    }),
  };
}
