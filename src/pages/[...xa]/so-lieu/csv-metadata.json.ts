import type { APIRoute } from 'astro';
import { getContent, type CommuneContent } from '../../../lib/collections.ts';
import { indicatorsUsed } from '../../../lib/figures/figures.ts';
import { tableGroup } from '../../../lib/open-data/csvw.ts';
import { indicatorDatasets } from '../../../lib/open-data/datasets.ts';
import { withMark } from '../../../lib/open-data/rows.ts';
import { figureTable } from '../../../lib/open-data/tables.ts';
import { jsonResponse } from '../../../lib/responses.ts';
import { communePaths } from '../../../lib/routes.ts';
import { openDataWords } from '../../../strings/open-data.ts';

/** A commune without indicators has no table here, and a group of none is not allowed. */
export async function getStaticPaths() {
  const paths = await communePaths();
  return paths.filter(({ props }) => indicatorsUsed(props.here).length > 0);
}

export const GET: APIRoute<{ here: CommuneContent }> = async ({ props: { here }, site }) => {
  const { commune } = here;
  const tables = indicatorDatasets(here, await getContent(), site).map(figureTable);
  const title = withMark(openDataWords.seriesTitle(commune.name), commune);
  return jsonResponse(tableGroup(title, tables), 'application/csvm+json');
};
