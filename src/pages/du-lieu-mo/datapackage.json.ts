import type { APIRoute } from 'astro';
import { getContent } from '../../lib/collections.ts';
import { allTables } from '../../lib/open-data/archive.ts';
import { dataPackage } from '../../lib/open-data/data-package.ts';
import { jsonResponse } from '../../lib/responses.ts';
import { absolute } from '../../lib/urls.ts';

export const GET: APIRoute = async ({ site }) => {
  const tables = allTables(await getContent(), site);
  return jsonResponse(dataPackage(tables, (path) => absolute(path, site), site));
};
