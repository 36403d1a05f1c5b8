import { z } from 'zod';
import { contentFieldWords } from '../strings/content-problem-words.ts';

type Described = { title?: unknown; description?: unknown };

/** A schema without what wraps it (optional, nullable, default), and the metadata met on the way. */
function unwrap(schema: z.ZodType): { core: z.ZodType; meta: Described } {
  let core = schema;
  let meta: Described = schema.meta() ?? {};
  while (
    core instanceof z.ZodOptional ||
    core instanceof z.ZodNullable ||
    core instanceof z.ZodDefault
  ) {
    core = core.unwrap() as z.ZodType;
    meta = { ...core.meta(), ...meta };
  }
  return { core, meta };
}

/** The schema below one step of a path, or null where the path leaves the schema. */
function stepInto(schema: z.ZodType, step: PropertyKey): z.ZodType | null {
  const { core } = unwrap(schema);
  if (core instanceof z.ZodObject) {
    const key = String(step);
    return Object.hasOwn(core.shape, key) ? (core.shape[key] as z.ZodType) : null;
  }
  if (core instanceof z.ZodArray) return core.element as z.ZodType;
  return null;
}

/** The schema at a field path, or null where the path leaves the schema. */
export function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | null {
  let here: z.ZodType | null = schema;
  for (const step of path) here = here === null ? null : stepInto(here, step);
  return here;
}

/** Keys an object schema knows, with their Vietnamese titles; empty for anything else. */
export function knownKeys(schema: z.ZodType | null): Map<string, string> {
  const core = schema === null ? null : unwrap(schema).core;
  if (!(core instanceof z.ZodObject)) return new Map();
  const shape = core.shape as Record<string, z.ZodType>;
  return new Map(Object.entries(shape).map(([key, field]) => [key, describe(field).title]));
}

/** Vietnamese title and description of one schema; empty where it has none. */
export function describe(schema: z.ZodType | null): { title: string; description: string } {
  const meta: Described = schema === null ? {} : unwrap(schema).meta;
  const { title, description } = meta;
  return {
    title: typeof title === 'string' ? title : '',
    description: typeof description === 'string' ? description : '',
  };
}

/**
 * What people call the field at a path: the Vietnamese titles on the way, with
 * list positions counted from 1.
 */
export function fieldTitle(schema: z.ZodType, path: readonly PropertyKey[]): string {
  const parts: string[] = [];
  let here: z.ZodType | null = schema;
  for (const step of path) {
    here = here === null ? null : stepInto(here, step);
    if (typeof step === 'number') {
      parts.push(contentFieldWords.position(parts.pop() ?? '', step + 1));
    } else {
      parts.push(describe(here).title || String(step));
    }
  }
  return parts.join(contentFieldWords.below);
}
