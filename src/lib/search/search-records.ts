import { standingVillages, type Commune } from '../../domain/commune.ts';
import type { SearchRecord } from '../../search/record.ts';
import { figureWords } from '../../strings/figures.ts';
import { homeWords } from '../../strings/home.ts';
import { site } from '../../strings/site.ts';
import { villageWords } from '../../strings/village.ts';
import { periodName } from '../../domain/period.ts';
import { newestVersions } from '../../domain/snapshot.ts';
import { must, type CommuneContent, type Content } from '../collections.ts';
import { indicatorsUsed } from '../figures/figures.ts';
import { communePages } from './commune-pages.ts';
import { planRecords } from './plan-records.ts';
import { fieldsOf, sharedRecords } from './shared-records.ts';
import { storyRecords } from './story-records.ts';
import { communeUrl, modelUrl, villageUrl } from '../urls.ts';
import { indicatorUrl, periodUrl } from '../figures/figure-urls.ts';
import { villageName } from '../village-names.ts';
import { otherNames } from '../villages/merged-villages.ts';

function communeRecord({ commune }: CommuneContent): SearchRecord {
  return {
    url: communeUrl(commune.slug),
    title: homeWords.communeTitle(commune.name),
    place: commune.province.name,
    summary: homeWords.communeLead(commune.name, commune.province.name),
    text: commune.code,
    aliases: commune.formerNames.map(({ name }) => name),
    kind: 'commune',
    commune: commune.name,
    villages: [],
  };
}

/** Villages as they stand; one that was merged is found by its name where it went. */
function villageRecords({ commune }: CommuneContent): SearchRecord[] {
  return standingVillages(commune).map((village) => ({
    url: villageUrl(commune.slug, village.id),
    title: villageWords.titleOf(village.name, commune.name),
    place: site.communeName(commune.name),
    summary: villageWords.description(village.name, commune.name),
    text: '',
    aliases: otherNames(commune, village),
    kind: 'village',
    commune: commune.name,
    villages: [village.name],
  }));
}

function modelRecords(
  { commune, models }: CommuneContent,
  { modelTypes }: Content,
): SearchRecord[] {
  return models.map(({ data: model, body = '' }) => {
    const type = must(modelTypes, model.type).data;
    return {
      url: modelUrl(commune.slug, model.id),
      title: model.title,
      place: [type.name, site.communeName(commune.name)].join(', '),
      summary: model.summary,
      text: [...type.aliases, model.problem, ...model.steps, ...model.howToCopy, body].join('\n'),
      kind: 'model',
      modelType: type.name,
      fields: fieldsOf(type),
      commune: commune.name,
      villages: model.village === undefined ? [] : [villageName(commune, model.village)],
      year: model.startedOn.year,
    };
  });
}

/** Pages of a commune as a whole: about all its models, all its figures, its calendar. */
function pageRecords(here: CommuneContent, content: Content): SearchRecord[] {
  const { name } = here.commune;
  return communePages(here, content).map(({ url, title, summary }) => ({
    url,
    title,
    place: site.communeName(name),
    summary,
    text: '',
    kind: 'page',
    commune: name,
    villages: [],
  }));
}

function figureRecords(here: CommuneContent, content: Content): SearchRecord[] {
  const { commune, snapshots } = here;
  const ofIndicators = indicatorsUsed(here).map((id): SearchRecord => {
    const indicator = must(content.indicators, id);
    return {
      url: indicatorUrl(commune.slug, id),
      title: figureWords.indicatorTitle(indicator.shortName, commune.name),
      place: id,
      summary: indicator.definition,
      text: '',
      aliases: [id, indicator.name],
      kind: 'indicator',
      commune: commune.name,
      villages: [],
    };
  });
  const ofPeriods = newestVersions(snapshots).map(({ manifest }): SearchRecord => ({
    url: periodUrl(commune.slug, manifest.period),
    title: figureWords.periodTitle(periodName(manifest.period), commune.name),
    place: site.communeName(commune.name),
    summary: figureWords.indexIntro,
    text: manifest.change?.reason ?? '',
    kind: 'figures',
    commune: commune.name,
    villages: [],
    year: Number(manifest.period.slice(0, 4)),
    date: manifest.publishedAt.slice(0, 10),
  }));
  return [...ofIndicators, ...ofPeriods];
}

/** A demo commune's results carry the mark. */
function markDemo(records: SearchRecord[], commune: Commune): SearchRecord[] {
  if (!commune.demo) return records;
  return records.map((record) => ({ ...record, place: `${record.place} (${site.demoMark})` }));
}

/** Several parts of a plan may share one anchor: they are one result, found by the words of all. */
function mergeByUrl(records: readonly SearchRecord[]): SearchRecord[] {
  const merged = new Map<string, SearchRecord>();
  for (const record of records) {
    const first = merged.get(record.url);
    const text = first && [first.text, record.title, record.summary, record.text].join('\n');
    merged.set(record.url, first === undefined || text === undefined ? record : { ...first, text });
  }
  return [...merged.values()];
}

/** Everything that can be found on this site, in a stable order. */
export function searchRecords(content: Content): SearchRecord[] {
  const ofCommunes = content.communes.flatMap((here) =>
    markDemo(
      [
        communeRecord(here),
        ...here.plans.flatMap((entry) => planRecords(entry, here.commune, content)),
        ...villageRecords(here),
        ...modelRecords(here, content),
        ...storyRecords(here),
        ...figureRecords(here, content),
        ...pageRecords(here, content),
      ],
      here.commune,
    ),
  );
  return mergeByUrl([...ofCommunes, ...sharedRecords(content)]);
}
