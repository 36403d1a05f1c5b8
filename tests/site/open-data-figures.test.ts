import { describe, expect, it } from 'vitest';
import { HIDDEN_STATUS } from '../../src/domain/observation.ts';
import { hasFigures, newestVersions, type Snapshot } from '../../src/domain/snapshot.ts';
import { unguardText } from '../../src/ingest/write-csv.ts';
import { publicVersions } from '../../src/lib/figures/public-figures.ts';
import { loadContent } from '../../src/publish/load-content.ts';
import { readSnapshots } from '../../src/publish/read-snapshots.ts';
import { filesNamed, textAt } from '../support/open-data.ts';
import { communePath, communesInBuild } from '../support/site.ts';
import { csvRecords } from '../support/tables.ts';

const tree = await loadContent('content');
const rules = new Map([...tree.indicator.values()].map(({ data }) => [data.id, data]));

type Row = { key: string; value: number | null; numerator: number | null; denominator: number | null; status: string; note: string }; // prettier-ignore
const nothing = { value: null, numerator: null, denominator: null };

/** What was published, read from the repository: a figure that is hidden has its key and status alone. */
async function publishedBy(slug: string) {
  const all = await readSnapshots('content', slug);
  const commune = [...tree.commune.values()].find(({ data }) => data.slug === slug)?.data;
  const shown = publicVersions(all, commune?.code ?? '', rules).filter(hasFigures);
  const rowsOf = (version: Snapshot): Row[] => {
    const same = shown.find(
      ({ manifest }) =>
        manifest.period === version.manifest.period &&
        manifest.version === version.manifest.version,
    );
    return version.observations.map((raw, at) => {
      const { status = '', note = '' } = same?.observations[at] ?? {};
      const numbers = status === HIDDEN_STATUS ? nothing : raw;
      const { value, numerator, denominator } = numbers;
      const key = `${raw.indicator} ${raw.area} ${raw.period}`;
      return { key, value, numerator, denominator, status, note };
    });
  };
  const versions = all.filter(hasFigures);
  const inForce = newestVersions(all).filter(hasFigures);
  return { code: commune?.code ?? '', versions, inForce, rowsOf };
}

const sorted = (rows: readonly Row[]) => [...rows].sort((a, b) => (a.key < b.key ? -1 : 1));
const numberIn = (text: string | undefined) =>
  text === undefined || text === '' ? null : Number(text);

function csvRows(address: string): Row[] {
  return csvRecords(textAt(address)).map((row) => ({
    key: `${row['ma_chi_tieu']} ${row['ma_dia_ban']} ${row['ky']}`,
    value: numberIn(row['gia_tri']),
    numerator: numberIn(row['tu_so']),
    denominator: numberIn(row['mau_so']),
    status: row['trang_thai'] ?? '',
    note: unguardText(row['ghi_chu'] ?? ''),
  }));
}

type JsonRow = { ma_chi_tieu?: string; ma_dia_ban: string; ky?: string; gia_tri: number | null; tu_so: number | null; mau_so: number | null; trang_thai: string; ghi_chu: string }; // prettier-ignore
type JsonDocument = { so_lieu: JsonRow[]; ky?: { ma: string }; chi_tieu: { ma: string } };

function jsonRows(address: string): Row[] {
  const document = JSON.parse(textAt(address)) as JsonDocument;
  return document.so_lieu.map((row) => ({
    key: `${row.ma_chi_tieu ?? document.chi_tieu.ma} ${row.ma_dia_ban} ${row.ky ?? document.ky?.ma}`,
    value: row.gia_tri,
    numerator: row.tu_so,
    denominator: row.mau_so,
    status: row.trang_thai,
    note: row.ghi_chu,
  }));
}

function sdmxRows(address: string, code: string): Row[] {
  return csvRecords(textAt(address)).map((row) => {
    const area = (row['REF_AREA'] ?? '').replace(`${code}_`, '');
    const period = (row['TIME_PERIOD'] ?? '').replace('-S', '-H');
    return {
      key: `${row['INDICATOR']} ${area} ${period}`,
      value: numberIn(row['OBS_VALUE']),
      numerator: numberIn(row['NUMERATOR']),
      denominator: numberIn(row['DENOMINATOR']),
      status: row['OBS_STATUS'] ?? '',
      note: unguardText(row['COMMENT_OBS'] ?? ''),
    };
  });
}

describe.each(communesInBuild().map(({ slug, demo }) => ({ slug, demo })))(
  'Every figure that $slug published can be downloaded',
  async ({ slug, demo }) => {
    const base = `${communePath(slug)}so-lieu/`;
    const { code, versions, inForce, rowsOf } = await publishedBy(slug);

    it('each version, replaced or withdrawn ones too, once in its CSV and once in its JSON', () => {
      for (const version of versions) {
        const { period, version: number } = version.manifest;
        const address = `${base}ky/${period.toLowerCase()}/v${number}`;
        const expected = sorted(rowsOf(version));
        expect(sorted(csvRows(`${address}.csv`)), `${address}.csv`).toEqual(expected);
        expect(sorted(jsonRows(`${address}.json`)), `${address}.json`).toEqual(expected);
      }
      // The demo commune has six versions, one of them with a hidden count.
      expect(versions.length).toBeGreaterThanOrEqual(demo ? 6 : 0);
      const hidden = versions.flatMap(rowsOf).filter(({ status }) => status === HIDDEN_STATUS);
      expect(hidden.length).toBeGreaterThanOrEqual(demo ? 1 : 0);
    });

    it('those in force, once in the files of their indicators and once as SDMX-CSV', () => {
      const expected = sorted(inForce.flatMap(rowsOf));
      const own = filesNamed(/so-lieu\/[a-z]+-\d+\.(?:csv|json)$/u)
        .map((file) => `/${file}`)
        .filter((path) => path.startsWith(base));
      const csv = own.filter((path) => path.endsWith('.csv')).flatMap(csvRows);
      const json = own.filter((path) => path.endsWith('.json')).flatMap(jsonRows);
      expect(sorted(csv)).toEqual(expected);
      expect(sorted(json)).toEqual(expected);
      if (versions.length > 0) {
        const sdmx = sdmxRows(`${base.slice(0, -1)}.sdmx.csv`, code);
        expect(sorted(sdmx)).toEqual(expected);
      }
    });

    it('carries the demo mark in every file of figures where the commune is not real', () => {
      const files = filesNamed(/\.csv$/u).filter(
        (file) => `/${file}`.startsWith(communePath(slug)) && !/\/v\d+\//u.test(file),
      );
      const unmarked = files.filter((file) => {
        const names = csvRecords(textAt(`/${file}`)).map(
          (row) => row['ten_xa'] ?? row['REF_AREA_NAME'] ?? row['ma_chi_tieu'] ?? '',
        );
        const isMarked = (name: string) => name.includes('(Dữ liệu minh họa)');
        return !file.startsWith('du-lieu-mo/') && names.some((name) => isMarked(name) !== demo);
      });
      expect(unmarked).toEqual([]);
    });
  },
);
