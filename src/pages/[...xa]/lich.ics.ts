import type { APIRoute } from 'astro';
import { asOf } from '../../lib/as-of.ts';
import { getContent, must, type CommuneContent } from '../../lib/collections.ts';
import { calendarFile } from '../../lib/feeds/calendar-file.ts';
import { sectionPaths } from '../../lib/routes.ts';

export const getStaticPaths = sectionPaths;

type Props = { here: CommuneContent | null };

export const GET: APIRoute<Props> = async ({ props: { here }, site }) => {
  const { communes, units } = await getContent();
  const file = calendarFile({
    communes: here === null ? communes : [here],
    unitName: (unit) => must(units, unit).name,
    stampDay: asOf,
    site,
  });
  return new Response(file, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};
