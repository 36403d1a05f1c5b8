import type { APIRoute } from 'astro';
import type { Observation } from '../../../domain/observation.ts';
import { writeObservationsCsv } from '../../../ingest/write-csv.ts';
import { indicatorsUsed, latestVersions } from '../../../lib/figures.ts';
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

/** Every published figure of one indicator, latest versions, newest period first. */
export const GET: APIRoute<{ item: Observation[] }> = ({ props }) =>
  new Response(writeObservationsCsv(props.item), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
