import type { APIRoute } from 'astro';
import { bulletinFile } from '../../../../lib/bulletins/bulletin-file.ts';
import { bulletinIssues, type BulletinIssue } from '../../../../lib/bulletins/issues.ts';
import type { CommuneContent } from '../../../../lib/collections.ts';
import { detailPaths } from '../../../../lib/routes.ts';

export const getStaticPaths = () =>
  detailPaths('issue', (here) => bulletinIssues(here).map((item) => ({ id: item.slug, item })));

type Props = { here: CommuneContent; item: BulletinIssue };

export const GET: APIRoute<Props> = async ({ props: { here, item }, site }) =>
  new Response(await bulletinFile(item, here, site), {
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
