import { homeWords } from '../../strings/home.ts';
import { comparisonWords } from '../../strings/plan.ts';
import { shareWords } from '../../strings/sharing.ts';
import { site } from '../../strings/site.ts';
import type { CommuneContent, Content } from '../collections.ts';
import { figureCards } from './figure-cards.ts';
import { shortDay } from '../format.ts';
import { hasComparison } from '../plans/comparison.ts';
import { scope } from '../scope.ts';
import { communeUrl, comparisonUrl, modelUrl, planUrl, storyUrl } from '../urls.ts';

/** The size that Zalo, Facebook and others show whole, in pixels. */
export const PICTURE = { width: 1200, height: 630 } as const;

/** What the picture of one page says, to whoever meets its link in Zalo or Facebook. */
export type ShareCard = {
  /** Address of the page. */
  page: string;
  /** Who speaks: the commune, or the portal on pages of no commune. */
  place: string;
  kind: string;
  /** The sentence in large type. */
  title: string;
  /** The number in the largest type; null where the page is not about one, or there is none. */
  figure: string | null;
  /** What belongs to the number, or more of the matter; may be empty. */
  note: string;
  /** Of a fictional commune: the picture carries the mark. */
  isDemo: boolean;
};

const { kinds } = shareWords;

const portalCard: ShareCard = {
  page: '/',
  place: site.name,
  kind: kinds.home,
  title: homeWords.lead,
  figure: null,
  note: homeWords.leadMore,
  isDemo: false,
};

const comparisonCard: ShareCard = {
  page: comparisonUrl(),
  place: site.name,
  kind: kinds.plan,
  title: comparisonWords.title,
  figure: null,
  note: comparisonWords.intro,
  isDemo: false,
};

function articleCards({ commune, plans, models, stories }: CommuneContent) {
  const { slug } = commune;
  return [
    ...plans.map(({ data: { id, shortTitle, period, targets } }) => ({
      page: planUrl(slug, id),
      kind: kinds.plan,
      title: shortTitle,
      figure: targets.length === 0 ? null : String(targets.length),
      note: targets.length === 0 ? '' : shareWords.targets(period.from, period.to),
    })),
    ...models.map(({ data: { id, title, summary } }) => ({
      page: modelUrl(slug, id),
      kind: kinds.model,
      title,
      figure: null,
      note: summary,
    })),
    ...stories.map(({ data: { id, title, summary, date } }) => ({
      page: storyUrl(slug, id),
      kind: `${kinds.story} · ${shortDay(date)}`,
      title,
      figure: null,
      note: summary,
    })),
  ];
}

function communeCards(here: CommuneContent, { indicators }: Content): ShareCard[] {
  const { name, province, slug, demo: isDemo } = here.commune;
  const home = {
    page: communeUrl(slug),
    kind: kinds.home,
    title: homeWords.lead,
    figure: null,
    note: homeWords.communeLead(name, province.name),
  };
  const place = site.communeOf(name, province.name);
  return [home, ...figureCards(here, indicators), ...articleCards(here)].map((card) => ({
    ...card,
    place,
    isDemo,
  }));
}

const made = new WeakMap<Content, Map<string, ShareCard>>();

/** Every page of this build that has a picture of its own, by address; always one for `/`. */
export function shareCards(content: Content): ReadonlyMap<string, ShareCard> {
  const known = made.get(content);
  if (known !== undefined) return known;
  const cards = [
    ...(scope.only === null ? [portalCard] : []),
    ...(hasComparison(content) ? [comparisonCard] : []),
    ...content.communes.flatMap((here) => communeCards(here, content)),
  ];
  const byPage = new Map(cards.map((card) => [card.page, card]));
  made.set(content, byPage);
  return byPage;
}

/** The card of a page, or of the nearest page above it: a village is shared with its commune's. */
export function nearestCard(cards: ReadonlyMap<string, ShareCard>, page: string): ShareCard {
  const card = cards.get(page);
  if (card !== undefined) return card;
  const above = page.slice(0, page.lastIndexOf('/', page.length - 2) + 1);
  if (above === '' || above === page) throw new Error(`No share card above ${page}`);
  return nearestCard(cards, above);
}

/** The picture in words, for who cannot see it. */
export function cardText({ place, title, figure, isDemo }: ShareCard): string {
  const said = figure === null ? title : `${title}: ${figure}`;
  return [`${place}. ${said}`, ...(isDemo ? [site.demoMark] : [])].join('. ');
}
