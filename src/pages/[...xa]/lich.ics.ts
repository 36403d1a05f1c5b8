import type { APIRoute } from 'astro';
import { asOf } from '../../lib/as-of.ts';
import { calendarFile } from '../../lib/feeds/calendar-file.ts';
import type { CommuneContent } from '../../lib/collections.ts';
import { communePaths } from '../../lib/routes.ts';

export const getStaticPaths = communePaths;

type Props = { here: CommuneContent };

export const GET: APIRoute<Props> = ({ props, site }) =>
  new Response(calendarFile(props.here, asOf, site), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
