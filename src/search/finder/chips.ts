import type { Ranked } from './look.ts';
import type { Understood } from './understand.ts';

/** Numbers of documents that filters leave, or null without filters. */
export type Allowed = ReadonlySet<number> | null;
/** A chip, and the documents that pass it. */
export type ChipFilter = { chip: Understood; passing: ReadonlySet<number> };
export type InForce = { allowed: Allowed; chips: Understood[]; unmet: Understood[] };

/** Documents that pass both. */
export function both(a: Allowed, b: ReadonlySet<number>): ReadonlySet<number> {
  return a === null ? b : new Set([...a].filter((document) => b.has(document)));
}

/**
 * What asks for the models of a place: a village or commune with a type of model, or a village with just "mô hình";
 * what there is of models in a commune stands on a page of its own.
 */
function modelsOfPlace(filters: readonly ChipFilter[]): ChipFilter[] {
  const has = (name: string) => filters.some(({ chip }) => chip.name === name);
  const names = ['thon', 'kieu'];
  if (has('kieu')) names.push('xa');
  const chosen = filters.filter(
    ({ chip: { name, value } }) => names.includes(name) || (name === 'loai' && value === 'model'),
  );
  const isPlace = has('thon') || (has('xa') && has('kieu'));
  return isPlace && chosen.some(({ chip: { name } }) => name === 'kieu' || name === 'loai')
    ? chosen
    : [];
}

function restrict(allowed: Allowed, filters: readonly ChipFilter[]): Allowed {
  return filters.reduce<Allowed>((so, { passing }) => both(so, passing), allowed);
}

/**
 * Which of the chips understood hold. What asks for the models of a place does, unless words are left and something
 * else says them all; if there are none, that is told. Any other chip holds if the best result passes it, and all whose
 * names say the whole query: a word that may be meant as a filter must not hide the page whose title it stands in.
 * @param ranked the results without chips, best first
 * @param isAllNamed whether no words are left but those of chips
 */
export function chipsInForce(
  filters: readonly ChipFilter[],
  asked: Allowed,
  ranked: readonly Ranked[],
  isAllNamed: boolean,
): InForce {
  const none: InForce = { allowed: asked, chips: [], unmet: [] };
  if (filters.length === 0 || (filters.length === 1 && isAllNamed)) return none;
  const [best] = ranked;
  const named = ranked.filter((one) => one === best || (one.isWhole && one.isTitled));
  const passed = filters.filter(
    ({ passing }) => best !== undefined && named.every(({ document }) => passing.has(document)),
  );
  // "Mô hình ở xã Minh Họa: Thôn Hạ" is a page too, and no model.
  const hidesName = ({ chip, passing }: ChipFilter) =>
    chip.name === 'loai' &&
    named.some(({ document, isTitled }) => isTitled && !passing.has(document));
  const models =
    isAllNamed || best?.isWhole !== true
      ? modelsOfPlace(filters).filter((filter) => !hidesName(filter))
      : [];
  const left = restrict(asked, models);
  if (models.length > 0 && left?.size === 0) {
    return { ...none, unmet: models.map(({ chip }) => chip) };
  }
  const more = passed.filter((filter) => !models.includes(filter));
  const all = restrict(left, more);
  const held = all?.size === 0 ? models : models.concat(more);
  const chips = filters.filter((filter) => held.includes(filter)).map(({ chip }) => chip);
  return { allowed: restrict(asked, held), chips, unmet: [] };
}
