import type { APIRoute } from 'astro';
import {
  getContent,
  type CommuneContent,
  type ModelEntry,
} from '../../../../../lib/collections.ts';
import { modelScript, scriptText } from '../../../../../lib/loudspeaker/scripts.ts';
import { textResponse } from '../../../../../lib/responses.ts';
import { detailPaths } from '../../../../../lib/routes.ts';

export const getStaticPaths = () =>
  detailPaths('model', ({ models }) => models.map((item) => ({ id: item.data.id, item })));

type Props = { here: CommuneContent; item: ModelEntry };

export const GET: APIRoute<Props> = async ({ props: { here, item } }) => {
  const { full, approval } = modelScript(item, here, await getContent());
  return textResponse(scriptText(full, approval));
};
