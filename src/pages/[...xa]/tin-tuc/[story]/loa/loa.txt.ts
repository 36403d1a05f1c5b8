import type { APIRoute } from 'astro';
import {
  getContent,
  type CommuneContent,
  type StoryEntry,
} from '../../../../../lib/collections.ts';
import { scriptText, storyScript } from '../../../../../lib/loudspeaker/scripts.ts';
import { textResponse } from '../../../../../lib/responses.ts';
import { detailPaths } from '../../../../../lib/routes.ts';

export const getStaticPaths = () =>
  detailPaths('story', ({ stories }) => stories.map((item) => ({ id: item.data.id, item })));

type Props = { here: CommuneContent; item: StoryEntry };

export const GET: APIRoute<Props> = async ({ props: { here, item } }) => {
  const { full, approval } = storyScript(item, here, await getContent());
  return textResponse(scriptText(full, approval));
};
