import type { APIRoute } from 'astro';
import { writeObservationsCsv } from '../../../ingest/write-csv.ts';
import { indicatorsUsed, latestVersions } from '../../../lib/figures.ts';
import type { ShownObservation } from '../../../lib/public-figures.ts';
import { detailPaths } from '../../../lib/routes.ts';

export const getStaticPaths = () =>
  detailPaths('indicator', (here) =>
    indicatorsUsed(here).map((id) => ({
      id: id.toLowerCase(),
      item: latestVersions(here.snapshots)
        .flatMap(({ observations }) => observations)
        .filter(({ indicator }) => indicator === id),
    })),
  );

/** Every figure in force of one indicator, newest period first; withdrawn periods have none. */
export const GET: APIRoute<{ item: ShownObservation[] }> = ({ props }) =>
  new Response(writeObservationsCsv(props.item), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
