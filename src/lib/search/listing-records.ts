import { standingVillages } from '../../domain/commune.ts';
import { audiences } from '../../domain/unit.ts';
import type { SearchRecord } from '../../search/record.ts';
import { dutyWords, planWords } from '../../strings/plan.ts';
import { recordWords } from '../../strings/search-records.ts';
import { site } from '../../strings/site.ts';
import { storyWords } from '../../strings/story.ts';
import { villageWords, workSheetWords } from '../../strings/village.ts';
import type { CommuneContent, Content } from '../collections.ts';
import { audienceList } from '../plans/duties.ts';
import { audienceUrl, sectionUrl } from '../urls.ts';
import { villageWorkUrl } from '../villages/village-urls.ts';
import { communePages } from './commune-pages.ts';
import { pageRecord, type ListingPage } from './record-parts.ts';

/** The sections of a commune that are lists and nothing else. */
function sectionPages({ commune: { slug, name } }: CommuneContent): ListingPage[] {
  return [
    {
      url: sectionUrl('ke-hoach', slug),
      title: planWords.indexOf(name),
      summary: planWords.indexIntro,
    },
    {
      url: sectionUrl('tin-tuc', slug),
      title: storyWords.indexOf(name),
      summary: storyWords.indexIntro,
    },
    {
      url: sectionUrl('thon', slug),
      title: villageWords.indexOf(name),
      summary: villageWords.indexIntro,
    },
  ];
}

/** Whose work is what: by audience of a commune, or of all when `commune` is null. */
export function audiencePages(commune: { slug: string; name: string } | null): ListingPage[] {
  return audienceList.map((audience) => {
    const whose = dutyWords.ofAudience(audiences[audience]);
    return {
      url: audienceUrl(audience, commune?.slug ?? null),
      title: commune === null ? whose : site.titleOfCommune(whose, commune.name),
      summary: dutyWords.ofAudienceIntro,
      aliases: [recordWords.workOf(audiences[audience])],
    };
  });
}

function villageSheets({ commune }: CommuneContent): ListingPage[] {
  return standingVillages(commune).map(({ id, name }) => ({
    url: villageWorkUrl(commune.slug, id),
    title: workSheetWords.pageTitle(name, commune.name),
    summary: workSheetWords.description(name, commune.name),
    villages: [name],
  }));
}

/** The pages of a commune that lead to its things: sections, whose work is what, calendar, bulletins, sheets of villages. */
export function listingRecords(here: CommuneContent, content: Content): SearchRecord[] {
  return [
    ...communePages(here, content).map(({ url, title, summary }) => ({ url, title, summary })),
    ...sectionPages(here),
    ...audiencePages(here.commune),
    ...villageSheets(here),
  ].map((page) => pageRecord(page, here.commune));
}
