import { clauseAnchor, type Clause } from '../domain/clause.ts';
import type { ChangeKind } from '../domain/change-record.ts';
import type { Period } from '../domain/period.ts';
import { slugify } from '../domain/fold.ts';
import { scope } from './scope.ts';

/** Sections that exist for the whole portal and below each commune. */
export type Section = 'ke-hoach' | 'mo-hinh' | 'tin-tuc' | 'so-lieu' | 'thon';

/** The path a commune's pages begin with: `/son-duong/`, or `/` on the site of one commune. */
export function communeUrl(commune: string): string {
  return scope.only === null ? `/${commune}/` : '/';
}

/** A section's index for one commune, or for all when `commune` is null. */
export function sectionUrl(section: Section, commune: string | null): string {
  return `${commune === null ? '/' : communeUrl(commune)}${section}/`;
}

export function planUrl(commune: string, plan: string, clause?: Clause): string {
  const page = `${communeUrl(commune)}ke-hoach/${plan}/`;
  return clause === undefined ? page : `${page}#${clauseAnchor(clause)}`;
}

export function targetAnchor(target: string): string {
  return `chi-tieu-${target}`;
}

export function targetUrl(commune: string, plan: string, target: string): string {
  return `${planUrl(commune, plan)}#${targetAnchor(target)}`;
}

export function modelUrl(commune: string, model: string): string {
  return `${communeUrl(commune)}mo-hinh/${model}/`;
}

export function storyUrl(commune: string, story: string): string {
  return `${communeUrl(commune)}tin-tuc/${story}/`;
}

export function villageUrl(commune: string, village: string): string {
  return `${communeUrl(commune)}thon/${village}/`;
}

/** The scorecard of a commune, or one cut of it. */
export function scorecardUrl(commune: string, cut?: string): string {
  const page = `${communeUrl(commune)}so-lieu/`;
  return cut === undefined ? page : `${page}loc/${cut}/`;
}

/** The id of a target's row on the scorecard. */
export function scoreAnchor(plan: string, target: string): string {
  return `ct-${plan}.${target}`;
}

/** How one target stands, on the scorecard. */
export function scoreUrl(commune: string, plan: string, target: string): string {
  return `${scorecardUrl(commune)}#${scoreAnchor(plan, target)}`;
}

export function indicatorUrl(commune: string, indicator: string): string {
  return `${communeUrl(commune)}so-lieu/${indicator.toLowerCase()}/`;
}

/** Every published figure of one indicator as CSV. */
export function indicatorCsvUrl(commune: string, indicator: string): string {
  return `${communeUrl(commune)}so-lieu/${indicator.toLowerCase()}.csv`;
}

/** The same for programs. */
export function indicatorJsonUrl(commune: string, indicator: string): string {
  return `${communeUrl(commune)}so-lieu/${indicator.toLowerCase()}.json`;
}

/** The same for Excel. */
export function indicatorWorkbookUrl(commune: string, indicator: string): string {
  return `${communeUrl(commune)}so-lieu/${indicator.toLowerCase()}.xlsx`;
}

/** The page where readers draw their own charts, with one indicator chosen when it is given. */
export function compareUrl(commune: string, indicator?: string): string {
  const page = `${communeUrl(commune)}so-lieu/so-sanh/`;
  return indicator === undefined ? page : `${page}?chi-tieu=${indicator.toLowerCase()}`;
}

/** A published period: its latest version, or one permanent version. */
export function periodUrl(commune: string, period: Period, version?: number): string {
  const page = `${communeUrl(commune)}so-lieu/ky/${period.toLowerCase()}/`;
  return version === undefined ? page : `${page}v${version}/`;
}

/** Every figure of one permanent version as CSV, for people; the published file itself lies in the version's folder. */
export function versionCsvUrl(commune: string, period: Period, version: number): string {
  return `${periodUrl(commune, period)}v${version}.csv`;
}

export function versionJsonUrl(commune: string, period: Period, version: number): string {
  return `${periodUrl(commune, period)}v${version}.json`;
}

export function versionWorkbookUrl(commune: string, period: Period, version: number): string {
  return `${periodUrl(commune, period)}v${version}.xlsx`;
}

/** What a commune has published, for programs. */
export function communeJsonUrl(commune: string): string {
  return `${communeUrl(commune)}so-lieu.json`;
}

/** Every figure in force of a commune in the CSV of statistical offices. */
export function sdmxUrl(commune: string): string {
  return `${communeUrl(commune)}so-lieu.sdmx.csv`;
}

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

/** The figures of one indicator, or the one of an area, on the permanent page of a version. */
export function figureUrl(
  commune: string,
  { period, version }: { period: Period; version: number },
  indicator: string,
  area?: string,
): string {
  return `${periodUrl(commune, period, version)}#${figuresAnchor(indicator, area)}`;
}

/** The id of an indicator's table on the page of a version, or of the row of one area in it. */
export function figuresAnchor(indicator: string, area?: string): string {
  const table = indicator.toLowerCase();
  return area === undefined ? table : `${table}.${area}`;
}

/** The id of one kind of change on the page of all of them. */
export function changeAnchor(kind: ChangeKind): string {
  return { correction: 'dinh-chinh', revision: 'dieu-chinh', withdrawal: 'tam-rut' }[kind];
}

export function modelTypeUrl(type: string): string {
  return `/loai-mo-hinh/${type}/`;
}

/** A document's row in the register. */
export function documentUrl(key: string): string {
  return `/van-ban/#${key}`;
}

/** The id of a glossary entry; the full form tells "m" from "M". */
export function termAnchor({ written, full }: { written: string; full: string }): string {
  return `tu-${slugify(`${written} ${full}`)}`;
}

export function termUrl(term: { written: string; full: string }): string {
  return `/thuat-ngu/#${termAnchor(term)}`;
}

export function audienceUrl(audience: string): string {
  return `/viec-cua/${audience}/`;
}

export function unitUrl(unit: string): string {
  return `/viec-cua/don-vi/${unit}/`;
}

export function yearUrl(section: 'tin-tuc' | 'mo-hinh', year: number): string {
  return `/${section}/nam/${year}/`;
}

/** The news and figures feed of a commune, or of all. */
export function feedUrl(commune: string | null): string {
  return `${commune === null ? '/' : communeUrl(commune)}rss.xml`;
}

/** An address with scheme and host, as canonical links, feeds and share tags need it. */
export function absolute(path: string, site: URL | undefined): string {
  if (site === undefined) throw new Error('astro.config.mjs sets no site');
  return new URL(path, site).href;
}
