import type { APIRoute } from 'astro';
import { jsonResponse } from '../../lib/responses.ts';
import { feedSchemaDocument } from '../../lib/search/feed-file.ts';

/** What `muc-luc.json` holds, for those who write or read one. */
export const GET: APIRoute = ({ site }) =>
  jsonResponse(feedSchemaDocument(site), 'application/schema+json');
