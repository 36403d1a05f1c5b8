import type { APIRoute } from 'astro';
import { getContent } from '../../lib/collections.ts';
import { dataPackage, datasetsOf, withdrawnDatasets } from '../../lib/open-data.ts';
import { jsonResponse } from '../../lib/responses.ts';

export const GET: APIRoute = async ({ site }) => {
  const content = await getContent();
  return jsonResponse(dataPackage(datasetsOf(content), withdrawnDatasets(content), site));
};
