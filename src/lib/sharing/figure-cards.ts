import type { Indicator } from '../../domain/indicator.ts';
import { periodName } from '../../domain/period.ts';
import { hasFigures, newestVersions } from '../../domain/snapshot.ts';
import { targetStates } from '../../domain/target-status.ts';
import { figureWords } from '../../strings/figures.ts';
import { indicatorWords } from '../../strings/indicator.ts';
import { shareWords } from '../../strings/sharing.ts';
import type { CommuneContent } from '../collections.ts';
import { indicatorsUsed, latestVersions, withdrawnPeriods } from '../figures/figures.ts';
import { shortDay } from '../format.ts';
import { headlineOf } from '../figures/indicator-headline.ts';
import { historiesOf } from '../figures/indicator-history.ts';
import type { ShownVersion } from '../figures/public-figures.ts';
import type { ShareCard } from './share-cards.ts';
import {
  currentStandings,
  stateCounts,
  versionPlans,
  type Standing,
} from '../figures/standings.ts';
import { indicatorUrl, periodUrl, scorecardUrl } from '../figures/figure-urls.ts';

type Said = Omit<ShareCard, 'place' | 'isDemo'>;
const { kinds } = shareWords;

/** A part of a note as a sentence of its own. */
function sentence(part: string): string {
  const text = part.charAt(0).toLocaleUpperCase('vi') + part.slice(1);
  return text.endsWith('.') ? text : `${text}.`;
}

/** How many targets are reached, and how many stand otherwise: all of them, not only the good news. */
function score(standings: readonly Standing[], period: string): Pick<Said, 'figure' | 'note'> {
  const counts = stateCounts(standings);
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  if (standings.length === 0) return { figure: null, note: shareWords.noTargets };
  if (total === 0) return { figure: null, note: shareWords.awaiting(standings.length) };
  const met = counts.find(({ state }) => state === 'met')?.count ?? 0;
  const others = counts
    .filter(({ state }) => state !== 'met')
    .map(({ state, count }) => shareWords.count(targetStates[state], count));
  const rest = others.length === 0 ? [] : [shareWords.others(others.join(', '))];
  return {
    figure: shareWords.met(met, total),
    note: [shareWords.metOf(period), ...rest].join(' '),
  };
}

function scorecard(here: CommuneContent, indicators: ReadonlyMap<string, Indicator>): Said {
  const [newest] = latestVersions(here.snapshots);
  const period = newest === undefined ? '' : periodName(newest.manifest.period);
  return {
    page: scorecardUrl(here.commune.slug),
    kind: kinds.scorecard,
    title: shareWords.scorecard,
    ...score(currentStandings(here, indicators), period),
  };
}

function indicatorCard(here: CommuneContent, indicator: Indicator): Said {
  const [history] = historiesOf(indicator, here);
  const headline = history && headlineOf(history, indicator);
  const parts = headline
    ? [indicatorWords.newestIn(headline.period), headline.absence, ...headline.notes]
    : [figureWords.noValues];
  return {
    page: indicatorUrl(here.commune.slug, indicator.id),
    kind: kinds.figures,
    title: indicator.shortName,
    figure: headline?.figure ?? null,
    note: parts
      .filter((part) => part !== null)
      .map(sentence)
      .join(' '),
  };
}

/** The page of a version, and that of its period when the version is the newest. */
function versionCards(here: CommuneContent, version: ShownVersion, isNewest: boolean): Said[] {
  const { period, version: number, publishedAt } = version.manifest;
  const name = periodName(period);
  const withdrawn = figureWords.withdrawnPeriod(name, shortDay(publishedAt.slice(0, 10)));
  const said = {
    title: shareWords.figures(name),
    ...(hasFigures(version)
      ? score(
          versionPlans(version, here).flatMap(({ standings }) => standings),
          name,
        )
      : { figure: null, note: withdrawn }),
  };
  const { slug } = here.commune;
  const isWithdrawn = withdrawnPeriods(here.snapshots).has(period);
  const age = isNewest ? 'newest' : isWithdrawn ? 'withdrawn' : 'superseded';
  const permanent = {
    ...said,
    page: periodUrl(slug, period, number),
    kind: `${kinds.figures} · ${shareWords.version[age](number)}`,
  };
  if (!isNewest) return [permanent];
  return [permanent, { ...said, page: periodUrl(slug, period), kind: kinds.figures }];
}

/** What the pictures of a commune's figures say: its scorecard, each indicator, each period and version. */
export function figureCards(
  here: CommuneContent,
  indicators: ReadonlyMap<string, Indicator>,
): Said[] {
  const newest = new Set(newestVersions(here.snapshots));
  return [
    scorecard(here, indicators),
    ...indicatorsUsed(here)
      .map((id) => indicators.get(id))
      .filter((indicator) => indicator !== undefined)
      .map((indicator) => indicatorCard(here, indicator)),
    ...here.snapshots.flatMap((version) => versionCards(here, version, newest.has(version))),
  ];
}
