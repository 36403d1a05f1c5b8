import { communeUrl } from '../urls.ts';

/** What a commune has published, for programs. */
export function communeJsonUrl(commune: string): string {
  return `${communeUrl(commune)}so-lieu.json`;
}

/** Every figure in force of a commune in the CSV of statistical offices. */
export function sdmxUrl(commune: string): string {
  return `${communeUrl(commune)}so-lieu.sdmx.csv`;
}

/** What its columns and codes mean: the SDMX structure message. */
export const SDMX_STRUCTURE_URL = '/du-lieu-mo/cau-truc-sdmx.json';

/** The open data of one commune, or of the portal when `commune` is null. */
export function openDataUrl(commune: string | null): string {
  return `${commune === null ? '/' : communeUrl(commune)}du-lieu-mo/`;
}

/** All figures in one archive, and the two catalogues of them. */
export const ARCHIVE_URL = '/du-lieu-mo/so-lieu.zip';
export const DATA_PACKAGE_URL = '/du-lieu-mo/datapackage.json';
export const CATALOGUE_URL = '/du-lieu-mo/catalog.jsonld';
/** What each indicator means, as a table. */
export const CODEBOOK_URL = '/du-lieu-mo/chi-tieu.csv';
/** The form all tables of figures share. */
export const TABLE_SCHEMA_URL = '/du-lieu-mo/bang-so-lieu.schema.json';

/** The kinds of JSON document that have a schema. */
export const schemaNames = ['chi-tieu', 'ky', 'so-lieu'] as const;
export type SchemaName = (typeof schemaNames)[number];

export function schemaUrl(name: SchemaName): string {
  return `/du-lieu-mo/${name}.schema.json`;
}
