import { nearest } from '../nearest.ts';
import type { ContentProblem } from '../problem.ts';
import { problemAt, type AnyEntry, type CheckInput, type Entry } from '../tree.ts';
import { dangling, type Reference } from './dangling.ts';

/** Names of one kind below one commune: the file names of its plans, its models. */
export function ownIds({ keys }: CheckInput, kind: 'plan' | 'model', commune: string): Set<string> {
  const prefix = `${commune}/`;
  const own = [...keys[kind]].filter((key) => key.startsWith(prefix));
  return new Set(own.map((key) => key.slice(prefix.length)));
}

function checkVillage(
  entry: AnyEntry,
  input: CheckInput,
  commune: string,
  path: PropertyKey[],
  value: string,
): ContentProblem[] {
  const villages = input.tree.commune.get(commune)?.data.villages;
  if (villages === undefined) return [];
  const known = new Set(villages.map(({ id }) => id));
  if (known.has(value)) return [];
  const owner = [...input.tree.commune.values()].find(({ data }) =>
    data.villages.some(({ id }) => id === value),
  );
  if (owner === undefined) return dangling(entry, { path, value, thing: 'village', known });
  const details = { found: `"${value}"`, detail: owner.data.slug, nearest: nearest(value, known) };
  return [problemAt(entry, path, 'village-of-other-commune', details)];
}

type TargetReference = { plan: string; target: string };

function checkTargets(
  entry: AnyEntry,
  input: CheckInput,
  commune: string,
  targets: readonly TargetReference[],
): ContentProblem[] {
  const plans = ownIds(input, 'plan', commune);
  return targets.flatMap(({ plan, target }, index) => {
    const toPlan: Reference = {
      path: ['targets', index, 'plan'],
      value: plan,
      thing: 'plan',
      known: plans,
    };
    const parsed = input.tree.plan.get(`${commune}/${plan}`);
    const known = parsed === undefined ? null : new Set(parsed.data.targets.map(({ id }) => id));
    const toTarget: Reference = {
      path: ['targets', index, 'target'],
      value: target,
      thing: 'target',
      known,
    };
    return [...dangling(entry, toPlan), ...dangling(entry, toTarget)];
  });
}

function checkModel(entry: Entry<'model'>, input: CheckInput): ContentProblem[] {
  const { commune, id, village, related, targets } = entry.data;
  const known = ownIds(input, 'model', commune);
  return [
    ...(village === undefined ? [] : checkVillage(entry, input, commune, ['village'], village)),
    ...checkTargets(entry, input, commune, targets),
    ...related.flatMap((value, index) => {
      const path = ['related', index];
      if (value === id) return [problemAt(entry, path, 'self-reference', { found: `"${value}"` })];
      return dangling(entry, { path, value, thing: 'model', known });
    }),
  ];
}

function checkStory(entry: Entry<'story'>, input: CheckInput): ContentProblem[] {
  const { commune, villages, models, targets } = entry.data;
  const known = ownIds(input, 'model', commune);
  return [
    ...villages.flatMap((value, index) =>
      checkVillage(entry, input, commune, ['villages', index], value),
    ),
    ...models.flatMap((value, index) =>
      dangling(entry, { path: ['models', index], value, thing: 'model', known }),
    ),
    ...checkTargets(entry, input, commune, targets),
  ];
}

/** The villages that following `into` from one of them leads back to it; none where it ends somewhere. */
function circleOf(into: ReadonlyMap<string, string>, id: string): string[] {
  const chain = [id];
  let next = into.get(id);
  while (next !== undefined && !chain.includes(next)) {
    chain.push(next);
    next = into.get(next);
  }
  return next === id ? chain : [];
}

/** A merged village leads to another village of the same commune, and the last of them stands. */
function checkMerged(entry: Entry<'commune'>): ContentProblem[] {
  const { villages } = entry.data;
  const known = new Set(villages.map(({ id }) => id));
  const merged = villages.map(({ id, mergedInto }) => [id, mergedInto] as const);
  const into = new Map(merged.flatMap(([id, to]) => (to === undefined ? [] : [[id, to] as const])));
  return merged.flatMap(([id, value], index) => {
    if (value === undefined) return [];
    const path = ['villages', index, 'mergedInto'];
    const circle = circleOf(into, id);
    if (circle.length === 0) return dangling(entry, { path, value, thing: 'village', known });
    // One mistake, told once: where the first of them stands.
    const isFirst = villages.find((village) => circle.includes(village.id))?.id === id;
    const found = circle.map((each) => `"${each}"`).join(', ');
    return isFirst ? [problemAt(entry, path, 'self-reference', { found })] : [];
  });
}

/** References that stay within one commune: villages, models, plans and their targets. An entry filed under another commune is reported as that alone. */
export function checkCommuneReferences(input: CheckInput): ContentProblem[] {
  const { tree } = input;
  const isFiledRight = (entry: Entry<'model'> | Entry<'story'>) =>
    entry.file.startsWith(`xa/${entry.data.commune}/`);
  return [
    ...[...tree.commune.values()].flatMap(checkMerged),
    ...[...tree.model.values()].filter(isFiledRight).flatMap((model) => checkModel(model, input)),
    ...[...tree.story.values()].filter(isFiledRight).flatMap((story) => checkStory(story, input)),
  ];
}
