import type { APIRoute } from 'astro';
import { getContent, type CommuneContent } from '../../../../../../lib/collections.ts';
import type { ShownSnapshot } from '../../../../../../lib/figures/public-figures.ts';
import { periodScript, scriptText } from '../../../../../../lib/loudspeaker/scripts.ts';
import { textResponse } from '../../../../../../lib/responses.ts';
import { periodsInForce } from '../../../../../../lib/routes.ts';

export const getStaticPaths = periodsInForce;

type Props = { here: CommuneContent; item: ShownSnapshot };

export const GET: APIRoute<Props> = async ({ props: { here, item } }) => {
  const { full, approval } = periodScript(item, here, await getContent());
  return textResponse(scriptText(full, approval));
};
