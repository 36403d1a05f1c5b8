import { describe, expect, it } from 'vitest';
import type { CommuneOffer } from '../../../../src/lib/open-data/datasets.ts';
import { seriesNodes } from '../../../../src/lib/open-data/dcat-series.ts';
import type { OpenFile } from '../../../../src/lib/open-data/files.ts';
import { publicVersions } from '../../../../src/lib/figures/public-figures.ts';
import { hasFigures } from '../../../../src/domain/snapshot.ts';
import { buildWithdrawal } from '../../../../src/publish/build-version.ts';
import { commune, first, HASH, never, rules, second } from '../figures/small-figures.ts';

const site = new URL('https://thi-dua.example.vn');
const period = `${site.href}xa-minh-hoa/so-lieu/ky/2026-q2/`;
const file = (path: string): OpenFile => ({ path, mediaType: 'text/csv', text: () => 'a\r\n' });
const { manifest } = buildWithdrawal(
  { commune, period: '2026-Q2', publishedAt: '2026-08-11T08:00:00+07:00', publisher: commune.publisher,
    toolVersion: '0.1.0', previous: { version: 2, manifestHash: HASH } },
  'Đang đối chiếu.',
); // prettier-ignore
if (!('content' in manifest) || manifest.content !== 'withdrawal') throw new Error('kind');
const withdrawal = { manifest };

/** What a catalogue says of two versions of a period, and of what came after. */
function nodesOf(versions: Parameters<typeof publicVersions>[0], licence = commune.licence) {
  const snapshots = publicVersions(versions, commune.code, rules);
  const owner = { ...commune, licence };
  const offer: CommuneOffer = {
    here: { commune: owner, plans: [], models: [], stories: [], snapshots },
    page: '/xa-minh-hoa/so-lieu/',
    indicators: [],
    sdmx: file('/xa-minh-hoa/so-lieu.sdmx.csv'),
    versions: snapshots.filter(hasFigures).map((snapshot) => ({
      id: 'mot',
      title: 'Một',
      page: '/mot/',
      commune: owner,
      csv: file('/mot.csv'),
      json: file('/mot.json'),
      snapshot,
      state: 'hien-hanh',
    })),
  };
  const nodes = seriesNodes(offer, site);
  const at = (id: string) => nodes.find((node) => node['@id'] === id) ?? never();
  return { nodes, series: at(`${site.href}xa-minh-hoa/so-lieu/`), at };
}
const status = (word: string) => ({ '@id': `http://purl.org/adms/status/${word}` });

describe('a corrected period in the catalogue', () => {
  const { series, at } = nodesOf([first, second]);

  it('is a member of the series, with its newest version as the current one', () => {
    expect(series['@type']).toBe('dcat:DatasetSeries');
    expect(at(period)).toMatchObject({
      'dcat:inSeries': { '@id': series['@id'] },
      'dcat:hasVersion': [{ '@id': `${period}v1/` }, { '@id': `${period}v2/` }],
      'dcat:hasCurrentVersion': { '@id': `${period}v2/` },
      'adms:status': status('Completed'),
      'dct:temporal': {
        'dcat:startDate': { '@value': '2026-04-01' },
        'dcat:endDate': { '@value': '2026-06-30' },
      },
    });
  });

  it('keeps the replaced version, said to be replaced, and the reason of the new one', () => {
    expect(at(`${period}v1/`)).toMatchObject({
      'dct:isReplacedBy': { '@id': `${period}v2/` },
      'adms:status': status('Deprecated'),
    });
    expect(at(`${period}v2/`)).toMatchObject({
      'dcat:previousVersion': { '@id': `${period}v1/` },
      'adms:versionNotes': { '@value': 'Đếm lại.', '@language': 'vi' },
      'adms:status': status('Completed'),
    });
  });
});

describe('a withdrawn period in the catalogue', () => {
  const { at } = nodesOf([first, second, withdrawal]);

  it('has no current version, and all of its versions are withdrawn', () => {
    expect(at(period)).not.toHaveProperty('dcat:hasCurrentVersion');
    for (const id of [period, ...[1, 2, 3].map((number) => `${period}v${number}/`)]) {
      expect(at(id)['adms:status'], id).toEqual(status('Withdrawn'));
    }
  });

  it('says why, in a version without files', () => {
    expect(at(`${period}v3/`)).toMatchObject({
      'dcat:version': '3',
      'dcat:previousVersion': { '@id': `${period}v2/` },
      'adms:versionNotes': { '@value': 'Đang đối chiếu.' },
    });
    expect(at(`${period}v3/`)).not.toHaveProperty('dcat:distribution');
    expect(at(`${period}v2/`)['dcat:distribution']).toHaveLength(2);
  });
});

it('claims a licence for every file of a commune that names one, and none for others', () => {
  const claims = (nodes: unknown) => JSON.stringify(nodes).split('"dct:license"').length - 1;
  expect(claims(nodesOf([first]).nodes)).toBe(3);
  expect(claims(nodesOf([first], null).nodes)).toBe(0);
});
