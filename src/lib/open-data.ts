import { observationColumns } from '../domain/observation.ts';
import { periodName } from '../domain/period.ts';
import { snapshotFiles, type Snapshot } from '../domain/snapshot.ts';
import type { Commune } from '../domain/commune.ts';
import { pageWords } from '../strings/pages.ts';
import { site as siteWords } from '../strings/site.ts';
import type { Content } from './collections.ts';
import { latestVersions } from './figures.ts';
import { LICENCE } from './licence.ts';
import { absolute, periodUrl } from './urls.ts';

/** One published period as a catalogue lists it; addresses are paths on this site. */
export type Dataset = {
  /** Stable id: commune, period and version. */
  id: string;
  name: string;
  commune: Commune;
  snapshot: Snapshot;
  page: string;
  csv: string;
  rows: number;
};

/** The latest version of every published period of this build. */
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
        csv: `${page}${snapshotFiles.observations}`,
        rows: snapshot.observations.length,
      };
    }),
  );
}

/** A demo commune's data carry the mark wherever they go. */
function demoSuffix(commune: Commune): string {
  return commune.demo ? ` (${siteWords.demoMark})` : '';
}

const NUMBER_FIELDS: ReadonlySet<string> = new Set(['value', 'numerator', 'denominator']);

/** A Data Package (datapackage.org, version 2) that describes every published file of figures. */
export function dataPackage(
  datasets: readonly Dataset[],
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
    homepage: absolute('/du-lieu-mo/', site),
    licenses: [LICENCE],
    resources: datasets.map((dataset) => ({
      name: dataset.id,
      title: dataset.name,
      path: absolute(dataset.csv, site),
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      hash: `sha256:${hashOf(dataset.snapshot)}`,
      schema: {
        fields,
        primaryKey: observationColumns.slice(0, 3).map(({ column }) => column),
        missingValues: [''],
      },
    })),
  };
}

function hashOf({ manifest }: Snapshot): string {
  const file = manifest.files.find(({ name }) => name === snapshotFiles.observations);
  if (file === undefined)
    throw new Error(`${manifest.commune} ${manifest.period}: no figures file`);
  return file.sha256;
}

/** A DCAT 3 catalogue (JSON-LD) of the same files. */
export function dcatCatalogue(
  datasets: readonly Dataset[],
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
