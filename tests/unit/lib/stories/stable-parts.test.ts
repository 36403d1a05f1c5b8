import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PART_SIZE, partsToShow, stableParts } from '../../../../src/lib/stories/stable-parts.ts';

/** A list of so many things, the newest with the highest number first. */
const list = (length: number): number[] => Array.from({ length }, (_, at) => length - at);
const anyLength = fc.integer({ min: 0, max: 600 });

describe('A long list is cut into pages', () => {
  test.each([0, 1, PART_SIZE, 2 * PART_SIZE - 1])('not before two are full (%i)', (length) => {
    expect(stableParts(list(length))).toEqual([{ number: undefined, items: list(length) }]);
  });

  test('that together hold everything once, newest first', () => {
    fc.assert(
      fc.property(anyLength, (length) => {
        expect(stableParts(list(length)).flatMap(({ items }) => items)).toEqual(list(length));
      }),
    );
  });

  test('none of them heavy, and the older ones numbered down to 1', () => {
    fc.assert(
      fc.property(anyLength, (length) => {
        const [newest, ...older] = stableParts(list(length));
        expect(newest?.number).toBeUndefined();
        expect(newest?.items.length).toBeLessThan(2 * PART_SIZE);
        expect(older.map(({ number }) => number)).toEqual(older.map((_, at) => older.length - at));
        expect(older.every(({ items }) => items.length === PART_SIZE)).toBe(true);
      }),
    );
  });

  test('whose older addresses hold the same when something new comes', () => {
    fc.assert(
      fc.property(anyLength, (length) => {
        const byNumber = new Map(stableParts(list(length + 1)).map((part) => [part.number, part]));
        const [, ...older] = stableParts(list(length));
        expect(older.map(({ number }) => byNumber.get(number))).toEqual(older);
      }),
    );
  });
});

describe('A page of a long list leads to', () => {
  test('all parts while they are few', () => {
    expect(partsToShow(undefined, 1)).toEqual([undefined]);
    expect(partsToShow(undefined, 4)).toEqual([undefined, 3, 2, 1]);
  });

  test('the newest, those beside it and the first, and says where some are left out', () => {
    expect(partsToShow(undefined, 63)).toEqual([undefined, 62, 61, null, 1]);
    expect(partsToShow(30, 63)).toEqual([undefined, null, 32, 31, 30, 29, 28, null, 1]);
    expect(partsToShow(1, 63)).toEqual([undefined, null, 3, 2, 1]);
  });

  test('each part from its neighbour, so that all can be walked through', () => {
    for (let current = 1; current < 62; current += 1) {
      expect(partsToShow(current, 63)).toEqual(expect.arrayContaining([current, current + 1]));
    }
  });
});
