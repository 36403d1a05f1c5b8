import type { APIRoute } from 'astro';
import { getContent } from '../../lib/collections.ts';
import { dataPackage, datasetsOf } from '../../lib/open-data.ts';
import { jsonResponse } from '../../lib/responses.ts';

export const GET: APIRoute = async ({ site }) =>
  jsonResponse(dataPackage(datasetsOf(await getContent()), site));
