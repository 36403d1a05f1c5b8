import type { APIRoute } from 'astro';
import { getContent } from '../../lib/collections.ts';
import { datasetsOf, dcatCatalogue, withdrawnDatasets } from '../../lib/open-data.ts';
import { jsonResponse } from '../../lib/responses.ts';

export const GET: APIRoute = async ({ site }) => {
  const content = await getContent();
  const catalogue = dcatCatalogue(datasetsOf(content), withdrawnDatasets(content), site);
  return jsonResponse(catalogue, 'application/ld+json');
};
