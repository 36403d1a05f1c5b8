import { zipSync } from 'fflate';
import { openColumns, openStatuses } from '../../domain/open-row.ts';
import { periodName } from '../../domain/period.ts';
import { hasFigures, newestVersions } from '../../domain/snapshot.ts';
import { openDataWords } from '../../strings/open-data.ts';
import { readmeCommune, readmePeriod, readmeText } from '../../strings/readme.ts';
import { sha256 } from '../../publish/hashing.ts';
import { asOf } from '../as-of.ts';
import type { Content } from '../collections.ts';
import { shortDay } from '../format.ts';
import { jsonText } from '../responses.ts';
import { absolute } from '../urls.ts';
import { TABLE_SCHEMA_URL } from './open-data-urls.ts';
import { ZIP_TIME } from '../zip-time.ts';
import { dataPackage } from './data-package.ts';
import { offersOf, type CommuneOffer } from './datasets.ts';
import { bytesOf } from './files.ts';
import { communeTitle } from './rows.ts';
import { codebookTable, figureTable, tableSchema, type OpenTable } from './tables.ts';

/** Every table of this build: the list of indicators, then what each commune has published. */
export function allTables(content: Content, site: URL | undefined): OpenTable[] {
  const figures = offersOf(content, site).flatMap(({ versions, indicators }) => [
    ...versions.map(figureTable),
    ...indicators.map(figureTable),
  ]);
  return [codebookTable(content.indicators), ...figures];
}

/** The place in the archive of a file of the site. */
const placeOf = (path: string) => path.slice(1);

function describeCommune({ here: { commune, snapshots } }: CommuneOffer): string {
  const periods = newestVersions(snapshots)
    .filter(hasFigures)
    .map(({ manifest: { period, version } }) => readmePeriod(periodName(period), version));
  const licence = commune.licence?.title ?? openDataWords.licence.noneShort;
  return readmeCommune(communeTitle(commune), periods, licence);
}

function readme(offers: readonly CommuneOffer[], site: URL | undefined): string {
  return readmeText({
    site: absolute('/', site),
    day: shortDay(asOf),
    communes: offers.map(describeCommune),
    columns: openColumns.map(
      ({ name, title, description }) => `- ${name}: ${title}. ${description}`,
    ),
    statuses: Object.entries(openStatuses).map(([code, label]) => `- ${code}: ${label}`),
  });
}

/** SHA-256 of every file, in the form that `sha256sum -c` reads. */
function checksums(files: readonly (readonly [string, Uint8Array])[]): string {
  return files.map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`).join('');
}

function makeArchive(content: Content, site: URL | undefined): Uint8Array {
  const encode = (text: string) => new TextEncoder().encode(text);
  const offers = offersOf(content, site);
  const tables = allTables(content, site);
  const files: (readonly [string, Uint8Array])[] = [
    ['README.txt', encode(readme(offers, site))],
    ['datapackage.json', encode(jsonText(dataPackage(tables, placeOf, site)))],
    [placeOf(TABLE_SCHEMA_URL), encode(jsonText(tableSchema('figures')))],
    ...tables.map(({ file }) => [placeOf(file.path), bytesOf(file)] as const),
    ...offers.map(({ sdmx }) => [placeOf(sdmx.path), bytesOf(sdmx)] as const),
  ];
  const sums = ['SHA256SUMS', encode(checksums(files))] as const;
  return zipSync(Object.fromEntries([...files, sums]), { level: 9, mtime: ZIP_TIME });
}

/** Page, catalogue and file ask for the same one. */
const made = new WeakMap<Content, Uint8Array>();

/**
 * All figures of this build in one zip, with a README, checksums and a Data Package that names them
 * by their place in it. The same content gives the same bytes.
 */
export function archive(content: Content, site: URL | undefined): Uint8Array {
  const bytes = made.get(content) ?? makeArchive(content, site);
  made.set(content, bytes);
  return bytes;
}
