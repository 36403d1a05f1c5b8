import type { APIRoute } from 'astro';
import { schemaDocument } from '../../lib/open-data/schemas.ts';
import { jsonResponse } from '../../lib/responses.ts';
import { schemaNames, type SchemaName } from '../../lib/open-data/open-data-urls.ts';

export const getStaticPaths = () =>
  schemaNames.map((name) => ({ params: { name }, props: { name } }));

export const GET: APIRoute<{ name: SchemaName }> = ({ props, site }) =>
  jsonResponse(schemaDocument(props.name, site), 'application/schema+json');
