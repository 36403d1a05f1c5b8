import type { ContentProblem } from '../problem.ts';
import { problemAt, type AnyEntry, type Check, type CheckInput } from '../tree.ts';
import { checkCommuneReferences } from './commune-references.ts';
import { dangling, type Reference } from './dangling.ts';

/** Ids of all units, or null when their list is broken. */
function unitIds({ tree, keys }: CheckInput): Set<string> | null {
  if (tree.units.size < keys.units.size) return null;
  return new Set([...tree.units.values()].flatMap(({ data }) => data.units.map(({ id }) => id)));
}

/** Where in its own data an entry refers to shared things. */
function sharedReferences(
  entry: AnyEntry,
  input: CheckInput,
  units: Set<string> | null,
): Reference[] {
  const { campaign, document, indicator, modelType } = input.keys;
  const to =
    (thing: Reference['thing'], known: Reference['known']) =>
    (value: string, ...path: PropertyKey[]): Reference => ({ path, value, thing, known });
  const toDocument = to('document', document);
  const toType = to('modelType', modelType);
  const toIndicator = to('indicator', indicator);
  const toUnit = to('unit', units);
  switch (entry.kind) {
    case 'campaign':
      return [toDocument(entry.data.foundedBy, 'foundedBy')];
    case 'document':
      return entry.data.basedOn.map((key, index) => toDocument(key, 'basedOn', index));
    case 'modelType':
      return entry.data.measures.flatMap((measure, index) =>
        measure.indicator === undefined
          ? []
          : [toIndicator(measure.indicator, 'measures', index, 'indicator')],
      );
    case 'model':
      return [toType(entry.data.type, 'type')];
    case 'plan': {
      const plan = entry.data;
      return [
        to('campaign', campaign)(plan.campaign, 'campaign'),
        ...plan.citations.map((one, index) =>
          toDocument(one.document, 'citations', index, 'document'),
        ),
        ...plan.modelTypes.map((one, index) => toType(one.type, 'modelTypes', index, 'type')),
        ...plan.targets.flatMap(({ indicator: id }, index) =>
          id === null ? [] : [toIndicator(id, 'targets', index, 'indicator')],
        ),
        ...(['duties', 'reporting'] as const).flatMap((list) =>
          plan[list].flatMap((one, index) =>
            one.units.map((unit, at) => toUnit(unit, list, index, 'units', at)),
          ),
        ),
      ];
    }
    default:
      return [];
  }
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
