import { sitePages } from './site.ts';

/**
 * Kinds of pages that show figures, with what makes them differ: a gap, a level asked of villages, a
 * count, figures counted anew, numbers of many digits; a version that another has replaced.
 */
const KINDS = [
  /^\/xa-minh-hoa\/so-lieu\/(?:(?:cds-08|cds-09|cds-12|cds-19|cdx-02|cdx-04)\/)?$/u,
  /^\/xa-minh-hoa\/so-lieu\/loc\/chua-dat\/$/u,
  /^\/xa-minh-hoa\/so-lieu\/ky\/2026-q3\/$/u,
  /^\/xa-minh-hoa\/so-lieu\/ky\/2026-q2\/v\d+\/$/u,
  /^\/xa-minh-hoa\/thon\/thon-dong\/(?:minh-chung\/)?$/u,
  /^\/xa-minh-hoa\/bao-cao\/(?:[^/]+\/)?$/u,
  /^\/xa-minh-hoa\/nhung\/cds-08\/$/u,
];

/** Addresses of pages of the demo commune that show figures. */
export function figuresPages(): string[] {
  const addresses = sitePages().map(({ address }) => address);
  return addresses.filter((address) => KINDS.some((kind) => kind.test(address))).sort();
}
