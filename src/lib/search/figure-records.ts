import { periodName, type Period } from '../../domain/period.ts';
import { newestVersions } from '../../domain/snapshot.ts';
import { standingVillages } from '../../domain/commune.ts';
import type { SearchRecord } from '../../search/record.ts';
import { figureWords } from '../../strings/figures.ts';
import { evidenceWords, providerWords, reportWords } from '../../strings/reports.ts';
import { scoreWords } from '../../strings/scorecard.ts';
import { site } from '../../strings/site.ts';
import { must, type CommuneContent, type Content } from '../collections.ts';
import { indicatorsUsed, latestVersions } from '../figures/figures.ts';
import { indicatorUrl, periodUrl, scorecardUrl } from '../figures/figure-urls.ts';
import { currentStandings, cutsOf } from '../figures/standings.ts';
import { providersOf } from '../reports/providers.ts';
import { evidenceUrl, providerUrl, reportUrl } from '../reports/report-urls.ts';
import { fieldsOf } from './model-records.ts';
import { firstWords, pageRecord, quarterNames } from './record-parts.ts';

function ofIndicators(here: CommuneContent, { indicators }: Content): SearchRecord[] {
  const { commune } = here;
  return indicatorsUsed(here).map((id) => {
    const indicator = must(indicators, id);
    const { numerator, denominator, provider } = indicator;
    return {
      url: indicatorUrl(commune.slug, id),
      title: figureWords.indicatorTitle(indicator.shortName, commune.name),
      place: `${id}, ${site.communeName(commune.name)}`,
      summary: indicator.definition,
      text: [numerator, denominator, provider].filter((part) => part !== null).join('\n'),
      aliases: [id, indicator.name],
      fields: fieldsOf(indicator),
      kind: 'indicator',
      commune: commune.name,
      villages: [],
    };
  });
}

/** What people call a quarter besides its Roman number. */
function namesOf(period: Period): string[] {
  const [, year, quarter] = /^(\d{4})-Q(\d)$/u.exec(period) ?? [];
  return quarter === undefined
    ? []
    : quarterNames({ year: Number(year), quarter: Number(quarter) });
}

/** The newest version of each period; older ones are reached from it. */
function ofPeriods({ commune, snapshots }: CommuneContent): SearchRecord[] {
  return newestVersions(snapshots).map(({ manifest }) => ({
    url: periodUrl(commune.slug, manifest.period),
    title: figureWords.periodTitle(periodName(manifest.period), commune.name),
    place: site.communeName(commune.name),
    summary: firstWords(manifest.change?.reason ?? figureWords.indexIntro),
    text: manifest.change?.reason ?? '',
    aliases: namesOf(manifest.period),
    kind: 'figures',
    commune: commune.name,
    villages: [],
    year: Number(manifest.period.slice(0, 4)),
    date: manifest.publishedAt.slice(0, 10),
  }));
}

/** What offices print: the report of each period, the evidence of each village, the figures of each unit. */
function ofSheets(here: CommuneContent, { indicators }: Content): SearchRecord[] {
  const { commune } = here;
  const reports = latestVersions(here.snapshots).map(({ manifest: { period } }) => ({
    url: reportUrl(commune.slug, period),
    title: reportWords.pageTitle(periodName(period), commune.name),
    summary: reportWords.pageDescription(periodName(period), commune.name),
    aliases: namesOf(period),
    year: Number(period.slice(0, 4)),
  }));
  const villages = standingVillages(commune).map(({ id, name }) => ({
    url: evidenceUrl(commune.slug, id),
    title: evidenceWords.title(name, commune.name),
    summary: evidenceWords.description(name),
    villages: [name],
  }));
  const providers = providersOf(here, indicators).map(({ name }) => ({
    url: providerUrl(commune.slug, name),
    title: providerWords.title(name, commune.name),
    summary: providerWords.description(name),
  }));
  return [...reports, ...villages, ...providers].map((page) => pageRecord(page, commune));
}

/** The targets of a commune by state, field and provider. */
function ofCuts(here: CommuneContent, { indicators }: Content): SearchRecord[] {
  const { commune } = here;
  return cutsOf(currentStandings(here, indicators)).map(({ slug, label }) =>
    pageRecord(
      {
        url: scorecardUrl(commune.slug, slug),
        title: scoreWords.cutTitle(label, commune.name),
        summary: figureWords.indexIntro,
      },
      commune,
    ),
  );
}

/** What is findable of a commune's figures: indicators, periods, the sheets offices print, lists of targets. */
export function figureRecords(here: CommuneContent, content: Content): SearchRecord[] {
  return [
    ...ofIndicators(here, content),
    ...ofPeriods(here),
    ...ofSheets(here, content),
    ...ofCuts(here, content),
  ];
}
