import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { contentKinds } from '../../../src/content-tree/kinds.ts';
import { describe as describeField } from '../../../src/content-tree/field-title.ts';
import { observationSchema } from '../../../src/domain/observation.ts';

/** Every field of a schema, however deep, as a dotted path. */
function fieldsOf(schema: z.ZodType, path: string): [string, z.ZodType][] {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault
  ) {
    return fieldsOf(schema.unwrap() as z.ZodType, path);
  }
  if (schema instanceof z.ZodArray) return fieldsOf(schema.element as z.ZodType, path);
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([key, field]) => {
    const here = path === '' ? key : `${path}.${key}`;
    return [[here, field] as [string, z.ZodType], ...fieldsOf(field, here)];
  });
}

const schemas = [
  ...Object.entries(contentKinds).map(([kind, { schema }]) => [kind, schema] as const),
  ['observation', observationSchema] as const,
];

describe.each(schemas)('the fields of %s', (_, schema) => {
  const fields = fieldsOf(schema, '');

  test('are found', () => {
    expect(fields.length).toBeGreaterThan(0);
  });

  test('all have a Vietnamese title', () => {
    const untitled = fields.filter(([, field]) => describeField(field).title === '');
    expect(untitled.map(([path]) => path)).toEqual([]);
  });

  test('all have a description that is a sentence', () => {
    const bare = fields.filter(
      ([, field]) => !/.{4,}[.?"…)]$/u.test(describeField(field).description),
    );
    expect(bare.map(([path]) => path)).toEqual([]);
  });
});
