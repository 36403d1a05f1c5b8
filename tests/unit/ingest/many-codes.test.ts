import { expect, it } from 'vitest';
import { nearestOf } from '../../../src/ingest/nearest.ts';

it('the nearest of thousands is found for thousands', () => {
  const known = Array.from({ length: 4000 }, (_, at) => ({ item: at, texts: [`thon-${at}`] }));
  const find = nearestOf(known);
  const found = known.map(({ item }) => find(`thom-${item}`));
  expect(found).toEqual(known.map(({ item }) => item));
}, 60_000);
