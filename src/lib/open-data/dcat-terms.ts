import type { Commune } from '../../domain/commune.ts';
import type { VersionState } from '../../domain/open-documents.ts';
import { firstDayOfPeriod, lastDayOfPeriod, type Period } from '../../domain/period.ts';
import { absolute } from '../urls.ts';
import { factsOf, type OpenFile } from './files.ts';
import { communeTitle } from './rows.ts';

export type Node = Record<string, unknown>;

export const context = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** A thing named by its page or file on this site. */
export function reference(path: string, site: URL | undefined): { '@id': string } {
  return { '@id': absolute(path, site) };
}

export function vietnamese(text: string): Node {
  return { '@value': text, '@language': 'vi' };
}

const typed = (value: string | number, type: string): Node => ({
  '@value': String(value),
  '@type': `xsd:${type}`,
});
export const moment = (text: string): Node => typed(text, 'dateTime');

/** The days a period covers. */
export function temporal(period: Period): Node {
  return {
    '@type': 'dct:PeriodOfTime',
    'dcat:startDate': typed(firstDayOfPeriod(period), 'date'),
    'dcat:endDate': typed(lastDayOfPeriod(period), 'date'),
  };
}

/** What everything of one commune says: who publishes it, where it holds, in which language. */
export function aboutCommune(commune: Commune): Node {
  return {
    'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': vietnamese(commune.publisher) },
    'dct:spatial': {
      '@type': 'dct:Location',
      'dct:identifier': commune.code,
      'skos:prefLabel': vietnamese(communeTitle(commune)),
    },
    'dct:language': { '@id': 'http://id.loc.gov/vocabulary/iso639-1/vi' },
  };
}

const STATUSES: Record<VersionState, string> = {
  'hien-hanh': 'http://purl.org/adms/status/Completed',
  'da-thay': 'http://purl.org/adms/status/Deprecated',
  'tam-rut': 'http://purl.org/adms/status/Withdrawn',
};

/** Whether it counts, in the code list that goes with DCAT. */
export function statusOf(state: VersionState): Node {
  return { 'adms:status': { '@id': STATUSES[state] } };
}

export function checksum(sha256: string): Node {
  return {
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
      'spdx:checksumValue': typed(sha256, 'hexBinary'),
    },
  };
}

export function byteSize(bytes: number): Node {
  return { 'dcat:byteSize': typed(bytes, 'nonNegativeInteger') };
}

/**
 * A file to download, with its size and checksum; of a commune that names no licence, none is claimed.
 * @param standard address of the schema or standard it follows
 */
export function distribution(
  file: OpenFile,
  commune: Commune,
  site: URL | undefined,
  standard?: string,
): Node {
  const { bytes, sha256 } = factsOf(file);
  return {
    '@type': 'dcat:Distribution',
    'dcat:downloadURL': reference(file.path, site),
    'dcat:mediaType': {
      '@id': `https://www.iana.org/assignments/media-types/${file.mediaType}`,
    },
    ...byteSize(bytes),
    ...checksum(sha256),
    ...(standard !== undefined && { 'dct:conformsTo': { '@id': standard } }),
    ...(commune.licence !== null && { 'dct:license': { '@id': commune.licence.url } }),
  };
}
