import type { Commune } from '../../domain/commune.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { VersionState } from '../../domain/open-documents.ts';
import { periodName } from '../../domain/period.ts';
import { hasFigures } from '../../domain/snapshot.ts';
import { openDataWords } from '../../strings/open-data.ts';
import { must, type CommuneContent, type Content } from '../collections.ts';
import { indicatorsUsed } from '../figures/figures.ts';
import type { ShownSnapshot } from '../figures/public-figures.ts';
import { jsonText } from '../responses.ts';
import {
  indicatorCsvUrl,
  indicatorJsonUrl,
  indicatorUrl,
  periodUrl,
  scorecardUrl,
  versionCsvUrl,
  versionJsonUrl,
} from '../figures/figure-urls.ts';
import { sdmxUrl } from './open-data-urls.ts';
import { indicatorDocument, indicatorRows, versionDocument } from './documents.ts';
import type { OpenFile } from './files.ts';
import { stateOf } from './parts.ts';
import { openRows, withMark, writeOpenCsv } from './rows.ts';
import { sdmxCsv } from './sdmx.ts';

type Described = {
  /** Stable and the same in every catalogue. */
  id: string;
  title: string;
  /** Its page on this site. */
  page: string;
  commune: Commune;
  csv: OpenFile;
  json: OpenFile;
};
/** The figures in force of one indicator. */
export type IndicatorDataset = Described & { indicator: Indicator; rows: number };
/** The figures of one version of a period. */
export type VersionDataset = Described & { snapshot: ShownSnapshot; state: VersionState };

const csvFile = (path: string, text: () => string): OpenFile => ({
  path,
  mediaType: 'text/csv',
  text,
});
const jsonFile = (path: string, value: () => unknown): OpenFile => ({
  path,
  mediaType: 'application/json',
  text: () => jsonText(value()),
});

/** The indicators of a commune that its targets ask for or its figures report, with their files. */
export function indicatorDatasets(
  here: CommuneContent,
  { indicators }: Pick<Content, 'indicators'>,
  site: URL | undefined,
): IndicatorDataset[] {
  const { commune } = here;
  const { slug } = commune;
  return indicatorsUsed(here).map((id) => {
    const indicator = must(indicators, id);
    const rows = indicatorRows(here, id);
    const title = openDataWords.indicatorTitle(indicator.shortName, commune.name);
    return {
      id: `${slug}-${id.toLowerCase()}`,
      title: withMark(title, commune),
      page: indicatorUrl(slug, id),
      commune,
      indicator,
      rows: rows.length,
      csv: csvFile(indicatorCsvUrl(slug, id), () => writeOpenCsv(rows)),
      json: jsonFile(indicatorJsonUrl(slug, id), () => indicatorDocument(here, indicator, site)),
    };
  });
}

/** Every version with figures of a commune, by period, then version, with its files. */
export function versionDatasets(here: CommuneContent, site: URL | undefined): VersionDataset[] {
  const { commune, snapshots } = here;
  const { slug } = commune;
  return snapshots.filter(hasFigures).map((snapshot) => {
    const { period, version } = snapshot.manifest;
    const title = openDataWords.versionTitle(periodName(period), commune.name, version);
    return {
      id: `${slug}-${period.toLowerCase()}-v${version}`,
      title: withMark(title, commune),
      page: periodUrl(slug, period, version),
      commune,
      snapshot,
      state: stateOf(snapshot, snapshots),
      csv: csvFile(versionCsvUrl(slug, period, version), () =>
        writeOpenCsv(openRows(snapshot, commune)),
      ),
      json: jsonFile(versionJsonUrl(slug, period, version), () =>
        versionDocument(here, snapshot, site),
      ),
    };
  });
}

/** Everything a commune has in force in one file for statistical offices. */
export function sdmxFile(here: CommuneContent): OpenFile {
  return csvFile(sdmxUrl(here.commune.slug), () => sdmxCsv(here));
}

/** What one commune offers. */
export type CommuneOffer = {
  here: CommuneContent;
  page: string;
  /** Only those with a figure in force. */
  indicators: IndicatorDataset[];
  versions: VersionDataset[];
  sdmx: OpenFile;
};

export function offerOf(
  here: CommuneContent,
  content: Content,
  site: URL | undefined,
): CommuneOffer {
  return {
    here,
    page: scorecardUrl(here.commune.slug),
    indicators: indicatorDatasets(here, content, site).filter(({ rows }) => rows > 0),
    versions: versionDatasets(here, site),
    sdmx: sdmxFile(here),
  };
}

/** What the communes that ever published a figure offer, in the order of the build. */
export function offersOf(content: Content, site: URL | undefined): CommuneOffer[] {
  return content.communes
    .map((here) => offerOf(here, content, site))
    .filter(({ versions }) => versions.length > 0);
}
