import { openDataWords } from '../../strings/open-data.ts';
import { site as siteWords } from '../../strings/site.ts';
import { sha256 } from '../../publish/hashing.ts';
import { absolute } from '../urls.ts';
import { ARCHIVE_URL, CODEBOOK_URL, openDataUrl } from './open-data-urls.ts';
import type { CommuneOffer } from './datasets.ts';
import { seriesNodes } from './dcat-series.ts';
import { byteSize, checksum, context, reference, vietnamese } from './dcat-terms.ts';

/**
 * A DCAT 3 catalogue (JSON-LD): a series for each commune, a dataset for each period in it, every
 * version of every period, every indicator, and the archive of all.
 * Source: W3C Data Catalog Vocabulary, version 3; adms:status and spdx:checksum as it recommends.
 */
export function dcatCatalogue(
  offers: readonly CommuneOffer[],
  archive: Uint8Array,
  site: URL | undefined,
): Record<string, unknown> {
  const nodes = offers.flatMap((offer) => seriesNodes(offer, site));
  return {
    '@context': context,
    '@graph': [
      {
        ...reference(openDataUrl(null), site),
        '@type': 'dcat:Catalog',
        'dct:title': vietnamese(`${openDataWords.title}, ${siteWords.name}`),
        'dct:description': vietnamese(openDataWords.intro),
        'dct:language': { '@id': 'http://id.loc.gov/vocabulary/iso639-1/vi' },
        'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': vietnamese(siteWords.name) },
        'foaf:homepage': reference('/', site),
        'dct:references': reference(CODEBOOK_URL, site),
        'dcat:distribution': {
          '@type': 'dcat:Distribution',
          'dct:title': vietnamese(openDataWords.all.zip),
          'dcat:downloadURL': { '@id': absolute(ARCHIVE_URL, site) },
          'dcat:mediaType': {
            '@id': 'https://www.iana.org/assignments/media-types/application/zip',
          },
          ...byteSize(archive.length),
          ...checksum(sha256(archive)),
        },
        'dcat:dataset': nodes.map((node) => ({ '@id': node['@id'] })),
      },
      ...nodes,
    ],
  };
}
