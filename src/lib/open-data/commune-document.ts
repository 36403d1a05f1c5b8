import type { Indicator } from '../../domain/indicator.ts';
import type { CommuneDocument } from '../../domain/open-documents.ts';
import { periodName } from '../../domain/period.ts';
import { hasFigures, newestVersions } from '../../domain/snapshot.ts';
import { targetStates } from '../../domain/target-status.ts';
import { must, type CommuneContent } from '../collections.ts';
import { indicatorsUsed } from '../figures/figures.ts';
import { currentStandings, type Standing } from '../figures/standings.ts';
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
import { openingOf, stateOf, targetRef } from './parts.ts';

type Indicators = ReadonlyMap<string, Indicator>;

function standingRef({ plan, target, status }: Standing): CommuneDocument['muc_tieu'][number] {
  return {
    ...targetRef(plan, target),
    chi_tieu: target.indicator,
    ket_qua: status?.state ?? null,
    ten_ket_qua: status === null ? null : targetStates[status.state],
    vi_sao: status?.sentence ?? null,
    ky: status?.period ?? null,
  };
}

function periodsOf({ commune, snapshots }: CommuneContent): CommuneDocument['ky'] {
  const { slug } = commune;
  return newestVersions(snapshots).map(({ manifest: { period } }) => ({
    ma: period,
    ten: periodName(period),
    trang: periodUrl(slug, period),
    phien_ban: snapshots
      .filter(({ manifest }) => manifest.period === period)
      .map((version) => {
        const { version: so, publishedAt } = version.manifest;
        const isFull = hasFigures(version);
        return {
          so,
          cong_bo: publishedAt.slice(0, 10),
          tinh_trang: stateOf(version, snapshots),
          trang: periodUrl(slug, period, so),
          csv: isFull ? versionCsvUrl(slug, period, so) : null,
          json: isFull ? versionJsonUrl(slug, period, so) : null,
        };
      }),
  }));
}

/** The index of what a commune has published: targets as they stand, indicators and periods with their addresses. */
export function communeDocument(
  here: CommuneContent,
  indicators: Indicators,
  site: URL | undefined,
): CommuneDocument {
  const { slug } = here.commune;
  return {
    ...openingOf('so-lieu', here.commune, site),
    trang: scorecardUrl(slug),
    sdmx_csv: here.snapshots.length > 0 ? sdmxUrl(slug) : null,
    muc_tieu: currentStandings(here, indicators).map(standingRef),
    chi_tieu: indicatorsUsed(here).map((id) => ({
      ma: id,
      ten: must(indicators, id).shortName,
      trang: indicatorUrl(slug, id),
      csv: indicatorCsvUrl(slug, id),
      json: indicatorJsonUrl(slug, id),
    })),
    ky: periodsOf(here),
  };
}
