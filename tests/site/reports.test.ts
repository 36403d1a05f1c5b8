import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheerioAPI } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { hasFigures } from '../../src/domain/snapshot.ts';
import { targetStates } from '../../src/domain/target-status.ts';
import { latestVersions } from '../../src/lib/figures/figures.ts';
import { publicVersions, type ShownSnapshot } from '../../src/lib/figures/public-figures.ts';
import { loadContent } from '../../src/publish/load-content.ts';
import { readSnapshots } from '../../src/publish/read-snapshots.ts';
import { readDocx } from '../support/docx.ts';
import { communePath, communesInBuild, outFolder, pageAt, plainSpaces, siteFiles } from '../support/site.ts'; // prettier-ignore

const tree = await loadContent('content');
const rules = new Map([...tree.indicator.values()].map(({ data }) => [data.id, data]));

type Report = { address: string; isDemo: boolean; snapshot: ShownSnapshot };

/** The reports this build must hold: one for each period in force. */
const reports: Report[] = [];
for (const { slug, demo } of communesInBuild()) {
  const code = tree.commune.get(slug)?.data.code ?? '';
  const versions = publicVersions(await readSnapshots('content', slug), code, rules);
  for (const snapshot of latestVersions(versions)) {
    const address = `${communePath(slug)}bao-cao/${snapshot.manifest.period.toLowerCase()}/`;
    reports.push({ address, isDemo: demo, snapshot });
  }
}

function pageOf({ address }: Report): CheerioAPI {
  const page = pageAt(address);
  if (page === undefined) throw new Error(`no page ${address}`);
  return page.$;
}
const docxOf = ({ address }: Report) =>
  readDocx(readFileSync(join(outFolder(), address, 'bao-cao.docx')));

/** The lines of a cell, without the sign in front of a state. */
function linesIn($: CheerioAPI, cell: Parameters<CheerioAPI>[0]): string[] {
  const copy = $(cell).clone();
  copy.find('[aria-hidden]').remove();
  const lines = copy.find('p').toArray().map((line) => plainSpaces($(line).text())); // prettier-ignore
  return (lines.length > 0 ? lines : [plainSpaces(copy.text())]).filter((line) => line !== '');
}

const rowsOn = ($: CheerioAPI) =>
  $('.paper table tr:not(.mark)')
    .toArray()
    .map((row) =>
      $(row)
        .children()
        .toArray()
        .map((cell) => linesIn($, cell)),
    );

const NUMBER = /\d+(?:[.,/-]\d+)*/gu;
const numbersIn = (text: string) => (plainSpaces(text).match(NUMBER) ?? []).sort();

describe.each(reports)('The report $address', (report) => {
  const { snapshot } = report;
  const { statuses, definitions } = snapshot;

  it('says of every target what the version in force says, and of no other', () => {
    const $ = pageOf(report);
    const told = $('.paper tbody tr:not(.group)')
      .toArray()
      .map((row) => ({
        target: /#chi-tieu-(.+)$/u.exec($(row).find('th a').attr('href') ?? '')?.[1],
        verdict: linesIn($, $(row).children().get(6)),
      }));
    const asked = definitions.plans.flatMap(({ id, targets }) =>
      targets.map((target) => {
        const status = statuses.statuses.find((one) => one.plan === id && one.target === target.id);
        return { target: target.id, verdict: [status && targetStates[status.state]] };
      }),
    );
    const byTarget = (a: { target?: string | undefined }, b: { target?: string | undefined }) =>
      (a.target ?? '') < (b.target ?? '') ? -1 : 1;
    expect(told.sort(byTarget)).toEqual(asked.sort(byTarget));
  });

  it('shows the very value of each status, and none where there is none', () => {
    const $ = pageOf(report);
    for (const { target, value, numerator, denominator, areas, rule } of statuses.statuses) {
      const row = $(`.paper a[href$="#chi-tieu-${target}"]`).closest('tr');
      const [text = '', ratio = ''] = linesIn($, row.children().get(5));
      const shown = text.match(/\d[\d.]*(?:,\d+)?/gu)?.map((one) => Number(one.replaceAll('.', '').replace(',', '.'))); // prettier-ignore
      if (value !== null) {
        const unit = row.children().eq(3).text().trim();
        if (unit === 'có/không') expect(text).toBe(value === 1 ? 'có' : 'không');
        else expect(shown, target).toEqual([Number(value.toFixed(2))]);
      } else if (areas !== null && (rule === 'each-area' || rule === 'partial')) {
        expect(shown, target).toEqual([areas.met, areas.total]);
      } else expect(shown ?? [], target).toEqual([]);
      const parts = [numerator, denominator].filter((one) => one !== null);
      expect(ratio.replaceAll('.', '').match(/\d+/gu)?.map(Number) ?? [], target).toEqual(parts);
    }
  });

  it('cites its version beside every result, and the link leads to it', () => {
    const $ = pageOf(report);
    const { version, period } = snapshot.manifest;
    for (const status of statuses.statuses.filter((one) => one.period !== null)) {
      const row = $(`.paper a[href$="#chi-tieu-${status.target}"]`).closest('tr');
      const link = row.find(`a[href*="/so-lieu/ky/${period.toLowerCase()}/v${version}/"]`);
      expect(link.text()).toMatch(new RegExp(`^bản ${version}, công bố \\d`, 'u'));
    }
  });

  it('is the same in Word, row by row, cell by cell, line by line', () => {
    expect(docxOf(report).rows).toEqual(rowsOn(pageOf(report)));
  });

  it('has every number of the page in Word, and the other way round', () => {
    const $ = pageOf(report);
    $('.paper *').after(' ');
    $('.paper [aria-hidden], .paper .mark').remove();
    expect(numbersIn(docxOf(report).paragraphs.join(' '))).toEqual(numbersIn($('.paper').text()));
  });

  it('carries the mark in Word where the commune is fictional', () => {
    const { headers } = docxOf(report);
    expect(headers.length).toBeGreaterThan(0);
    for (const header of headers) expect(header.includes('Dữ liệu minh họa')).toBe(report.isDemo);
  });
});

describe('Reports', () => {
  it('exist for the periods in force and for no other', () => {
    const built = siteFiles().filter((file) =>
      /(?:^|\/)bao-cao\/\d[^/]*\/index\.html$/u.test(file),
    );
    expect(built.map((file) => `/${file.replace('index.html', '')}`).sort()).toEqual(
      reports.map(({ address }) => address).sort(),
    );
    const isDemoThere = communesInBuild().some(({ demo }) => demo);
    expect(reports.length).toBeGreaterThanOrEqual(isDemoThere ? 4 : 0);
  });

  it('have an index at every commune, honest where nothing is published', async () => {
    for (const { slug } of communesInBuild()) {
      const page = pageAt(`${communePath(slug)}bao-cao/`);
      const versions = (await readSnapshots('content', slug)).filter(hasFigures);
      expect(page?.$('main').text().includes('chưa công bố số liệu kỳ nào')).toBe(
        versions.length === 0,
      );
    }
  });

  it('give every village of the list a sheet that says every figure of it with its version', async () => {
    for (const { slug } of communesInBuild()) {
      const commune = tree.commune.get(slug)?.data;
      const versions = publicVersions(await readSnapshots('content', slug), commune?.code ?? '', rules); // prettier-ignore
      for (const { id } of commune?.villages ?? []) {
        const page = pageAt(`${communePath(slug)}thon/${id}/minh-chung/`);
        const cited = page?.$('.paper tbody tr a').map((_, link) => page.$(link).attr('href')).get(); // prettier-ignore
        const published = latestVersions(versions).flatMap(
          ({ manifest, observations }) =>
          observations
            .filter(({ area }) => area === id)
            .map(({ indicator }) => `${communePath(slug)}so-lieu/ky/${manifest.period.toLowerCase()}/v${manifest.version}/#${indicator.toLowerCase()}.${id}`), // prettier-ignore
        );
        expect(cited?.sort()).toEqual(published.sort());
      }
    }
  });
});
