/** Counting of facets, for the build and for the browser: nothing else is imported here. */

/** One way to sort things: its name in addresses, its values, and for each thing the position of its value. */
export type FacetColumn = { name: string; values: readonly string[]; of: readonly number[] };

/** The one value chosen of each facet that is used, by the facet's name. */
export type Choice = ReadonlyMap<string, string>;

function suits(columns: readonly FacetColumn[], choice: Choice, thing: number): boolean {
  return columns.every(({ name, values, of }) => {
    const wanted = choice.get(name);
    return wanted === undefined || values[of[thing] ?? -1] === wanted;
  });
}

/** Positions of the things that have every chosen value, in order; a value that nothing has leaves none. */
export function matching(columns: readonly FacetColumn[], choice: Choice): number[] {
  const all = columns[0]?.of ?? [];
  return [...all.keys()].filter((thing) => suits(columns, choice, thing));
}

/** A choice without one of its facets. */
export function without(choice: Choice, name: string): Map<string, string> {
  return new Map([...choice].filter(([facet]) => facet !== name));
}

/** How many things each value of a facet would show beside what is chosen of the other facets. */
export function countsBeside(
  columns: readonly FacetColumn[],
  choice: Choice,
  column: FacetColumn,
): number[] {
  const counts = column.values.map(() => 0);
  for (const thing of matching(columns, without(choice, column.name))) {
    const value = column.of[thing] ?? -1;
    counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}
