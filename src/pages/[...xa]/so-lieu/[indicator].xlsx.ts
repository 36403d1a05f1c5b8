import type { APIRoute } from 'astro';
import type { CommuneContent } from '../../../lib/collections.ts';
import { indicatorsUsed } from '../../../lib/figures/figures.ts';
import { indicatorRows } from '../../../lib/open-data/documents.ts';
import { writeOpenWorkbook } from '../../../lib/open-data/workbook.ts';
import { asOf } from '../../../lib/as-of.ts';
import { workbookResponse } from '../../../lib/responses.ts';
import { detailPaths } from '../../../lib/routes.ts';
import { absolute } from '../../../lib/urls.ts';
import { indicatorUrl } from '../../../lib/figures/figure-urls.ts';

export const getStaticPaths = () =>
  detailPaths('indicator', (here) =>
    indicatorsUsed(here).map((id) => ({ id: id.toLowerCase(), item: id })),
  );

export const GET: APIRoute<{ here: CommuneContent; item: string }> = async ({ props, site }) => {
  const { here, item } = props;
  const page = absolute(indicatorUrl(here.commune.slug, item), site);
  return workbookResponse(await writeOpenWorkbook(indicatorRows(here, item), page, asOf));
};
