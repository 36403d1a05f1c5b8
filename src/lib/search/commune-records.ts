import { standingVillages } from '../../domain/commune.ts';
import type { SearchRecord } from '../../search/record.ts';
import { homeWords } from '../../strings/home.ts';
import { site } from '../../strings/site.ts';
import { villageWords } from '../../strings/village.ts';
import type { CommuneContent } from '../collections.ts';
import { communeUrl, villageUrl } from '../urls.ts';
import { otherNames } from '../villages/merged-villages.ts';

function ofCommune({ commune }: CommuneContent): SearchRecord {
  return {
    url: communeUrl(commune.slug),
    title: homeWords.communeTitle(commune.name),
    place: commune.province.name,
    summary: homeWords.communeLead(commune.name, commune.province.name),
    text: [
      commune.code,
      commune.publisher,
      commune.standingOffice,
      ...commune.contacts.map(({ unit, role }) => `${unit}, ${role}`),
    ].join('\n'),
    aliases: commune.formerNames.map(({ name }) => name),
    kind: 'commune',
    commune: commune.name,
    villages: [],
  };
}

/** Villages as they stand; one that was merged is found by its name where it went. */
function ofVillages({ commune }: CommuneContent): SearchRecord[] {
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

/** A commune, also by the names of those it was made of, and its villages. */
export function communeRecords(here: CommuneContent): SearchRecord[] {
  return [ofCommune(here), ...ofVillages(here)];
}
