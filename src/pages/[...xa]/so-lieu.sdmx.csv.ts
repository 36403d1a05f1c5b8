import type { APIRoute } from 'astro';
import type { CommuneContent } from '../../lib/collections.ts';
import { sdmxCsv } from '../../lib/open-data/sdmx.ts';
import { csvResponse } from '../../lib/responses.ts';
import { communePaths } from '../../lib/routes.ts';

/** Every commune that ever published a period. */
export async function getStaticPaths() {
  const paths = await communePaths();
  return paths.filter(({ props }) => props.here.snapshots.length > 0);
}

/** Every figure in force of a commune for programs of statistical offices. */
export const GET: APIRoute<{ here: CommuneContent }> = ({ props }) =>
  csvResponse(sdmxCsv(props.here));
