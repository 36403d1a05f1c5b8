import { observationColumns } from '../domain/observation.ts';
import { periodName } from '../domain/period.ts';
import { hasFigures, newestVersions } from '../domain/snapshot.ts';
import type { Commune } from '../domain/commune.ts';
import { pageWords } from '../strings/pages.ts';
import { site as siteWords } from '../strings/site.ts';
import type { Content } from './collections.ts';
import { shortDay } from './format.ts';
import { changeTitle } from './corrections.ts';
import { latestVersions } from './figures.ts';
import { LICENCE } from './licence.ts';
import { figuresFile } from './offered-files.ts';
import type { ShownSnapshot } from './public-figures.ts';
import { absolute, periodUrl } from './urls.ts';

/** One published period as a catalogue lists it; addresses are paths on this site. */
export type Dataset = {
  /** Stable id: commune, period and version. */
  id: string;
  name: string;
  commune: Commune;
  snapshot: ShownSnapshot;
  page: string;
  csv: string;
  rows: number;
};

/** The figures in force of every period of this build; withdrawn periods are not among them. */
export function datasetsOf({ communes }: Content): Dataset[] {
  return communes.flatMap(({ commune, snapshots }) =>
    latestVersions(snapshots).map((snapshot) => {
      const { period, version } = snapshot.manifest;
      const page = periodUrl(commune.slug, period, version);
      return {
        id: `${commune.slug}-${period.toLowerCase()}-v${version}`,
        name: pageWords.openData.dataset(commune.name, periodName(period)) + demoSuffix(commune),
        commune,
        snapshot,
        page,
        csv: `${page}${figuresFile(snapshot).name}`,
        rows: snapshot.observations.length,
      };
    }),
  );
}

/** A period whose figures are withdrawn, as a catalogue says so. */
export type WithdrawnDataset = { name: string; page: string; day: string; reason: string };

/** The periods that are left out because their figures are withdrawn. */
export function withdrawnDatasets({ communes }: Content): WithdrawnDataset[] {
  return communes.flatMap(({ commune, snapshots }) =>
    newestVersions(snapshots).flatMap((version) =>
      hasFigures(version)
        ? []
        : {
            name: changeTitle('withdrawal', version.manifest.period, commune) + demoSuffix(commune),
            page: periodUrl(commune.slug, version.manifest.period),
            day: version.manifest.publishedAt.slice(0, 10),
            reason: version.manifest.change.reason,
          },
    ),
  );
}

/** A demo commune's data carry the mark wherever they go. */
function demoSuffix(commune: Commune): string {
  return commune.demo ? ` (${siteWords.demoMark})` : '';
}

function sayWithdrawn({ name, day, reason }: WithdrawnDataset): string {
  return pageWords.openData.withdrawnItem(name, shortDay(day), reason);
}

const NUMBER_FIELDS: ReadonlySet<string> = new Set(['value', 'numerator', 'denominator']);

/** A Data Package (datapackage.org, version 2) that describes every published file of figures. */
export function dataPackage(
  datasets: readonly Dataset[],
  withdrawn: readonly WithdrawnDataset[],
  site: URL | undefined,
): Record<string, unknown> {
  const fields = observationColumns.map(({ field, column, title, description }) => ({
    name: column,
    title,
    description,
    type: NUMBER_FIELDS.has(field) ? 'number' : field === 'asOf' ? 'date' : 'string',
  }));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'cong-thi-dua',
    title: pageWords.openData.title,
    description: [pageWords.openData.intro, ...withdrawn.map(sayWithdrawn)].join('\n'),
    homepage: absolute('/du-lieu-mo/', site),
    licenses: [LICENCE],
    resources: datasets.map((dataset) => ({
      name: dataset.id,
      title: dataset.name,
      path: absolute(dataset.csv, site),
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      hash: `sha256:${figuresFile(dataset.snapshot).sha256}`,
      schema: {
        fields,
        primaryKey: observationColumns.slice(0, 3).map(({ column }) => column),
        missingValues: [''],
      },
    })),
  };
}

/** A DCAT 3 catalogue (JSON-LD) of the same files. */
export function dcatCatalogue(
  datasets: readonly Dataset[],
  withdrawn: readonly WithdrawnDataset[],
  site: URL | undefined,
): Record<string, unknown> {
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
    },
    '@id': absolute('/du-lieu-mo/', site),
    '@type': 'dcat:Catalog',
    'dct:title': pageWords.openData.title,
    'dct:description': [pageWords.openData.intro, ...withdrawn.map(sayWithdrawn)].join('\n'),
    'dct:language': 'vi',
    'dct:license': { '@id': LICENCE.path },
    'dcat:dataset': datasets.map(({ name, page, csv, commune, snapshot }) => ({
      '@id': absolute(page, site),
      '@type': 'dcat:Dataset',
      'dct:title': name,
      'dct:issued': snapshot.manifest.publishedAt,
      'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': commune.publisher },
      'dct:spatial': commune.code,
      'dct:temporal': snapshot.manifest.period,
      'dcat:landingPage': { '@id': absolute(page, site) },
      'dcat:distribution': {
        '@type': 'dcat:Distribution',
        'dcat:downloadURL': { '@id': absolute(csv, site) },
        'dcat:mediaType': 'text/csv',
        'dct:license': { '@id': LICENCE.path },
      },
    })),
  };
}
