import type { Model } from '../../domain/model.ts';
import type { CommuneContent, Content } from '../collections.ts';
import { listedModels, type ListedModel } from '../listings.ts';

/** How many models a page shows of those beside its own; a link leads to the others. */
export const SHOWN = 6;

/** The other models of a model's type: those of its own commune first, then by commune and name. */
function sameType(model: Model, { communes }: Content): ListedModel[] {
  const others = listedModels(communes).filter(
    (one) => one.model.type === model.type && one.model !== model,
  );
  const isHere = (one: ListedModel) => one.model.commune === model.commune;
  return [...others.filter(isHere), ...others.filter((one) => !isHere(one))];
}

/** The other models of a model's village; none for one of the whole commune. */
function sameVillage(model: Model, here: CommuneContent): ListedModel[] {
  return listedModels([here]).filter(
    (one) =>
      model.village !== undefined && one.model.village === model.village && one.model !== model,
  );
}

/** The models that an editor has named as related. */
function related(model: Model, here: CommuneContent): ListedModel[] {
  return listedModels([here]).filter((one) => model.related.includes(one.model.id));
}

/**
 * What a model's page leads on to. A model stands in one list only: of the village, else of the type, else among the
 * related; in each, those that an editor has named come first.
 */
export function neighboursOf(
  model: Model,
  here: CommuneContent,
  content: Content,
): { inVillage: ListedModel[]; ofType: ListedModel[]; named: ListedModel[] } {
  const isIn = (list: ListedModel[]) => (one: ListedModel) =>
    list.some((other) => other.model === one.model);
  const isNamed = isIn(related(model, here));
  const namedFirst = (list: ListedModel[]) => [
    ...list.filter(isNamed),
    ...list.filter((one) => !isNamed(one)),
  ];
  const inVillage = namedFirst(sameVillage(model, here));
  const ofType = namedFirst(sameType(model, content)).filter((one) => !isIn(inVillage)(one));
  const named = related(model, here).filter((one) => !isIn([...inVillage, ...ofType])(one));
  return { inVillage, ofType, named };
}
