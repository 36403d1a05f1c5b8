import { audiences } from '../../domain/unit.ts';
import { dutyWords } from '../../strings/plan.ts';
import { site } from '../../strings/site.ts';
import { workSheetWords } from '../../strings/village.ts';
import type { CommuneContent } from '../collections.ts';
import type { CommunePage } from '../commune-page.ts';
import { villageKindWords } from '../figures/target-words.ts';
import { audienceUrl, dutiesUrl } from '../urls.ts';
import { everyVillageWorkUrl } from './village-urls.ts';

/** The pages of a commune that say whose work is what, for search and site map. */
export function workPages({ commune }: Pick<CommuneContent, 'commune'>): CommunePage[] {
  const { slug, name } = commune;
  const every = workSheetWords.every(villageKindWords(commune.villageWords));
  const household = dutyWords.ofAudience(audiences.household);
  return [
    {
      url: dutiesUrl(slug),
      label: site.duties,
      title: dutyWords.titleOf(name),
      summary: dutyWords.introOne,
    },
    {
      url: audienceUrl('household', slug),
      label: household,
      title: site.titleOfCommune(household, name),
      summary: dutyWords.ofAudienceIntro,
    },
    {
      url: everyVillageWorkUrl(slug),
      label: workSheetWords.title(every),
      title: workSheetWords.pageTitle(every, name),
      summary: workSheetWords.description(every, name),
    },
  ];
}
