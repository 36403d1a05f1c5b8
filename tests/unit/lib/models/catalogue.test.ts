import { describe, expect, it } from 'vitest';
import { communeSchema } from '../../../../src/domain/commune.ts';
import { modelSchema } from '../../../../src/domain/model.ts';
import type { ModelState } from '../../../../src/domain/model-history.ts';
import { modelTypeSchema } from '../../../../src/domain/model-type.ts';
import type { ListedModel } from '../../../../src/lib/listings.ts';
import { columnsOf, facetsOf } from '../../../../src/lib/models/catalogue.ts';
import { onPage, pageOfList, PAGE_SIZE, pagesOf } from '../../../../src/lib/models/list-pages.ts';
import { examples } from '../../domain/examples.ts';

const village = (id: string, name: string) => ({ id, name, kind: 'xom' });
const commune = communeSchema.parse({
  ...examples.commune,
  villages: [village('xom-10', 'Xóm 10'), village('xom-5', 'Xóm 5')],
});
const types = new Map([['xom-so', { data: modelTypeSchema.parse(examples.modelType) }]]);

function listed(id: string, state: ModelState, where?: string): ListedModel {
  const { history, ...plain } = examples.model;
  const model = modelSchema.parse({
    ...plain,
    ...{ id, state, village: where },
    ...(state === 'stopped' ? { history } : {}),
  });
  return { model, commune };
}

const models = [
  listed('mot', 'stopped', 'xom-10'),
  listed('hai', 'ongoing', 'xom-5'),
  listed('ba', 'ongoing'),
];
const facets = facetsOf(models, commune.slug, types).filter(({ options }) => options.length > 1);

describe('The facets of a commune', () => {
  it('tell villages apart within a commune, communes within the portal', () => {
    const names = (where: string | null) => facetsOf(models, where, types).map(({ name }) => name);
    expect(names(commune.slug)).toEqual(['thon', 'loai', 'linh-vuc', 'tinh-trang', 'nam']);
    expect(names(null)).toEqual(['xa', 'loai', 'linh-vuc', 'tinh-trang', 'nam']);
  });

  it('list villages by number, models of the whole commune last, states in their order', () => {
    const labels = facets.map(({ options }) => options.map(({ label }) => label));
    expect(labels).toEqual([
      ['Xóm 5', 'Xóm 10', 'Toàn xã'],
      ['Đang làm', 'Đã dừng'],
    ]);
  });

  it('give every value an address of its own', () => {
    const cuts = facets.flatMap(({ options }) => options.map(({ cut }) => cut));
    expect(cuts).toEqual([
      'xom-5',
      'xom-10',
      'toan-xa',
      'tinh-trang-dang-lam',
      'tinh-trang-da-dung',
    ]);
  });

  it('reach the browser with the value of each model', () => {
    expect(columnsOf(models, facets)).toEqual([
      { name: 'thon', values: ['xom-5', 'xom-10', 'toan-xa'], of: [1, 0, 2] },
      { name: 'tinh-trang', values: ['dang-lam', 'da-dung'], of: [1, 0, 0] },
    ]);
  });
});

describe('A long list', () => {
  it('is cut into pages that hold every model once', () => {
    const all = [...Array(PAGE_SIZE * 2 + 1).keys()];
    expect(pagesOf(all.length)).toBe(3);
    expect([1, 2, 3].flatMap((page) => onPage(all, page))).toEqual(all);
    expect([pagesOf(0), pagesOf(PAGE_SIZE), pagesOf(PAGE_SIZE + 1)]).toEqual([1, 1, 2]);
    expect([1, 2].map((page) => pageOfList('/mo-hinh/', page))).toEqual([
      '/mo-hinh/',
      '/mo-hinh/trang/2/',
    ]);
  });
});
