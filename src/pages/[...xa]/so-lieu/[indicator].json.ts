import type { APIRoute } from 'astro';
import type { Indicator } from '../../../domain/indicator.ts';
import { getContent, must, type CommuneContent } from '../../../lib/collections.ts';
import { indicatorsUsed } from '../../../lib/figures/figures.ts';
import { indicatorDocument } from '../../../lib/open-data/documents.ts';
import { jsonResponse } from '../../../lib/responses.ts';
import { detailPaths } from '../../../lib/routes.ts';

export async function getStaticPaths() {
  const { indicators } = await getContent();
  return detailPaths('indicator', (here) =>
    indicatorsUsed(here).map((id) => ({ id: id.toLowerCase(), item: must(indicators, id) })),
  );
}

export const GET: APIRoute<{ here: CommuneContent; item: Indicator }> = ({ props, site }) =>
  jsonResponse(indicatorDocument(props.here, props.item, site));
