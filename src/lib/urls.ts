import { clauseAnchor, type Clause } from '../domain/clause.ts';
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

/** Id of a plan's part that lists the documents it rests on. */
export const BASIS_ANCHOR = 'can-cu-van-ban';

export function planBasisUrl(commune: string, plan: string): string {
  return `${planUrl(commune, plan)}#${BASIS_ANCHOR}`;
}

/** Last part of the address where plans stand side by side; no plan is named so. */
export const COMPARISON = 'doi-chieu';

/** Where plans stand side by side: all that they speak of together, or one thing of it. */
export function comparisonUrl(row?: string): string {
  const all = `${sectionUrl('ke-hoach', null)}${COMPARISON}/`;
  return row === undefined ? all : `${all}${row}/`;
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

export function modelTypeUrl(type: string): string {
  return `/loai-mo-hinh/${type}/`;
}

/** The documents of the register in the order of their numbers. */
export const DOCUMENTS_BY_NUMBER = '/van-ban/#theo-so-hieu';

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

/** Whose work is what: by the plan of one commune, or by all plans when `commune` is null. */
export function dutiesUrl(commune: string | null): string {
  return `${commune === null ? '/' : communeUrl(commune)}viec-cua/`;
}

/** The work of one audience, by the plan of one commune or by all. */
export function audienceUrl(audience: string, commune: string | null): string {
  return `${dutiesUrl(commune)}${audience}/`;
}

export function unitUrl(unit: string): string {
  return `/viec-cua/don-vi/${unit}/`;
}

/** All pages of the portal; with many communes, the index that leads to them by letter. */
export function siteMapUrl(): string {
  return '/so-do-trang/';
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
