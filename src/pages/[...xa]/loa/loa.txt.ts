import type { APIRoute } from 'astro';
import { getContent } from '../../../lib/collections.ts';
import { bulletinOf, type NewsItem } from '../../../lib/loudspeaker/bulletin.ts';
import { scriptText } from '../../../lib/loudspeaker/scripts.ts';
import { textResponse } from '../../../lib/responses.ts';
import { communePaths } from '../../../lib/routes.ts';
import type { Bulletin } from '../../../speech/bulletin.ts';

/** A commune that has published nothing has no text to read. */
export async function getStaticPaths() {
  const [content, paths] = await Promise.all([getContent(), communePaths()]);
  return paths.flatMap(({ params, props: { here } }) => {
    const bulletin = bulletinOf(here, content);
    return bulletin === null ? [] : [{ params, props: { bulletin } }];
  });
}

type Props = { bulletin: Bulletin<NewsItem> };

export const GET: APIRoute<Props> = ({ props: { bulletin } }) =>
  textResponse(scriptText(bulletin.reading, null));
