import type { APIRoute } from 'astro';
import { periodName, type Period } from '../../../../../domain/period.ts';
import { hasFigures } from '../../../../../domain/snapshot.ts';
import type { CommuneContent } from '../../../../../lib/collections.ts';
import { tableGroup } from '../../../../../lib/open-data/csvw.ts';
import { versionDatasets } from '../../../../../lib/open-data/datasets.ts';
import { withMark } from '../../../../../lib/open-data/rows.ts';
import { figureTable } from '../../../../../lib/open-data/tables.ts';
import { jsonResponse } from '../../../../../lib/responses.ts';
import { detailPaths } from '../../../../../lib/routes.ts';
import { openDataWords } from '../../../../../strings/open-data.ts';

/** Every period with a version that holds figures. */
export const getStaticPaths = () =>
  detailPaths('period', ({ snapshots }) =>
    [...new Set(snapshots.filter(hasFigures).map(({ manifest }) => manifest.period))].map(
      (period) => ({ id: period.toLowerCase(), item: period }),
    ),
  );

export const GET: APIRoute<{ here: CommuneContent; item: Period }> = ({ props, site }) => {
  const { here, item } = props;
  const title = openDataWords.periodTitle(periodName(item), here.commune.name);
  const tables = versionDatasets(here, site)
    .filter(({ snapshot }) => snapshot.manifest.period === item)
    .map(figureTable);
  const group = tableGroup(withMark(title, here.commune), tables);
  return jsonResponse(group, 'application/csvm+json');
};
