import type { APIRoute } from 'astro';
import type { CommuneContent } from '../../../lib/collections.ts';
import { indicatorsUsed } from '../../../lib/figures/figures.ts';
import { indicatorRows } from '../../../lib/open-data/documents.ts';
import { writeOpenCsv } from '../../../lib/open-data/rows.ts';
import { csvResponse } from '../../../lib/responses.ts';
import { detailPaths } from '../../../lib/routes.ts';

export const getStaticPaths = () =>
  detailPaths('indicator', (here) =>
    indicatorsUsed(here).map((id) => ({ id: id.toLowerCase(), item: id })),
  );

export const GET: APIRoute<{ here: CommuneContent; item: string }> = ({ props }) =>
  csvResponse(writeOpenCsv(indicatorRows(props.here, props.item)));
