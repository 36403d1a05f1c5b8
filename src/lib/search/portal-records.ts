import type { SearchRecord } from '../../search/record.ts';
import { documentWords, glossaryWords } from '../../strings/documents.ts';
import { figureWords } from '../../strings/figures.ts';
import { homeWords } from '../../strings/home.ts';
import { modelTypeWords, modelWords } from '../../strings/model.ts';
import { openDataWords } from '../../strings/open-data.ts';
import { pageWords } from '../../strings/pages.ts';
import { calendarWords, comparisonWords, dutyWords, planWords } from '../../strings/plan.ts';
import { storyWords } from '../../strings/story.ts';
import { villageWords } from '../../strings/village.ts';
import type { Content } from '../collections.ts';
import { calendarUrl } from '../feeds/calendar-urls.ts';
import { modelsUrl } from '../models/model-urls.ts';
import { openDataUrl } from '../open-data/open-data-urls.ts';
import { hasComparison } from '../plans/comparison.ts';
import { busyUnits, sharesOfUnit } from '../plans/duties.ts';
import { problemGroups } from '../problem-guide.ts';
import { comparisonUrl, dutiesUrl, sectionUrl, unitUrl } from '../urls.ts';
import { bodySections, bodyText } from './body-sections.ts';
import { audiencePages } from './listing-records.ts';
import { catalogueRecords } from './model-records.ts';
import { firstWords, pageRecord, type ListingPage } from './record-parts.ts';
import { storyListRecords } from './story-records.ts';

const PROBLEMS_URL = '/huong-dan/loi-so-lieu/';

/** The lists that exist on every site. */
function sharedLists(content: Content): ListingPage[] {
  const list = (url: string, { title, intro }: { title: string; intro: string }) => ({
    url,
    title,
    summary: intro,
  });
  return [
    list('/van-ban/', documentWords),
    list('/thuat-ngu/', glossaryWords),
    list('/loai-mo-hinh/', { title: modelTypeWords.indexTitle, intro: modelTypeWords.indexIntro }),
    list('/dinh-chinh/', pageWords.corrections),
    list('/huong-dan/', pageWords.guide),
    list('/lien-he/', pageWords.contact),
    list('/so-do-trang/', pageWords.siteMap),
    ...(hasComparison(content)
      ? [{ ...list(comparisonUrl(), comparisonWords), aliases: [...comparisonWords.otherNames] }]
      : []),
  ];
}

/** The lists over all communes; the site of one commune has its own in their place. */
function listsOfAll(): ListingPage[] {
  return [
    { url: '/', title: homeWords.title, summary: `${homeWords.lead} ${homeWords.leadMore}` },
    {
      url: sectionUrl('ke-hoach', null),
      title: planWords.indexTitle,
      summary: planWords.indexIntro,
    },
    { url: modelsUrl(null), title: modelWords.titleOf(null), summary: modelWords.indexIntro },
    {
      url: sectionUrl('tin-tuc', null),
      title: storyWords.indexTitle,
      summary: storyWords.indexIntro,
    },
    {
      url: sectionUrl('so-lieu', null),
      title: figureWords.indexTitle,
      summary: figureWords.indexIntro,
    },
    {
      url: sectionUrl('thon', null),
      title: villageWords.indexTitle,
      summary: villageWords.indexIntro,
    },
    { url: calendarUrl(null), title: calendarWords.title, summary: calendarWords.intro },
    { url: openDataUrl(null), title: openDataWords.title, summary: openDataWords.intro },
    { url: dutiesUrl(null), title: dutyWords.title, summary: dutyWords.intro },
    ...audiencePages(null),
  ];
}

/** What plans ask of each unit, over all communes. */
function unitPages(content: Content): ListingPage[] {
  return busyUnits(content).map((unit) => ({
    url: unitUrl(unit.id),
    title: dutyWords.ofUnit(unit.name),
    summary: dutyWords.ofAudienceIntro,
    aliases: unit.aliases,
    text: sharesOfUnit(content, unit)
      .flatMap(({ duties }) => duties.map(({ heading }) => heading))
      .join('\n'),
  }));
}

/** The guide and the portal's own pages: each with its headings, and each part of it by itself. */
function writtenPages({ pages, guides }: Content): ListingPage[] {
  const written = [
    ...[...pages.values()].map((entry) => ({ entry, url: `/${entry.id}/` })),
    ...guides.map((entry) => ({ entry, url: `/huong-dan/${entry.id}/` })),
  ];
  return written.flatMap(({ entry: { data, body = '' }, url }) => {
    const sections = bodySections(body);
    const [lead = ''] = body.split(/^#{1,6} /mu);
    const text = [bodyText(lead), ...sections.map(({ heading }) => heading)].join('\n');
    return [
      { url, title: data.title, summary: data.summary, text },
      ...sections.map((section) => ({
        url: `${url}#${section.id}`,
        title: section.heading,
        place: data.title,
        summary: firstWords(section.text),
        text: section.text,
      })),
    ];
  });
}

/** What the checker of figures can find wrong, by code. */
function problemPages(): ListingPage[] {
  const { title, intro } = pageWords.figureProblems;
  const sections = problemGroups().flatMap((group) => group.sections);
  return [
    { url: PROBLEMS_URL, title, summary: intro },
    ...sections.map(({ code, id, title: problem, expected, fix }) => ({
      url: `${PROBLEMS_URL}#${id}`,
      title: `${code}: ${problem}`,
      place: title,
      summary: fix,
      text: expected,
    })),
  ];
}

/**
 * The pages of the portal itself.
 * @param isOne whether this is the site of one commune
 */
export function portalRecords(content: Content, isOne: boolean): SearchRecord[] {
  const pages = [
    ...(isOne ? [] : listsOfAll()),
    ...sharedLists(content),
    ...unitPages(content),
    ...writtenPages(content),
    ...problemPages(),
  ].map((page) => pageRecord(page, null));
  const lists = isOne
    ? []
    : [...catalogueRecords(null, content), ...storyListRecords(null, content.communes)];
  return [...pages, ...lists];
}
