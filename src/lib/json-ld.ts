import type { Commune } from '../domain/commune.ts';
import type { Plan } from '../domain/plan.ts';
import type { Story } from '../domain/story.ts';
import { site as siteWords } from '../strings/site.ts';
import { absolute, communeUrl } from './urls.ts';

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
