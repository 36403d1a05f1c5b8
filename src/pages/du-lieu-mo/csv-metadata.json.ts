import type { APIRoute } from 'astro';
import { getContent } from '../../lib/collections.ts';
import { tableGroup } from '../../lib/open-data/csvw.ts';
import { codebookTable } from '../../lib/open-data/tables.ts';
import { jsonResponse } from '../../lib/responses.ts';

export const GET: APIRoute = async () => {
  const table = codebookTable((await getContent()).indicators);
  return jsonResponse(tableGroup(table.title, [table]), 'application/csvm+json');
};
