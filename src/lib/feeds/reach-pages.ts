import { bulletinWords } from '../../strings/bulletins.ts';
import { calendarPageWords } from '../../strings/calendar.ts';
import { calendarWords } from '../../strings/plan.ts';
import { loudspeakerWords, scriptWords } from '../../strings/loudspeaker.ts';
import { site } from '../../strings/site.ts';
import { bulletinsUrl } from '../bulletins/bulletin-urls.ts';
import { bulletinIssues } from '../bulletins/issues.ts';
import type { CommuneContent } from '../collections.ts';
import type { CommunePage } from '../commune-page.ts';
import { broadcastUrl } from '../loudspeaker/loudspeaker-urls.ts';
import { calendarUrl } from './calendar-urls.ts';

/** The pages by which a commune's news leaves the portal, for search and site map. */
export function reachPages(here: CommuneContent): CommunePage[] {
  const { slug, name } = here.commune;
  const bulletins = {
    url: bulletinsUrl(slug),
    label: bulletinWords.label,
    title: bulletinWords.title(name),
    summary: bulletinWords.intro,
  };
  return [
    {
      url: calendarUrl(slug),
      label: site.calendar,
      title: calendarPageWords.titleOf(name),
      summary: calendarWords.introOne,
    },
    ...(bulletinIssues(here).length === 0 ? [] : [bulletins]),
    {
      url: broadcastUrl(slug),
      label: loudspeakerWords.broadcast,
      title: scriptWords.broadcast.title(name),
      summary: loudspeakerWords.broadcastDescription(name),
    },
  ];
}
