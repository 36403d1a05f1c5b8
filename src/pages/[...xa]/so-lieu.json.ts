import type { APIRoute } from 'astro';
import { getContent, type CommuneContent } from '../../lib/collections.ts';
import { communeDocument } from '../../lib/open-data/commune-document.ts';
import { jsonResponse } from '../../lib/responses.ts';
import { communePaths } from '../../lib/routes.ts';

export const getStaticPaths = communePaths;

/** What a commune has published, with the address of each part. */
export const GET: APIRoute<{ here: CommuneContent }> = async ({ props, site }) => {
  const { indicators } = await getContent();
  return jsonResponse(communeDocument(props.here, indicators, site));
};
