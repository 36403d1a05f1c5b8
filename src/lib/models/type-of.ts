import type { ModelType } from '../../domain/model-type.ts';

/** The model types of a build, by id. */
export type Types = ReadonlyMap<string, { data: ModelType }>;

/** A model type by its id; the content check has proven the reference. */
export function typeOf(id: string, types: Types): ModelType {
  const type = types.get(id);
  if (type === undefined) throw new Error(`No model type ${id} after the content check`);
  return type.data;
}
