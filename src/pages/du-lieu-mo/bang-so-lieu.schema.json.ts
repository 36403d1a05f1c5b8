import type { APIRoute } from 'astro';
import { tableSchema } from '../../lib/open-data/tables.ts';
import { jsonResponse } from '../../lib/responses.ts';

/** The columns all tables of figures share (Table Schema). */
export const GET: APIRoute = () => jsonResponse(tableSchema('figures'));
