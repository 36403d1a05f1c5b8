import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countsBeside,
  matching,
  without,
  type FacetColumn,
} from '../../../../src/lib/models/facet-counts.ts';

const NAMES = ['thon', 'loai', 'nam'] as const;
const VALUES = ['a', 'b', 'c', 'd'] as const;
type Thing = Record<(typeof NAMES)[number], (typeof VALUES)[number]>;

const things = fc.array(
  fc.record({
    thon: fc.constantFrom(...VALUES),
    loai: fc.constantFrom(...VALUES),
    nam: fc.constantFrom(...VALUES),
  }),
  { maxLength: 60 },
);
const choices = fc
  .array(fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...VALUES, 'none-has-it')))
  .map((pairs) => new Map<string, string>(pairs));

function columns(some: readonly Thing[]): FacetColumn[] {
  return NAMES.map((name) => ({
    name,
    values: VALUES,
    of: some.map((thing) => VALUES.indexOf(thing[name])),
  }));
}

/** The plain way to the same: look at every thing. */
function filtered(some: readonly Thing[], choice: ReadonlyMap<string, string>): number[] {
  return some.flatMap((thing, place) =>
    NAMES.every((name) => (choice.get(name) ?? thing[name]) === thing[name]) ? [place] : [],
  );
}

describe('The facets of a catalogue', () => {
  it('show exactly the models that have every chosen value', () => {
    fc.assert(
      fc.property(things, choices, (some, choice) => {
        expect(matching(columns(some), choice)).toEqual(filtered(some, choice));
      }),
    );
  });

  it('promise of each value as many models as choosing it shows', () => {
    fc.assert(
      fc.property(things, choices, (some, choice) => {
        for (const column of columns(some)) {
          const counts = countsBeside(columns(some), choice, column);
          const shown = VALUES.map(
            (value) =>
              filtered(some, new Map([...without(choice, column.name), [column.name, value]]))
                .length,
          );
          expect(counts).toEqual(shown);
        }
      }),
    );
  });

  it('show nothing for a value that no model has, and all when nothing is chosen', () => {
    const some: Thing[] = [{ thon: 'a', loai: 'b', nam: 'c' }];
    expect(matching(columns(some), new Map([['thon', 'lost']]))).toEqual([]);
    expect(matching(columns(some), new Map())).toEqual([0]);
    expect(matching(columns([]), new Map())).toEqual([]);
  });
});
