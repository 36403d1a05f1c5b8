import { compareWords } from '../../strings/compare.ts';
import { figureWords } from '../../strings/figures.ts';
import { openDataWords } from '../../strings/open-data.ts';
import { reportWords } from '../../strings/reports.ts';
import type { CommuneContent, Content } from '../collections.ts';
import type { CommunePage } from '../commune-page.ts';
import { openDataUrl } from '../open-data/open-data-urls.ts';
import { reportsUrl } from '../reports/report-urls.ts';
import { comparableOf } from './comparable.ts';
import { compareUrl, scorecardUrl } from './figure-urls.ts';

/** The pages about all figures of a commune: the scorecard, then what can be done with them. */
export function figurePages(
  here: CommuneContent,
  { indicators }: Pick<Content, 'indicators'>,
): CommunePage[] {
  const { slug, name } = here.commune;
  const comparison = {
    url: compareUrl(slug),
    label: compareWords.link,
    title: compareWords.title(name),
    summary: compareWords.intro,
  };
  return [
    {
      url: scorecardUrl(slug),
      label: figureWords.indexTitle,
      title: figureWords.indexOf(name),
      summary: figureWords.indexIntro,
    },
    ...(comparableOf(here, indicators) === null ? [] : [comparison]),
    {
      url: reportsUrl(slug),
      label: reportWords.indexTitle,
      title: reportWords.indexOf(name),
      summary: reportWords.indexIntro,
    },
    {
      url: openDataUrl(slug),
      label: openDataWords.title,
      title: openDataWords.titleOf(name),
      summary: openDataWords.introOf(name),
    },
  ];
}
