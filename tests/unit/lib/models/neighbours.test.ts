import { describe, expect, it } from 'vitest';
import { communeSchema } from '../../../../src/domain/commune.ts';
import { modelSchema } from '../../../../src/domain/model.ts';
import type { CommuneContent, Content } from '../../../../src/lib/collections.ts';
import { neighboursOf } from '../../../../src/lib/models/neighbours.ts';
import { examples } from '../../domain/examples.ts';

type Sketch = { id: string; type?: string; village?: string; related?: string[] };

function communeWith(slug: string, models: Sketch[]): CommuneContent {
  const entries = models.map(({ id, type = 'xom-so', village, related = [] }) => ({
    data: modelSchema.parse({ ...examples.model, commune: slug, id, type, village, related }),
  }));
  const commune = communeSchema.parse({ ...examples.commune, slug });
  return { commune, models: entries } as unknown as CommuneContent;
}

const here = communeWith('xa-nay', [
  { id: 'chinh', village: 'xom-5', related: ['xom-va-loai', 'loai-duoc-neu', 'chi-duoc-neu'] },
  { id: 'cung-xom', village: 'xom-5', type: 'duong-hoa' },
  { id: 'xom-va-loai', village: 'xom-5' },
  { id: 'cung-loai', village: 'xom-6' },
  { id: 'loai-duoc-neu', village: 'xom-6' },
  { id: 'chi-duoc-neu', village: 'xom-7', type: 'duong-hoa' },
  { id: 'toan-xa', type: 'duong-hoa' },
]);
const first = communeWith('xa-dau', [{ id: 'noi-khac' }]);
const content = { communes: [first, here] } as unknown as Content;

function around(id: string): Record<string, string[]> {
  const model = here.models.find(({ data }) => data.id === id)?.data;
  if (model === undefined) throw new Error(`no ${id}`);
  return Object.fromEntries(
    Object.entries(neighboursOf(model, here, content)).map(([list, models]) => [
      list,
      models.map((one) => one.model.id),
    ]),
  );
}

describe('What a model leads on to', () => {
  it('is each other model once: of the village, of the type with its own commune first, else named', () => {
    expect(around('chinh')).toEqual({
      inVillage: ['xom-va-loai', 'cung-xom'],
      ofType: ['loai-duoc-neu', 'cung-loai', 'noi-khac'],
      named: ['chi-duoc-neu'],
    });
  });

  it('is nothing of a village for a model of the whole commune', () => {
    expect(around('toan-xa')).toEqual({
      inVillage: [],
      ofType: ['cung-xom', 'chi-duoc-neu'],
      named: [],
    });
  });
});
