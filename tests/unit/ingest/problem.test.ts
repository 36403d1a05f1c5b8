import { expect, it } from 'vitest';
import { problem, type Place } from '../../../src/ingest/problem.ts';

const fixAt = (place: Place) => problem('SL203', place).fix;

it('A cell is named by its column and line, and not at all when one of them is unknown', () => {
  expect(fixAt({ line: 14, columnIndex: 4 })).toContain(' E14,');
  for (const place of [{}, { line: 14 }, { columnIndex: 4 }]) expect(fixAt(place)).toContain(' ?,');
});
