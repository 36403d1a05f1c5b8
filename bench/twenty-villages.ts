/**
 * The demo commune as a large one: twenty villages, six quarters. It is made in a project folder of its own, through the
 * same publishing as any figures, so that nothing of it can reach the real content.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Commune } from '../src/domain/commune.ts';
import type { Indicator } from '../src/domain/indicator.ts';
import { communeNamed, loadContent } from '../src/publish/load-content.ts';
import { publishFigures } from '../src/publish/publish-figures.ts';
import { build, copyProject, ROOT } from './project-copy.ts';

export const COMMUNE = 'xa-minh-hoa';
export const VILLAGES = 20;
/** Each quarter with the day it is published. */
export const QUARTERS = [
  { period: '2026-Q1', day: '2026-04-10' },
  { period: '2026-Q2', day: '2026-07-10' },
  { period: '2026-Q3', day: '2026-10-10' },
  { period: '2026-Q4', day: '2027-01-10' },
  { period: '2027-Q1', day: '2027-04-10' },
  { period: '2027-Q2', day: '2027-07-10' },
] as const;

const PROJECT = join(ROOT, '.cache/twenty-villages');
export const CONTENT = join(PROJECT, 'content');
/** What the demo commune has and the large one has not. */
const LEFT_OUT = ['ky-cong-bo', 'so-lieu', 'mo-hinh', 'tin-tuc'];

function makeProject(): void {
  copyProject(PROJECT);
  for (const part of LEFT_OUT) rmSync(join(CONTENT, 'xa', COMMUNE, part), { recursive: true });
}

function addVillages(): void {
  const file = join(CONTENT, 'xa', COMMUNE, 'xa.yaml');
  const commune = parse(readFileSync(file, 'utf8')) as { villages: object[] };
  commune.villages = commune.villages.filter((village) => !('mergedInto' in village));
  for (let at = commune.villages.length + 1; at <= VILLAGES; at += 1)
    commune.villages.push({ id: `thon-so-${at}`, name: `Thôn Số ${at}`, kind: 'thon' });
  writeFileSync(file, stringify(commune));
}

/** A share that grows from quarter to quarter, another one for every village and indicator. */
function row(indicator: Indicator, series: number, area: string, place: number, quarter: number) {
  const of = 120 + ((place * 97 + series * 31) % 440);
  const share = 0.2 + ((place * 37 + series * 53) % 50) / 100 + quarter * 0.023;
  const part = Math.round(of * share);
  const value = Math.round((1000 * part) / of) / 10;
  return [indicator.id, area, QUARTERS[quarter]?.period, value, part, of].join(',');
}

/** Every rate there is: of each village, or of the commune, as the indicator is reported. */
function figures(indicators: readonly Indicator[], commune: Commune, quarter: number): Uint8Array {
  const rows = indicators
    .filter(({ kind }) => kind === 'percent')
    .flatMap((indicator, series) => {
      const { code, villages } = commune;
      const areas = indicator.areaLevel === 'village' ? villages.map(({ id }) => id) : [code];
      return areas.map((area, place) => row(indicator, series, area, place, quarter));
    });
  const header = 'ma_chi_tieu,ma_dia_ban,ky,gia_tri,tu_so,mau_so';
  return new TextEncoder().encode([header, ...rows, ''].join('\n'));
}

async function publishQuarters(): Promise<void> {
  const tree = await loadContent(CONTENT);
  const commune = communeNamed(tree, COMMUNE, CONTENT);
  const indicators = [...tree.indicator.values()].map(({ data }) => data);
  for (const [quarter, { period, day }] of QUARTERS.entries()) {
    const result = await publishFigures({
      contentDirectory: CONTENT,
      ...{ tree, commune, period, publishedAt: `${day}T08:00:00+07:00`, toolVersion: '0.1.0' },
      submitted: figures(indicators, commune, quarter),
      change: null,
      acceptsWarnings: true,
    });
    if (result.outcome !== 'published') throw new Error(`${period}: ${JSON.stringify(result)}`);
  }
}

/** Makes and builds the site of the large commune; its address parts have no commune in front. Returns the built folder. */
export async function buildLargeCommune(): Promise<string> {
  makeProject();
  addVillages();
  await publishQuarters();
  build(PROJECT, {
    PORTAL_XA: COMMUNE,
    PORTAL_NGAY: '2027-07-31',
    PORTAL_OUT: 'dist',
    // Kept from run to run: share pictures are drawn once.
    PORTAL_CACHE: join(ROOT, '.cache/twenty-villages-pictures'),
  });
  return join(PROJECT, 'dist');
}
