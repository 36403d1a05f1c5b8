import type { APIRoute } from 'astro';
import { getContent } from '../../lib/collections.ts';
import { archive } from '../../lib/open-data/archive.ts';
import { offersOf } from '../../lib/open-data/datasets.ts';
import { dcatCatalogue } from '../../lib/open-data/dcat.ts';
import { jsonResponse } from '../../lib/responses.ts';

export const GET: APIRoute = async ({ site }) => {
  const content = await getContent();
  const catalogue = dcatCatalogue(offersOf(content, site), archive(content, site), site);
  return jsonResponse(catalogue, 'application/ld+json');
};
