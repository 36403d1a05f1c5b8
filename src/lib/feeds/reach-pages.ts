import { calendarPageWords } from '../../strings/calendar.ts';
import { calendarWords } from '../../strings/plan.ts';
import { site } from '../../strings/site.ts';
import type { CommuneContent } from '../collections.ts';
import type { FigurePage } from '../figures/figure-pages.ts';
import { calendarUrl } from './calendar-urls.ts';

/** The pages by which a commune's news leaves the portal, for search and site map. */
export function reachPages({ commune: { slug, name } }: CommuneContent): FigurePage[] {
  return [
    {
      url: calendarUrl(slug),
      label: site.calendar,
      title: calendarPageWords.titleOf(name),
      summary: calendarWords.introOne,
    },
  ];
}
