import type { APIRoute } from 'astro';
import { getContent } from '../../lib/collections.ts';
import { soleCommune } from '../../lib/routes.ts';
import { feedText } from '../../lib/search/feed-file.ts';
import { searchRecords } from '../../lib/search/search-records.ts';

/** The list of everything findable: the build makes the index from it, other sites may take it in. */
export const GET: APIRoute = async ({ site }) =>
  new Response(feedText(searchRecords(await getContent()), await soleCommune(), site), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
