import type { Plan } from '../../domain/plan.ts';
import type { ContentProblem } from '../problem.ts';
import { problemAt, type AnyEntry, type Check, type CheckInput } from '../tree.ts';
import { checkCommuneReferences } from './commune-references.ts';
import { dangling, type Reference } from './dangling.ts';

/** Ids of all units, or null when their list is broken. */
function unitIds({ tree, keys }: CheckInput): Set<string> | null {
  if (tree.units.size < keys.units.size) return null;
  return new Set([...tree.units.values()].flatMap(({ data }) => data.units.map(({ id }) => id)));
}

function referrer(thing: Reference['thing'], known: Reference['known']) {
  return (value: string, ...path: PropertyKey[]): Reference => ({ path, value, thing, known });
}

function planReferences(plan: Plan, { keys }: CheckInput, units: Set<string> | null): Reference[] {
  const toCampaign = referrer('campaign', keys.campaign);
  const toDocument = referrer('document', keys.document);
  const toType = referrer('modelType', keys.modelType);
  const toIndicator = referrer('indicator', keys.indicator);
  const toUnit = referrer('unit', units);
  return [
    toCampaign(plan.campaign, 'campaign'),
    ...plan.citations.map((one, index) => toDocument(one.document, 'citations', index, 'document')),
    ...plan.modelTypes.map((one, index) => toType(one.type, 'modelTypes', index, 'type')),
    ...plan.targets.flatMap(({ indicator }, index) =>
      indicator === null ? [] : [toIndicator(indicator, 'targets', index, 'indicator')],
    ),
    ...(['duties', 'reporting'] as const).flatMap((list) =>
      plan[list].flatMap((one, index) =>
        one.units.map((unit, at) => toUnit(unit, list, index, 'units', at)),
      ),
    ),
  ];
}

/** Where in its own data an entry refers to shared things. */
function sharedReferences(
  entry: AnyEntry,
  input: CheckInput,
  units: Set<string> | null,
): Reference[] {
  const { document, indicator, modelType } = input.keys;
  if (entry.kind === 'plan') return planReferences(entry.data, input, units);
  if (entry.kind === 'campaign') {
    return [referrer('document', document)(entry.data.foundedBy, 'foundedBy')];
  }
  if (entry.kind === 'document') {
    const toDocument = referrer('document', document);
    return entry.data.basedOn.map((key, index) => toDocument(key, 'basedOn', index));
  }
  if (entry.kind === 'model') return [referrer('modelType', modelType)(entry.data.type, 'type')];
  if (entry.kind !== 'modelType') return [];
  const toIndicator = referrer('indicator', indicator);
  return entry.data.measures.flatMap((measure, index) =>
    measure.indicator === undefined
      ? []
      : [toIndicator(measure.indicator, 'measures', index, 'indicator')],
  );
}

function checkSelfReference(entry: AnyEntry): ContentProblem[] {
  if (entry.kind !== 'document') return [];
  const at = entry.data.basedOn.indexOf(entry.data.key);
  return at < 0
    ? []
    : [problemAt(entry, ['basedOn', at], 'self-reference', { found: `"${entry.data.key}"` })];
}

/** Every reference names something that is there. */
export const checkReferences: Check = (input) => {
  const { tree } = input;
  const units = unitIds(input);
  const shared: AnyEntry[] = [
    ...tree.campaign.values(),
    ...tree.document.values(),
    ...tree.modelType.values(),
    ...tree.plan.values(),
    ...tree.model.values(),
  ];
  return [
    ...shared.flatMap((entry) => [
      ...sharedReferences(entry, input, units).flatMap((reference) => dangling(entry, reference)),
      ...checkSelfReference(entry),
    ]),
    ...checkCommuneReferences(input),
  ];
};
