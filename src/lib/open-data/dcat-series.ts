import { periodName, type Period } from '../../domain/period.ts';
import { hasFigures, newestVersions } from '../../domain/snapshot.ts';
import { openDataWords } from '../../strings/open-data.ts';
import type { CommuneContent } from '../collections.ts';
import type { ShownVersion } from '../figures/public-figures.ts';
import { absolute } from '../urls.ts';
import { periodUrl, scorecardUrl } from '../figures/figure-urls.ts';
import { schemaUrl, SDMX_STRUCTURE_URL, TABLE_SCHEMA_URL } from './open-data-urls.ts';
import type { CommuneOffer, IndicatorDataset, VersionDataset } from './datasets.ts';
import {
  aboutCommune,
  distribution,
  moment,
  reference,
  statusOf,
  temporal,
  vietnamese,
  type Node,
} from './dcat-terms.ts';
import { stateOf } from './parts.ts';
import { withMark } from './rows.ts';

type Site = URL | undefined;

/** The files of a version or an indicator. */
function filesOf(
  { csv, json, commune }: VersionDataset | IndicatorDataset,
  schema: 'ky' | 'chi-tieu',
  site: Site,
) {
  return {
    'dcat:distribution': [
      distribution(csv, commune, site, absolute(TABLE_SCHEMA_URL, site)),
      distribution(json, commune, site, absolute(schemaUrl(schema), site)),
    ],
  };
}

/** One version of a period: what it replaces, what replaced it, why it was made. A withdrawal has no files. */
function versionNode(
  version: ShownVersion,
  { commune, snapshots }: CommuneContent,
  dataset: VersionDataset | undefined,
  site: Site,
): Node {
  const { period, version: number, publishedAt, change } = version.manifest;
  const at = (other: number) => reference(periodUrl(commune.slug, period, other), site);
  const state = stateOf(version, snapshots);
  const newest = snapshots.findLast(({ manifest }) => manifest.period === period);
  const title = openDataWords.versionTitle(periodName(period), commune.name, number);
  return {
    ...at(number),
    '@type': 'dcat:Dataset',
    'dct:title': vietnamese(withMark(title, commune)),
    'dct:description': vietnamese(openDataWords.state[state]),
    ...aboutCommune(commune),
    'dct:temporal': temporal(period),
    'dct:issued': moment(publishedAt),
    'dcat:landingPage': at(number),
    'dcat:version': String(number),
    'dcat:isVersionOf': reference(periodUrl(commune.slug, period), site),
    ...(number > 1 && { 'dcat:previousVersion': at(number - 1) }),
    ...(state === 'da-thay' && newest && { 'dct:isReplacedBy': at(newest.manifest.version) }),
    ...(change !== null && { 'adms:versionNotes': vietnamese(change.reason) }),
    ...statusOf(state),
    ...(dataset !== undefined && filesOf(dataset, 'ky', site)),
  };
}

/** A period as one member of the commune's series, with its versions. */
function periodNode(
  newest: ShownVersion,
  { commune, snapshots }: CommuneContent,
  site: Site,
): Node {
  const { period, version } = newest.manifest;
  const at = (number: number) => reference(periodUrl(commune.slug, period, number), site);
  const page = reference(periodUrl(commune.slug, period), site);
  const state = stateOf(newest, snapshots);
  const title = openDataWords.periodTitle(periodName(period), commune.name);
  return {
    ...page,
    '@type': 'dcat:Dataset',
    'dct:title': vietnamese(withMark(title, commune)),
    'dct:description': vietnamese(openDataWords.state[state]),
    ...aboutCommune(commune),
    'dct:temporal': temporal(period),
    'dcat:landingPage': page,
    'dcat:inSeries': reference(scorecardUrl(commune.slug), site),
    'dcat:hasVersion': snapshots
      .filter(({ manifest }) => manifest.period === period)
      .map(({ manifest }) => at(manifest.version)),
    // Of a withdrawn period no version is current.
    ...(hasFigures(newest) && { 'dcat:hasCurrentVersion': at(version) }),
    ...statusOf(state),
  };
}

function indicatorNode(dataset: IndicatorDataset, site: Site): Node {
  const page = reference(dataset.page, site);
  return {
    ...page,
    '@type': 'dcat:Dataset',
    'dct:title': vietnamese(dataset.title),
    'dct:description': vietnamese(dataset.indicator.definition),
    ...aboutCommune(dataset.commune),
    'dcat:landingPage': page,
    ...filesOf(dataset, 'chi-tieu', site),
  };
}

/** Everything of one commune: the series, its periods, their versions, its indicators. */
export function seriesNodes(
  { here, page, versions, indicators, sdmx }: CommuneOffer,
  site: Site,
): Node[] {
  const { commune, snapshots } = here;
  const datasetOf = (period: Period, version: number) =>
    versions.find(
      ({ snapshot: { manifest } }) => manifest.period === period && manifest.version === version,
    );
  return [
    {
      ...reference(page, site),
      '@type': 'dcat:DatasetSeries',
      'dct:title': vietnamese(withMark(openDataWords.seriesTitle(commune.name), commune)),
      'dct:description': vietnamese(openDataWords.introOf(commune.name)),
      ...aboutCommune(commune),
      'dcat:landingPage': reference(page, site),
      'dcat:distribution': distribution(sdmx, commune, site, absolute(SDMX_STRUCTURE_URL, site)),
    },
    ...newestVersions(snapshots).map((newest) => periodNode(newest, here, site)),
    ...snapshots.map((version) => {
      const { period, version: number } = version.manifest;
      return versionNode(version, here, datasetOf(period, number), site);
    }),
    ...indicators.map((dataset) => indicatorNode(dataset, site)),
  ];
}
