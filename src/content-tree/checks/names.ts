import { communeMentions, knownName } from '../../domain/commune-name.ts';
import type { ContentProblem } from '../problem.ts';
import { proseLines } from '../headings.ts';
import {
  problemAt,
  problemInBody,
  type AnyEntry,
  type Check,
  type ContentTree,
  type Entry,
} from '../tree.ts';

type OwnEntry = Entry<'plan'> | Entry<'model'> | Entry<'story'>;
type Leaf = { path: PropertyKey[]; text: string };

/** Every text below a value, with its path. */
function leaves(value: unknown, path: PropertyKey[] = []): Leaf[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => leaves(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => leaves(item, [...path, key]));
}

const TITLES: ReadonlySet<PropertyKey> = new Set<PropertyKey>(['title', 'shortTitle']);

/** Names of other communes that a text gives as its own. In a title every "xã X" counts, elsewhere "trên địa bàn xã X". */
function strangers(
  text: string,
  isTitle: boolean,
  own: readonly string[],
  known: readonly string[],
): string[] {
  return communeMentions(text).flatMap(({ name, isArea }) => {
    if (!isTitle && !isArea) return [];
    const named = knownName(name, [...own, ...known]);
    return named === null || own.includes(named) ? [] : [named];
  });
}

function checkEntry(entry: OwnEntry, tree: ContentTree): ContentProblem[] {
  const commune = tree.commune.get(entry.data.commune)?.data;
  if (commune === undefined || !entry.file.startsWith(`xa/${commune.slug}/`)) return [];
  const own = [commune.name, ...commune.formerNames.map(({ name }) => name)];
  const known = [...tree.commune.values()]
    .map(({ data }) => data.name)
    .filter((name) => !own.includes(name));
  const details = (name: string) => ({ found: `"${name}"`, detail: commune.name });
  const inFields = leaves(entry.data).flatMap(({ path, text }) =>
    strangers(text, path.length === 1 && TITLES.has(path[0] ?? ''), own, known).map((name) =>
      problemAt(entry as AnyEntry, path, 'other-commune-named', details(name)),
    ),
  );
  const inBody = proseLines(entry.body).flatMap(({ text, line }) =>
    strangers(text, false, own, known).map((name) =>
      problemInBody(entry, line, 'other-commune-named', details(name)),
    ),
  );
  return [...inFields, ...inBody];
}

/** A page of one commune that says it is about another: the usual trace of copying. */
export const checkNames: Check = ({ tree }) =>
  [...tree.plan.values(), ...tree.model.values(), ...tree.story.values()].flatMap((entry) =>
    checkEntry(entry, tree),
  );
