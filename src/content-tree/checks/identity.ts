import { contentKinds, placeOf } from '../kinds.ts';
import type { ContentProblem } from '../problem.ts';
import { problemAt, type AnyEntry, type Check, type ContentTree } from '../tree.ts';

/** All entries, as a list. */
export function allEntries(tree: ContentTree): AnyEntry[] {
  return Object.values(tree).flatMap((entries: Map<string, AnyEntry>) => [...entries.values()]);
}

function checkEntry(entry: AnyEntry): ContentProblem[] {
  const place = placeOf(entry.file);
  const { idField } = contentKinds[entry.kind];
  const data = entry.data as Record<string, unknown>;
  const problems: ContentProblem[] = [];
  if (idField !== null && place?.id !== undefined && data[idField] !== place.id) {
    const found = `"${String(data[idField])}"`;
    problems.push(problemAt(entry, [idField], 'id-not-file-name', { found, detail: place.id }));
  }
  if (place?.commune !== undefined && data['commune'] !== place.commune) {
    const found = `"${String(data['commune'])}"`;
    problems.push(
      problemAt(entry, ['commune'], 'commune-not-folder', { found, detail: place.commune }),
    );
  }
  return problems;
}

/** Values that repeat in one list; each is reported where it comes the second time. */
export function repeated<Item>(items: readonly Item[], keyOf: (item: Item) => string): number[] {
  const seen = new Set<string>();
  return items.flatMap((item, index) => {
    const key = keyOf(item);
    if (seen.has(key)) return [index];
    seen.add(key);
    return [];
  });
}

/** An entry is what and where its file says it is, and nothing inside it has the id of another thing. */
export const checkIdentity: Check = ({ tree }) => [
  ...allEntries(tree).flatMap(checkEntry),
  ...[...tree.plan.values()].flatMap((plan) =>
    repeated(plan.data.targets, ({ id }) => id).map((index) =>
      problemAt(plan, ['targets', index, 'id'], 'duplicate-target', {
        found: `"${plan.data.targets[index]?.id ?? ''}"`,
      }),
    ),
  ),
  ...[...tree.units.values()].flatMap((list) =>
    repeated(list.data.units, ({ id }) => id).map((index) =>
      problemAt(list, ['units', index, 'id'], 'duplicate-unit', {
        found: `"${list.data.units[index]?.id ?? ''}"`,
      }),
    ),
  ),
];
