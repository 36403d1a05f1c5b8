import type { APIRoute } from 'astro';
import { getContent } from '../../../lib/collections.ts';
import { broadcastOf, type NewsItem } from '../../../lib/loudspeaker/broadcast.ts';
import { scriptText } from '../../../lib/loudspeaker/scripts.ts';
import { textResponse } from '../../../lib/responses.ts';
import { communePaths } from '../../../lib/routes.ts';
import type { Broadcast } from '../../../speech/broadcast.ts';

/** A commune that has published nothing has no text to read. */
export async function getStaticPaths() {
  const [content, paths] = await Promise.all([getContent(), communePaths()]);
  return paths.flatMap(({ params, props: { here } }) => {
    const broadcast = broadcastOf(here, content);
    return broadcast === null ? [] : [{ params, props: { broadcast } }];
  });
}

type Props = { broadcast: Broadcast<NewsItem> };

export const GET: APIRoute<Props> = ({ props: { broadcast } }) =>
  textResponse(scriptText(broadcast.reading, null));
