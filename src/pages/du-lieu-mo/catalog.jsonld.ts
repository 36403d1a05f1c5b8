import type { APIRoute } from 'astro';
import { getContent } from '../../lib/collections.ts';
import { datasetsOf, dcatCatalogue } from '../../lib/open-data.ts';
import { jsonResponse } from '../../lib/responses.ts';

export const GET: APIRoute = async ({ site }) =>
  jsonResponse(dcatCatalogue(datasetsOf(await getContent()), site), 'application/ld+json');
