import type { APIRoute } from 'astro';
import { getContent } from '../../lib/collections.ts';
import { jsonResponse } from '../../lib/responses.ts';
import { searchRecords } from '../../lib/search/search-records.ts';

/** The list of everything findable: the build makes the index from it, other sites may read it. */
export const GET: APIRoute = async () =>
  jsonResponse({ records: searchRecords(await getContent()) });
