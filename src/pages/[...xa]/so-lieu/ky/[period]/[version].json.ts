import type { APIRoute } from 'astro';
import type { CommuneContent } from '../../../../../lib/collections.ts';
import { versionDocument } from '../../../../../lib/open-data/documents.ts';
import type { ShownSnapshot } from '../../../../../lib/figures/public-figures.ts';
import { jsonResponse } from '../../../../../lib/responses.ts';
import { figuresPaths } from '../../../../../lib/routes.ts';

export const getStaticPaths = figuresPaths;

export const GET: APIRoute<{ here: CommuneContent; item: ShownSnapshot }> = ({ props, site }) =>
  jsonResponse(versionDocument(props.here, props.item, site));
