import type { ChangeKind } from '../../domain/change-record.ts';
import type { Period } from '../../domain/period.ts';
import { communeUrl } from '../urls.ts';

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

/** The corrections, revisions and withdrawals of every commune. */
export function correctionsUrl(): string {
  return '/dinh-chinh/';
}

/** The feed of a commune's corrections, revisions and withdrawals. */
export function correctionsFeedUrl(commune: string): string {
  return `${communeUrl(commune)}dinh-chinh/rss.xml`;
}
