import { fileURLToPath } from 'node:url';
import type { APIRoute } from 'astro';
import { cacheDir } from 'astro:config/server';
import { getContent } from '../../lib/collections.ts';
import { shareCards, type ShareCard } from '../../lib/sharing/share-cards.ts';
import { drawPictures, sharePicture } from '../../lib/sharing/share-picture.ts';

type Props = { card: ShareCard };

const folder = fileURLToPath(new URL('chia-se/', cacheDir));

export async function getStaticPaths() {
  const cards = [...shareCards(await getContent()).values()];
  // Astro asks for one page after the other, which would leave all cores but one idle.
  await drawPictures(cards, folder);
  return cards.map((card) => ({
    params: { page: card.page.slice(1, -1) || undefined },
    props: { card },
  }));
}

/** The picture that stands for a page where its link is shared. */
export const GET: APIRoute<Props> = async ({ props }) => {
  const picture = await sharePicture(props.card, folder);
  return new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/png' } });
};
