import type { APIRoute } from 'astro';
import { getContent, type CommuneContent } from '../../../lib/collections.ts';
import { jsonFeed } from '../../../lib/feeds/feeds.ts';
import { sectionPaths } from '../../../lib/routes.ts';

export const getStaticPaths = sectionPaths;

type Props = { here: CommuneContent | null };

export const GET: APIRoute<Props> = async ({ props, site, url }) =>
  jsonFeed(props.here === null ? (await getContent()).communes : [props.here], { site, url });
