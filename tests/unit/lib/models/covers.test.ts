import { describe, expect, it } from 'vitest';
import { modelTypeSchema } from '../../../../src/domain/model-type.ts';
import { coverDrawings, coversFile } from '../../../../src/lib/models/cover-drawings.ts';

describe('Drawn covers', () => {
  it('exist for each field, so that a new model type has one from its first day', () => {
    for (const field of modelTypeSchema.shape.field.options)
      expect(coverDrawings).toHaveProperty(field);
  });

  it('take every colour from the page, for its dark look and for paper', () => {
    expect(coversFile()).not.toMatch(/(?:fill|stroke)="(?!var\(|none)/u);
    expect(coversFile()).not.toMatch(/#[0-9a-f]{3,8}|style=|NaN|undefined/u);
  });
});
