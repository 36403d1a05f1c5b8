import type { z } from 'zod';

/**
 * Gives a field the Vietnamese title and description that the error messages,
 * the editors' field tables and the editing form show. Must be the last call
 * on a schema: zod drops metadata when another method follows.
 */
export function field<Schema extends z.ZodType>(
  schema: Schema,
  title: string,
  description: string,
): Schema {
  return schema.meta({ title, description });
}
