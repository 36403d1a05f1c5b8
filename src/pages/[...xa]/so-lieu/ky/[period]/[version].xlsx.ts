import type { APIRoute } from 'astro';
import type { CommuneContent } from '../../../../../lib/collections.ts';
import { openRows } from '../../../../../lib/open-data/rows.ts';
import { writeOpenWorkbook } from '../../../../../lib/open-data/workbook.ts';
import type { ShownSnapshot } from '../../../../../lib/figures/public-figures.ts';
import { workbookResponse } from '../../../../../lib/responses.ts';
import { figuresPaths } from '../../../../../lib/routes.ts';
import { absolute } from '../../../../../lib/urls.ts';
import { periodUrl } from '../../../../../lib/figures/figure-urls.ts';

export const getStaticPaths = figuresPaths;

export const GET: APIRoute<{ here: CommuneContent; item: ShownSnapshot }> = async ({
  props,
  site,
}) => {
  const { commune } = props.here;
  const { period, version, publishedAt } = props.item.manifest;
  const page = absolute(periodUrl(commune.slug, period, version), site);
  const rows = openRows(props.item, commune);
  return workbookResponse(await writeOpenWorkbook(rows, page, publishedAt.slice(0, 10)));
};
