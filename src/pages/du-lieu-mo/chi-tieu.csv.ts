import type { APIRoute } from 'astro';
import { getContent } from '../../lib/collections.ts';
import { codebookTable } from '../../lib/open-data/tables.ts';
import { csvResponse } from '../../lib/responses.ts';

/** What each indicator means. */
export const GET: APIRoute = async () => {
  const { indicators } = await getContent();
  return csvResponse(codebookTable(indicators).file.text());
};
