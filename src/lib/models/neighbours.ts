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

/** What a model's page leads on to; a model stands in the first list that it belongs to, and in no other. */
export function neighboursOf(
  model: Model,
  here: CommuneContent,
  content: Content,
): { named: ListedModel[]; inVillage: ListedModel[]; ofType: ListedModel[] } {
  const named = related(model, here);
  const isNew = (lists: ListedModel[]) => (one: ListedModel) =>
    !lists.some((other) => other.model === one.model);
  const inVillage = sameVillage(model, here).filter(isNew(named));
  const ofType = sameType(model, content).filter(isNew([...named, ...inVillage]));
  return { named, inVillage, ofType };
}
