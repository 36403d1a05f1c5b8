import type { APIRoute } from 'astro';
import { getContent } from '../../lib/collections.ts';
import { sdmxStructure } from '../../lib/open-data/sdmx-structure.ts';
import { jsonResponse } from '../../lib/responses.ts';

/** What the columns and codes of every commune's SDMX-CSV mean. */
export const GET: APIRoute = async () => jsonResponse(sdmxStructure(await getContent()));
