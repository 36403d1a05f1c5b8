import { sitePages } from './site.ts';

/** One kind of page and how its addresses look; `optional` kinds exist only once somebody has published. */
const kinds: readonly { name: string; address: RegExp }[] = [
  { name: 'home', address: /^\/$/u },
  { name: 'search', address: /^\/tim-kiem\/$/u },
  { name: 'calendar', address: /^\/lich\/$/u },
  { name: 'calendar of a commune', address: /^\/xa-minh-hoa\/lich\/$/u },
  { name: 'plans', address: /^\/ke-hoach\/$/u },
  { name: 'plans side by side', address: /^\/ke-hoach\/doi-chieu\/$/u },
  { name: 'one thing of plans side by side', address: /^\/ke-hoach\/doi-chieu\/[^/]+\/$/u },
  { name: 'models', address: /^\/mo-hinh\/$/u },
  { name: 'models of a cut', address: /^\/mo-hinh\/loc\/[^/]+\/$/u },
  { name: 'real commune without models', address: /^\/dien-chau\/mo-hinh\/$/u },
  { name: 'models of a village', address: /^\/xa-minh-hoa\/mo-hinh\/loc\/thon-[^/]+\/$/u },
  { name: 'stories', address: /^\/tin-tuc\/$/u },
  { name: 'stories of a year', address: /^\/tin-tuc\/nam\/\d+\/$/u },
  { name: 'stories of a month', address: /^\/tin-tuc\/thang\/\d{4}-\d{2}\/$/u },
  { name: 'figures', address: /^\/so-lieu\/$/u },
  { name: 'villages', address: /^\/thon\/$/u },
  { name: 'model types', address: /^\/loai-mo-hinh\/$/u },
  { name: 'model type', address: /^\/loai-mo-hinh\/thon-thong-minh\/$/u },
  { name: 'documents', address: /^\/van-ban\/$/u },
  { name: 'glossary', address: /^\/thuat-ngu\/$/u },
  { name: 'open data', address: /^\/du-lieu-mo\/$/u },
  { name: 'open data of a commune', address: /^\/xa-minh-hoa\/du-lieu-mo\/$/u },
  { name: 'corrections', address: /^\/dinh-chinh\/$/u },
  { name: 'guide', address: /^\/huong-dan\/$/u },
  { name: 'guide page', address: /^\/huong-dan\/[^/]+\/$/u },
  { name: 'about', address: /^\/gioi-thieu\/$/u },
  { name: 'contact', address: /^\/lien-he\/$/u },
  { name: 'site map', address: /^\/so-do-trang\/$/u },
  { name: 'accessibility', address: /^\/tro-nang\/$/u },
  { name: 'work of an audience', address: /^\/viec-cua\/village\/$/u },
  { name: 'work of a unit', address: /^\/viec-cua\/don-vi\/[^/]+\/$/u },
  { name: 'wrong address', address: /^\/404\.html$/u },
  { name: 'real commune', address: /^\/son-duong\/$/u },
  { name: 'real commune without stories', address: /^\/son-duong\/tin-tuc\/$/u },
  { name: 'plan with targets', address: /^\/dien-chau\/ke-hoach\/2026-2030\/$/u },
  { name: 'plan without targets', address: /^\/hong-van\/ke-hoach\/2025-2030\/$/u },
  { name: 'decision with plan', address: /^\/ha-bac\/ke-hoach\/2026-2030\/$/u },
  { name: 'real scorecard', address: /^\/dien-chau\/so-lieu\/$/u },
  { name: 'demo commune', address: /^\/xa-minh-hoa\/$/u },
  { name: 'demo models', address: /^\/xa-minh-hoa\/mo-hinh\/$/u },
  { name: 'model', address: /^\/xa-minh-hoa\/mo-hinh\/thon-thong-minh-thon-dong\/$/u },
  { name: 'stopped model', address: /^\/xa-minh-hoa\/mo-hinh\/duong-hoa-ban-na-phung\/$/u },
  { name: 'demo stories', address: /^\/xa-minh-hoa\/tin-tuc\/$/u },
  { name: 'stories of a topic', address: /^\/xa-minh-hoa\/tin-tuc\/chu-de\/[^/]+\/$/u },
  { name: 'stories of a village', address: /^\/xa-minh-hoa\/tin-tuc\/ve-thon\/[^/]+\/$/u },
  { name: 'stories of a model', address: /^\/xa-minh-hoa\/tin-tuc\/ve-mo-hinh\/[^/]+\/$/u },
  { name: 'story', address: /^\/xa-minh-hoa\/tin-tuc\/[^/]+\/$/u },
  { name: 'script of a story', address: /^\/xa-minh-hoa\/tin-tuc\/[^/]+\/loa\/$/u },
  { name: 'script of a model', address: /^\/xa-minh-hoa\/mo-hinh\/[^/]+\/loa\/$/u },
  { name: 'script of a period', address: /^\/xa-minh-hoa\/so-lieu\/ky\/[^/]+\/loa\/$/u },
  { name: 'bulletin', address: /^\/xa-minh-hoa\/loa\/$/u },
  { name: 'real commune without bulletin', address: /^\/son-duong\/loa\/$/u },
  { name: 'demo villages', address: /^\/xa-minh-hoa\/thon\/$/u },
  { name: 'village', address: /^\/xa-minh-hoa\/thon\/thon-dong\/$/u },
  { name: 'village merged into another', address: /^\/xa-minh-hoa\/thon\/xom-trai\/$/u },
  { name: 'demo scorecard', address: /^\/xa-minh-hoa\/so-lieu\/$/u },
  { name: 'cut of a scorecard', address: /^\/xa-minh-hoa\/so-lieu\/loc\/[^/]+\/$/u },
  { name: 'scorecard without numbers', address: /^\/hong-van\/so-lieu\/$/u },
  { name: 'indicator', address: /^\/xa-minh-hoa\/so-lieu\/cdx-01\/$/u },
  { name: 'comparison', address: /^\/xa-minh-hoa\/so-lieu\/so-sanh\/$/u },
  { name: 'embedded indicator', address: /^\/xa-minh-hoa\/nhung\/cdx-01\/$/u },
  { name: 'period', address: /^\/xa-minh-hoa\/so-lieu\/ky\/[^/]+\/$/u },
  { name: 'version of a period', address: /^\/xa-minh-hoa\/so-lieu\/ky\/[^/]+\/v\d+\/$/u },
  { name: 'reports of a real commune', address: /^\/son-duong\/bao-cao\/$/u },
  { name: 'reports', address: /^\/xa-minh-hoa\/bao-cao\/$/u },
  { name: 'report of a period', address: /^\/xa-minh-hoa\/bao-cao\/2026-q3\/$/u },
  { name: 'sheet of a provider', address: /^\/xa-minh-hoa\/bao-cao\/don-vi\/[^/]+\/$/u },
  {
    name: 'poster of a model',
    address: /^\/xa-minh-hoa\/mo-hinh\/duong-hoa-ban-na-phung\/ap-phich\/$/u,
  },
  { name: 'work sheet of a village', address: /^\/xa-minh-hoa\/thon\/thon-dong\/viec\/$/u },
  { name: 'work sheet of any village', address: /^\/son-duong\/viec-cua\/village\/to-viec\/$/u },
  { name: 'villages not listed', address: /^\/son-duong\/thon\/$/u },
  { name: 'whose work', address: /^\/xa-minh-hoa\/viec-cua\/$/u },
  { name: 'work of households', address: /^\/xa-minh-hoa\/viec-cua\/household\/$/u },
  { name: 'nothing asked of households', address: /^\/dien-chau\/viec-cua\/household\/$/u },
  { name: 'bulletins', address: /^\/xa-minh-hoa\/ban-tin\/$/u },
  { name: 'bulletins of a real commune', address: /^\/son-duong\/ban-tin\/$/u },
  { name: 'evidence of a village', address: /^\/xa-minh-hoa\/thon\/thon-dong\/minh-chung\/$/u },
];

export type PageType = { name: string; address: string };

/** One address of each kind of page, taken from the pages that were built. */
export function pageTypes(): { found: readonly PageType[]; missing: readonly string[] } {
  const addresses = sitePages()
    .map(({ address }) => address)
    .sort();
  const found: PageType[] = [];
  const missing: string[] = [];
  for (const { name, address: pattern } of kinds) {
    const address = addresses.find((candidate) => pattern.test(candidate));
    if (address === undefined) missing.push(name);
    else found.push({ name, address });
  }
  return { found, missing };
}
