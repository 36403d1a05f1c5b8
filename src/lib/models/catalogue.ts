import { compareVietnamese, slugify } from '../../domain/fold.ts';
import { modelStates, type ModelState } from '../../domain/model-history.ts';
import { catalogueWords } from '../../strings/catalogue.ts';
import { modelWords } from '../../strings/model.ts';
import { site } from '../../strings/site.ts';
import type { ListedModel } from '../listings.ts';
import { villageName } from '../village-names.ts';
import type { FacetColumn } from './facet-counts.ts';
import { cutOf } from './model-urls.ts';
import { stateShapes } from './state-shapes.ts';
import { typeOf, type Types } from './type-of.ts';

/** The ways to browse models, as addresses name them, in the order they are offered. */
const names = ['xa', 'thon', 'loai', 'linh-vuc', 'tinh-trang', 'nam'] as const;
export type FacetName = (typeof names)[number];

/** What one model is in one facet. `rank` orders values that have an order other than the alphabet. */
type Reading = { value: string; label: string; rank?: number; shape?: string };

/** One value of a facet: its part of the address, its name, the sign beside it, its models. */
export type Option = {
  value: string;
  label: string;
  shape: string;
  /** Its own part of an address: facet and value. */
  cut: string;
  models: ListedModel[];
};
export type Facet = { name: FacetName; label: string; options: Option[] };

const FIELDS = ['digital', 'green', 'both'] as const;
const STATES = Object.keys(modelStates) as ModelState[];
const WHOLE_COMMUNE = 'toan-xa';

const readings: Record<FacetName, (item: ListedModel, types: Types) => Reading> = {
  xa: ({ commune }) => ({
    value: commune.slug,
    label: site.communeName(commune.name),
    rank: Number(commune.demo),
  }),
  thon: ({ model, commune }) =>
    model.village === undefined
      ? { value: WHOLE_COMMUNE, label: modelWords.wholeCommune, rank: 1 }
      : { value: model.village, label: villageName(commune, model.village) },
  loai: (item, types) => {
    const { id, name } = typeOf(item.model.type, types);
    return { value: id, label: name };
  },
  'linh-vuc': (item, types) => {
    const { field } = typeOf(item.model.type, types);
    const label = catalogueWords.fields[field];
    return { value: slugify(label), label, rank: FIELDS.indexOf(field) };
  },
  'tinh-trang': ({ model: { state } }) => ({
    value: slugify(modelStates[state]),
    label: modelStates[state],
    rank: STATES.indexOf(state),
    shape: stateShapes[state],
  }),
  nam: ({ model }) => ({
    value: String(model.startedOn.year),
    label: String(model.startedOn.year),
    rank: -model.startedOn.year,
  }),
};

function optionsOf(name: FacetName, models: readonly ListedModel[], types: Types): Option[] {
  const found = new Map<string, Option & { rank: number }>();
  for (const item of models) {
    const { value, label, rank = 0, shape = '' } = readings[name](item, types);
    const option = found.get(value) ?? {
      ...{ value, label, shape, rank },
      cut: cutOf(name, value),
      models: [],
    };
    option.models.push(item);
    found.set(value, option);
  }
  return [...found.values()].sort((a, b) => a.rank - b.rank || compareVietnamese(a.label, b.label));
}

/**
 * The facets of some models, with their values. Villages are told apart within one commune only.
 * @param commune whose models these are; null for those of all communes
 */
export function facetsOf(
  models: readonly ListedModel[],
  commune: string | null,
  types: Types,
): Facet[] {
  return names
    .filter((name) => name !== (commune === null ? 'thon' : 'xa'))
    .map((name) => ({
      name,
      label: catalogueWords.facets[name],
      options: optionsOf(name, models, types),
    }));
}

/** The facets as the browser counts them. */
export function columnsOf(models: readonly ListedModel[], facets: readonly Facet[]): FacetColumn[] {
  return facets.map(({ name, options }) => {
    const place = new Map(
      options.flatMap((option, index) => option.models.map(({ model }) => [model, index])),
    );
    return {
      name,
      values: options.map(({ value }) => value),
      of: models.map(({ model }) => place.get(model) ?? -1),
    };
  });
}
