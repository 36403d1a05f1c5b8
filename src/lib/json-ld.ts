import type { Commune } from '../domain/commune.ts';
import { periodName } from '../domain/period.ts';
import type { Plan } from '../domain/plan.ts';
import type { Story } from '../domain/story.ts';
import { figureWords } from '../strings/figures.ts';
import { pageWords } from '../strings/pages.ts';
import { site as siteWords } from '../strings/site.ts';
import { LICENCE } from './licence.ts';
import { figuresFile } from './offered-files.ts';
import type { ShownSnapshot } from './public-figures.ts';
import { absolute, communeUrl, periodUrl } from './urls.ts';

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

/** schema.org Dataset for one published version of a period. */
export function datasetJsonLd(
  snapshot: ShownSnapshot,
  commune: Commune,
  site: URL | undefined,
): JsonLd {
  const { period, version, publishedAt } = snapshot.manifest;
  const page = periodUrl(commune.slug, period, version);
  const name = pageWords.openData.dataset(commune.name, periodName(period));
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: commune.demo ? `${name} (${siteWords.demoMark})` : name,
    description: figureWords.indexIntro,
    url: absolute(page, site),
    version: String(version),
    datePublished: publishedAt,
    temporalCoverage: period,
    spatialCoverage: siteWords.communeOf(commune.name, commune.province.name),
    inLanguage: 'vi',
    license: LICENCE.path,
    creator: { '@type': 'Organization', name: commune.publisher },
    distribution: {
      '@type': 'DataDownload',
      encodingFormat: 'text/csv',
      contentUrl: absolute(`${page}${figuresFile(snapshot).name}`, site),
    },
  };
}
