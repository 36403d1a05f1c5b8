import type { ModelType } from '../../domain/model-type.ts';
import { modelStates } from '../../domain/model-history.ts';
import type { RecordField, SearchRecord } from '../../search/record.ts';
import { catalogueWords } from '../../strings/catalogue.ts';
import { modelTypeWords, modelWords } from '../../strings/model.ts';
import { site } from '../../strings/site.ts';
import { must, type CommuneContent, type Content } from '../collections.ts';
import { listedModels } from '../listings.ts';
import { facetsOf } from '../models/catalogue.ts';
import { modelsUrl } from '../models/model-urls.ts';
import { modelTypeUrl, modelUrl } from '../urls.ts';
import { villageName } from '../village-names.ts';
import { bodyText } from './body-sections.ts';
import { pageRecord } from './record-parts.ts';

const FIELDS = {
  digital: ['so'],
  green: ['xanh'],
  both: ['so', 'xanh'],
} as const satisfies Record<ModelType['field'], RecordField[]>;

/** The sides of the movement that a type of models, or an indicator, belongs to. */
export function fieldsOf({ field }: Pick<ModelType, 'field'>): RecordField[] {
  return [...FIELDS[field]];
}

/** The types of models. */
export function typeRecords({ modelTypes }: Content): SearchRecord[] {
  return [...modelTypes.values()].map(({ data: type, body = '' }) => ({
    url: modelTypeUrl(type.id),
    title: type.name,
    place: modelTypeWords.indexTitle,
    summary: type.summary,
    aliases: type.aliases,
    modelType: type.name,
    fields: fieldsOf(type),
    text: [
      ...type.parts,
      ...type.measures.map(({ text }) => text),
      ...type.steps,
      ...type.costItems,
      ...type.pitfalls,
      bodyText(body),
    ].join('\n'),
    kind: 'modelType',
    villages: [],
  }));
}

function ofModels({ commune, models }: CommuneContent, { modelTypes }: Content): SearchRecord[] {
  return models.map(({ data: model, body = '' }) => {
    const type = must(modelTypes, model.type).data;
    const villages = model.village === undefined ? [] : [villageName(commune, model.village)];
    return {
      url: modelUrl(commune.slug, model.id),
      title: model.title,
      place: [type.name, ...villages, site.communeName(commune.name)].join(', '),
      summary: model.summary,
      text: [
        ...type.aliases,
        modelStates[model.state],
        model.problem,
        ...model.steps,
        ...model.who,
        ...model.results.map(({ text }) => text),
        ...model.lessons,
        model.upkeep,
        ...model.howToCopy,
        model.contactUnit,
        bodyText(body),
      ].join('\n'),
      kind: 'model',
      modelType: type.name,
      fields: fieldsOf(type),
      commune: commune.name,
      villages,
      year: model.startedOn.year,
    };
  });
}

/**
 * The lists of models by village, type, field, state and year: those of a commune, or of all
 * communes when `here` is null.
 */
export function catalogueRecords(here: CommuneContent | null, content: Content): SearchRecord[] {
  const { communes, modelTypes } = content;
  const commune = here?.commune ?? null;
  const models = listedModels(here === null ? communes : [here]);
  const all = modelWords.titleOf(commune?.name ?? null);
  return facetsOf(models, commune?.slug ?? null, modelTypes).flatMap(({ name, options }) =>
    options.map((option) =>
      pageRecord(
        {
          url: modelsUrl(commune?.slug ?? null, option.cut),
          title: catalogueWords.cutTitle(all, catalogueWords.before[name] + option.label),
          summary: catalogueWords.count(option.models.length),
          ...(name === 'loai' ? { modelType: option.label } : {}),
          ...(name === 'nam' ? { year: Number(option.value) } : {}),
          villages: name === 'thon' && option.models[0]?.model.village ? [option.label] : [],
        },
        commune,
      ),
    ),
  );
}

/** The models of a commune and the lists they stand in. */
export function modelRecords(here: CommuneContent, content: Content): SearchRecord[] {
  return [...ofModels(here, content), ...catalogueRecords(here, content)];
}
