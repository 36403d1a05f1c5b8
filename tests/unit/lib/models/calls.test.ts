import { describe, expect, it } from 'vitest';
import { communeSchema } from '../../../../src/domain/commune.ts';
import { modelSchema } from '../../../../src/domain/model.ts';
import { modelTypeSchema } from '../../../../src/domain/model-type.ts';
import { planSchema } from '../../../../src/domain/plan.ts';
import type { CommuneContent } from '../../../../src/lib/collections.ts';
import { callersOf, callsOf } from '../../../../src/lib/models/calls.ts';
import { modelPage } from '../../../../src/lib/models/model-page.ts';
import { examples } from '../../domain/examples.ts';

function communeWith(named: { type: string; clause: string }[], published: string[] = []) {
  const plan = planSchema.parse({ ...examples.plan, modelTypes: named });
  const models = published.map((type) => ({
    data: modelSchema.parse({ ...examples.model, id: `mot-${type}`, type }),
  }));
  const commune = communeSchema.parse(examples.commune);
  return { commune, plans: [{ data: plan }], models } as unknown as CommuneContent;
}

const named = [
  { type: 'xom-so', clause: 'II.3' },
  { type: 'duong-hoa', clause: 'II.4' },
  { type: 'xom-so', clause: 'III.7-2' },
];
const typeNamed = (id: string) => ({
  data: modelTypeSchema.parse({ ...examples.modelType, id, name: id }),
});
const modelTypes = new Map(['xom-so', 'duong-hoa'].map((id) => [id, typeNamed(id)]));
const content = { modelTypes };

describe('What the plans of a commune call for', () => {
  it('is each model type once, with every clause that names it and the models published', () => {
    const calls = callsOf(communeWith(named, ['duong-hoa'])).map(({ type, places, models }) => ({
      type,
      clauses: places.map(({ clause }) => clause),
      models: models.map(({ model }) => model.id),
    }));
    expect(calls).toEqual([
      { type: 'xom-so', clauses: ['II.3', 'III.7-2'], models: [] },
      { type: 'duong-hoa', clauses: ['II.4'], models: ['mot-duong-hoa'] },
    ]);
  });

  it('makes it one of the communes on the page of the type, a commune that names none is not', () => {
    const here = communeWith(named);
    const communes = [communeWith([]), here];
    expect(callersOf('duong-hoa', communes).map((call) => call.here)).toEqual([here]);
    expect(callersOf('xom-so', [communeWith([])])).toEqual([]);
  });

  it('is how its catalogue is found before any model is published', () => {
    const { summary } = modelPage(communeWith(named), content);
    expect(summary).toContain('chưa công bố mô hình');
    expect(summary).toContain('xom-so, duong-hoa');
    expect(modelPage(communeWith([], ['xom-so']), content).summary).not.toContain('chưa công bố');
  });
});
