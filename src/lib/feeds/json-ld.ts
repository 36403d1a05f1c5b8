import type { Commune } from '../../domain/commune.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { firstDayOfPeriod, lastDayOfPeriod, periodName } from '../../domain/period.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Story } from '../../domain/story.ts';
import { figureWords } from '../../strings/figures.ts';
import { openDataWords } from '../../strings/open-data.ts';
import { site as siteWords } from '../../strings/site.ts';
import { withMark } from '../open-data/rows.ts';
import type { ShownSnapshot } from '../figures/public-figures.ts';
import { absolute, communeUrl } from '../urls.ts';
import {
  indicatorCsvUrl,
  indicatorJsonUrl,
  indicatorUrl,
  periodUrl,
  versionCsvUrl,
  versionJsonUrl,
} from '../figures/figure-urls.ts';

type JsonLd = Record<string, unknown>;

/** schema.org GovernmentOrganization: the commune that publishes. A demo commune is not one. */
export function organizationJsonLd(commune: Commune, site: URL | undefined): JsonLd {
  return {
    '@context': 'https://schema.org',
    '@type': commune.demo ? 'Organization' : 'GovernmentOrganization',
    name: commune.publisher,
    url: absolute(communeUrl(commune.slug), site),
    areaServed: {
      '@type': 'AdministrativeArea',
      name: siteWords.communeOf(commune.name, commune.province.name),
      identifier: commune.code,
    },
  };
}

/** schema.org Article about a plan; the signed document itself is named, never claimed to be this page. */
export function planJsonLd(plan: Plan, commune: Commune, url: URL, site: URL | undefined): JsonLd {
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: plan.shortTitle,
    description: plan.summary,
    inLanguage: 'vi',
    url: absolute(url.pathname, site),
    about: plan.title,
    temporalCoverage: `${plan.period.from}/${plan.period.to}`,
    publisher: { '@type': 'Organization', name: commune.publisher },
  };
}

/** schema.org NewsArticle for a story. */
export function storyJsonLd(
  story: Story,
  commune: Commune,
  url: URL,
  site: URL | undefined,
): JsonLd {
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: story.title,
    description: story.summary,
    datePublished: story.date,
    ...(story.updated === undefined ? {} : { dateModified: story.updated }),
    inLanguage: 'vi',
    url: absolute(url.pathname, site),
    author: { '@type': 'Organization', name: story.unit },
    publisher: { '@type': 'Organization', name: commune.publisher },
  };
}

/** What every dataset of a commune says; of a commune that names no licence, none is claimed. */
function datasetOf(commune: Commune, name: string, page: string, site: URL | undefined): JsonLd {
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: withMark(name, commune),
    url: absolute(page, site),
    inLanguage: 'vi',
    spatialCoverage: siteWords.communeOf(commune.name, commune.province.name),
    creator: { '@type': 'Organization', name: commune.publisher },
    ...(commune.licence !== null && { license: commune.licence.url }),
  };
}

/** The CSV and the JSON of a dataset. */
function downloads(csv: string, json: string, site: URL | undefined): JsonLd {
  const file = (encodingFormat: string, path: string) => ({
    '@type': 'DataDownload',
    encodingFormat,
    contentUrl: absolute(path, site),
  });
  return { distribution: [file('text/csv', csv), file('application/json', json)] };
}

/** schema.org Dataset for one published version of a period. */
export function versionJsonLd(
  snapshot: ShownSnapshot,
  commune: Commune,
  site: URL | undefined,
): JsonLd {
  const { slug } = commune;
  const { period, version, publishedAt } = snapshot.manifest;
  const title = openDataWords.versionTitle(periodName(period), commune.name, version);
  return {
    ...datasetOf(commune, title, periodUrl(slug, period, version), site),
    description: figureWords.indexIntro,
    version: String(version),
    datePublished: publishedAt,
    temporalCoverage: `${firstDayOfPeriod(period)}/${lastDayOfPeriod(period)}`,
    ...downloads(versionCsvUrl(slug, period, version), versionJsonUrl(slug, period, version), site),
  };
}

/** schema.org Dataset for every figure in force of one indicator. */
export function indicatorJsonLd(
  { id, shortName, definition }: Indicator,
  commune: Commune,
  site: URL | undefined,
): JsonLd {
  const { slug, name } = commune;
  const title = openDataWords.indicatorTitle(shortName, name);
  return {
    ...datasetOf(commune, title, indicatorUrl(slug, id), site),
    description: definition,
    ...downloads(indicatorCsvUrl(slug, id), indicatorJsonUrl(slug, id), site),
  };
}
