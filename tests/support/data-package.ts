import { z } from 'zod';

/**
 * The rules of the Data Package standard 2.0 (datapackage.org) for all that our descriptors use, and
 * nothing beside it: a property the standard does not know is refused too.
 */
const place = z.string().refine((path) => {
  if (/^https?:\/\//u.test(path)) return true;
  return /^[^./~\\]/u.test(path) && !path.split('/').includes('..') && !path.includes(':');
}, 'a whole address, or a place below the descriptor');

const licence = z
  .strictObject({
    name: z
      .string()
      .regex(/^[-a-zA-Z0-9._]+$/u)
      .optional(),
    path: place.optional(),
    title: z.string().optional(),
  })
  .refine(({ name, path }) => name !== undefined || path !== undefined);

export const tableSchemaRules = z
  .strictObject({
    $schema: z.literal('https://datapackage.org/profiles/2.0/tableschema.json'),
    fields: z
      .array(
        z.strictObject({
          name: z.string().min(1),
          title: z.string(),
          description: z.string(),
          type: z.enum(['string', 'number', 'integer', 'date']),
          constraints: z.strictObject({ required: z.boolean() }).optional(),
        }),
      )
      .min(1),
    primaryKey: z.array(z.string()).min(1),
    missingValues: z.array(z.string()),
  })
  .refine(({ fields, primaryKey }) =>
    primaryKey.every((key) => fields.some(({ name }) => name === key)),
  );
export type TableSchema = z.infer<typeof tableSchemaRules>;

export const dataPackageRules = z
  .strictObject({
    $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
    name: z.string().regex(/^[a-z0-9._/-]+$/u),
    title: z.string(),
    description: z.string(),
    homepage: z.url(),
    resources: z
      .array(
        z.strictObject({
          name: z.string().regex(/^[a-z0-9._/-]+$/u),
          type: z.literal('table'),
          title: z.string(),
          description: z.string(),
          path: place,
          format: z.literal('csv'),
          mediatype: z.string().regex(/^[^/]+\/[^/]+$/u),
          encoding: z.literal('utf-8'),
          bytes: z.int().min(1),
          hash: z.string().regex(/^sha256:[0-9a-f]{64}$/u),
          sources: z.array(z.strictObject({ title: z.string() })).min(1),
          licenses: z.array(licence).min(1).optional(),
          schema: z.union([place, tableSchemaRules]),
        }),
      )
      .min(1),
  })
  .refine(({ resources }) => new Set(resources.map(({ name }) => name)).size === resources.length);
export type DataPackage = z.infer<typeof dataPackageRules>;
