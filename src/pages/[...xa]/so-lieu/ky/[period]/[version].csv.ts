import type { APIRoute } from 'astro';
import type { CommuneContent } from '../../../../../lib/collections.ts';
import { openRows, writeOpenCsv } from '../../../../../lib/open-data/rows.ts';
import type { ShownSnapshot } from '../../../../../lib/figures/public-figures.ts';
import { csvResponse } from '../../../../../lib/responses.ts';
import { figuresPaths } from '../../../../../lib/routes.ts';

export const getStaticPaths = figuresPaths;

export const GET: APIRoute<{ here: CommuneContent; item: ShownSnapshot }> = ({ props }) =>
  csvResponse(writeOpenCsv(openRows(props.item, props.here.commune)));
