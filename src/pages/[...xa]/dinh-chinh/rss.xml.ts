import type { APIRoute } from 'astro';
import type { CommuneContent } from '../../../lib/collections.ts';
import { feed } from '../../../lib/feeds/feeds.ts';
import { communePaths } from '../../../lib/routes.ts';

export const getStaticPaths = communePaths;

type Props = { here: CommuneContent };

export const GET: APIRoute<Props> = ({ props, site, url }) =>
  feed('corrections', [props.here], { site, url });
