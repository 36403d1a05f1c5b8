import type { APIRoute } from 'astro';
import { getContent } from '../../lib/collections.ts';
import { archive } from '../../lib/open-data/archive.ts';

/** All figures of this build in one archive. */
export const GET: APIRoute = async ({ site }) => {
  const bytes = archive(await getContent(), site);
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': 'application/zip' } });
};
