import { z } from 'zod';
import {
  communeDocumentSchema,
  indicatorDocumentSchema,
  versionDocumentSchema,
} from '../../domain/open-documents.ts';
import { absolute } from '../urls.ts';
import { schemaUrl, type SchemaName } from './open-data-urls.ts';

const schemas = {
  'chi-tieu': indicatorDocumentSchema,
  ky: versionDocumentSchema,
  'so-lieu': communeDocumentSchema,
} as const satisfies Record<SchemaName, z.ZodType>;

/** JSON Schema (draft 2020-12) of one kind of document, from the schema that also gives the document its type. */
export function schemaDocument(name: SchemaName, site: URL | undefined): Record<string, unknown> {
  const { $schema, ...body } = z.toJSONSchema(schemas[name]);
  return { $schema, $id: absolute(schemaUrl(name), site), ...body };
}
