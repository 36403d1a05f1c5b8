import { describe, expect, it } from 'vitest';
import { hasFigures } from '../../src/domain/snapshot.ts';
import { readSnapshots } from '../../src/publish/read-snapshots.ts';
import { bytesAt, hashOf, jsonAt, licenceOf } from '../support/open-data.ts';
import { communePath, communesInBuild, siteOrigin } from '../support/site.ts';

type Reference = { '@id': string };
type Typed = { '@value': string; '@type': string };
type Distribution = {
  'dcat:downloadURL': Reference;
  'dcat:byteSize': Typed;
  'spdx:checksum': { 'spdx:algorithm': Reference; 'spdx:checksumValue': Typed };
  'dct:license'?: Reference;
};
type Node = Reference & {
  '@type': string;
  'dcat:distribution'?: Distribution | Distribution[];
  'dcat:dataset'?: Reference[];
  'dcat:inSeries'?: Reference;
  'dcat:version'?: string;
  'dcat:isVersionOf'?: Reference;
  'dcat:hasVersion'?: Reference[];
  'dcat:hasCurrentVersion'?: Reference;
  'dcat:previousVersion'?: Reference;
  'dct:isReplacedBy'?: Reference;
  'adms:status'?: Reference;
};

const { '@context': context, '@graph': graph } = jsonAt('du-lieu-mo/catalog.jsonld') as {
  '@context': Record<string, string>;
  '@graph': Node[];
};
const byId = new Map(graph.map((node) => [node['@id'], node]));
const ofType = (type: string) => graph.filter((node) => node['@type'] === type);
const distributionsOf = (node: Node) => [node['dcat:distribution'] ?? []].flat();

/** Every prefixed name in a value: keys, and types and ids that are no addresses. */
function prefixesIn(value: unknown): string[] {
  const names = JSON.stringify(value).match(/(?<=")[a-z]+(?=:[A-Za-z_0-9]+")/gu) ?? [];
  return [...new Set(names)];
}

describe('The catalogue (DCAT 3)', () => {
  it('uses only prefixes it explains, and names each thing once', () => {
    expect(prefixesIn(graph).filter((prefix) => !(prefix in context))).toEqual([]);
    expect(byId.size).toBe(graph.length);
  });

  it('is one catalogue that lists every dataset and every series', () => {
    const [catalogue, ...more] = ofType('dcat:Catalog');
    expect(more).toEqual([]);
    const listed = catalogue?.['dcat:dataset']?.map(({ '@id': id }) => id) ?? [];
    const there = [...ofType('dcat:Dataset'), ...ofType('dcat:DatasetSeries')];
    expect(listed.sort()).toEqual(there.map((node) => node['@id']).sort());
  });

  it('tells size and SHA-256 of each file as it lies on the site, and its licence', () => {
    const all = graph.flatMap((node) => distributionsOf(node).map((one) => ({ node, one })));
    for (const { node, one } of all) {
      const address = one['dcat:downloadURL']['@id'];
      const bytes = bytesAt(address);
      const { 'spdx:algorithm': algorithm, 'spdx:checksumValue': value } = one['spdx:checksum'];
      expect(one['dcat:byteSize'], address).toEqual({
        '@value': String(bytes.length),
        '@type': 'xsd:nonNegativeInteger',
      });
      expect(value, address).toEqual({ '@value': hashOf(bytes), '@type': 'xsd:hexBinary' });
      expect(algorithm['@id'], address).toBe('spdx:checksumAlgorithm_sha256');
      const owner = communesInBuild().find(({ slug }) =>
        address.startsWith(`${siteOrigin}${communePath(slug)}so-lieu`),
      );
      const licence = owner === undefined ? null : licenceOf(owner.slug);
      expect(one['dct:license']?.['@id'] ?? null, `${node['@id']} ${address}`).toBe(licence);
    }
    expect(all.length).toBeGreaterThan(0);
  });

  it('has a series for each commune that published, with its periods, and every version of each', async () => {
    for (const { slug } of communesInBuild()) {
      const versions = await readSnapshots('content', slug);
      const base = `${siteOrigin}${communePath(slug)}so-lieu/`;
      expect(byId.get(base)?.['@type'], slug).toBe(
        versions.some(hasFigures) ? 'dcat:DatasetSeries' : undefined,
      );
      const periods = [...new Set(versions.map(({ manifest }) => manifest.period.toLowerCase()))];
      const members = graph.filter((node) => node['dcat:inSeries']?.['@id'] === base);
      expect(members.map((node) => node['@id']).sort()).toEqual(
        periods.map((period) => `${base}ky/${period}/`).sort(),
      );
      for (const { manifest } of versions) {
        const period = `${base}ky/${manifest.period.toLowerCase()}/`;
        const node = byId.get(`${period}v${manifest.version}/`);
        expect(node?.['dcat:version']).toBe(String(manifest.version));
        expect(node?.['dcat:isVersionOf']?.['@id']).toBe(period);
        expect(byId.get(period)?.['dcat:hasVersion']).toContainEqual({ '@id': node?.['@id'] });
        expect(node?.['dcat:previousVersion']?.['@id']).toBe(
          manifest.version === 1 ? undefined : `${period}v${manifest.version - 1}/`,
        );
      }
    }
  });

  it('says of each version whether it is in force, replaced or withdrawn', async () => {
    for (const { slug } of communesInBuild()) {
      const versions = await readSnapshots('content', slug);
      for (const version of versions) {
        const { manifest } = version;
        const period = `${siteOrigin}${communePath(slug)}so-lieu/ky/${manifest.period.toLowerCase()}/`;
        const newest = versions.findLast((one) => one.manifest.period === manifest.period);
        const node = byId.get(`${period}v${manifest.version}/`);
        const current = byId.get(period)?.['dcat:hasCurrentVersion']?.['@id'];
        const isWithdrawn = newest === undefined || !hasFigures(newest);
        const isCurrent = newest === version;
        const word = isWithdrawn ? 'Withdrawn' : isCurrent ? 'Completed' : 'Deprecated';
        expect(node?.['adms:status']?.['@id']).toBe(`http://purl.org/adms/status/${word}`);
        expect(current === node?.['@id']).toBe(isCurrent && !isWithdrawn);
        expect(node?.['dct:isReplacedBy']?.['@id']).toBe(
          isCurrent || isWithdrawn ? undefined : current,
        );
        expect(distributionsOf(node ?? { '@id': '', '@type': '' })).toHaveLength(
          hasFigures(version) ? 2 : 0,
        );
      }
    }
  });
});
