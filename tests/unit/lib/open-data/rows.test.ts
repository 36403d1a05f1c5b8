import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { openColumns, openRowSchema } from '../../../../src/domain/open-row.ts';
import { openRows, writeCsv, writeOpenCsv } from '../../../../src/lib/open-data/rows.ts';
import { sdmxCsv } from '../../../../src/lib/open-data/sdmx.ts';
import { build, commune, never, row, rules, show } from '../figures/small-figures.ts';

const small = row('thon-dong', 4, 56);
const large = row('thon-ha', 19, 45);
const [snapshot = never()] = show([build([small, large])]);
const rows = openRows(snapshot, commune);

describe('a downloaded figure', () => {
  it('tells all by itself: name, unit, area, commune, version, day', () => {
    expect(rows[1]).toEqual({
      ma_chi_tieu: 'CDS-09', ma_dia_ban: 'thon-ha', ky: '2026-Q2', gia_tri: (100 * 19) / 45, tu_so: 19, mau_so: 45,
      trang_thai: 'A', nguon: 'Phiếu hỏi', ngay_chot: null, ghi_chu: '19 người',
      ten_chi_tieu: rules.get('CDS-09')?.shortName, ten_dia_ban: 'Thôn Hạ', don_vi: '%',
      ma_xa: '99999', ten_xa: 'Xã Minh Họa (Dữ liệu minh họa)', phien_ban: 1, cong_bo: '2026-07-10',
    }); // prettier-ignore
    for (const one of rows) expect(openRowSchema.safeParse(one).error).toBeUndefined();
  });

  it('that is hidden has no number, and says why', () => {
    expect(rows[0]).toMatchObject({
      gia_tri: null,
      tu_so: null,
      mau_so: null,
      trang_thai: 'Q',
      ghi_chu: 'dưới 5, không công khai',
    });
  });

  it('can be asked for by its indicator', () => {
    expect(openRows(snapshot, commune, 'CDS-09')).toEqual(rows);
    expect(openRows(snapshot, commune, 'CDS-01')).toEqual([]);
  });

  it('of a place the version does not define is a fault, never a row without a name', () => {
    const broken = { ...snapshot, definitions: { ...snapshot.definitions, areas: [] } };
    expect(() => openRows(broken, commune)).toThrow('thon-dong');
  });
});

describe('a downloaded CSV', () => {
  const text = writeOpenCsv(rows);

  it('opens in Excel: byte order mark, CRLF, one header, decimal point', () => {
    expect(text.startsWith('\uFEFFma_chi_tieu,ma_dia_ban,ky,gia_tri,')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    expect(text).toContain('CDS-09,thon-ha,2026-Q2,42.22222222222222,19,45,A,');
    expect(text).toContain('CDS-09,thon-dong,2026-Q2,,,,Q,');
  });

  it('gives back what went in', () => {
    const read: Record<string, string>[] = parse(text, { bom: true, columns: true });
    expect(Object.keys(read[0] ?? {})).toEqual(openColumns.map(({ name }) => name));
    expect(read.map((one) => Object.values(one))).toEqual(
      rows.map((one) => Object.values(one).map((value) => String(value ?? ''))),
    );
  });

  it.each([['=1+1'], ['+84'], ['-5'], ['@a'], ['\ta']])('runs no formula: %j', (note) => {
    expect(writeCsv(['ghi_chu'], [[note]])).toBe(`\uFEFFghi_chu\r\n'${note}\r\n`);
  });

  it('keeps a negative number a number, and a note of several lines one cell', () => {
    const written = writeCsv(['so', 'ghi_chu'], [[-5, 'Dòng một\ndòng "hai"']]);
    expect(written).toBe('\uFEFFso,ghi_chu\r\n-5,"Dòng một\ndòng ""hai"""\r\n');
  });
});

describe('SDMX-CSV', () => {
  const records = (snapshots: (typeof snapshot)[]): Record<string, string>[] =>
    parse(sdmxCsv({ commune, snapshots }), { columns: true });

  it('names structure, dimensions, value and status of each figure', () => {
    expect(records([snapshot])[1]).toMatchObject({
      STRUCTURE: 'dataflow',
      STRUCTURE_ID: 'CONG_THI_DUA:DF_SO_LIEU(1.0)',
      ACTION: 'I',
      FREQ: 'Q',
      INDICATOR: 'CDS-09',
      REF_AREA: '99999_thon-ha',
      TIME_PERIOD: '2026-Q2',
      OBS_VALUE: '42.22222222222222',
      NUMERATOR: '19',
      DENOMINATOR: '45',
      UNIT_MEASURE: '%',
      OBS_STATUS: 'A',
    });
  });

  it('gives a hidden figure its status and no value', () => {
    expect(records([snapshot])[0]).toMatchObject({
      OBS_VALUE: '',
      NUMERATOR: '',
      DENOMINATOR: '',
      OBS_STATUS: 'Q',
    });
  });

  it.each([
    ['2026', 'A', '2026'],
    ['2026-H1', 'S', '2026-S1'],
    ['2026-Q4', 'Q', '2026-Q4'],
    ['2026-06', 'M', '2026-06'],
  ])('writes the period %s as statistical offices do', (period, frequency, written) => {
    const moved = {
      ...snapshot,
      manifest: { ...snapshot.manifest, period },
      observations: snapshot.observations.map((one) => ({ ...one, period })),
    };
    expect(records([moved])[0]).toMatchObject({ FREQ: frequency, TIME_PERIOD: written });
  });

  it('has no byte order mark, and calls the commune by its code alone', () => {
    const own = show([build([row(commune.code, 30, 101)])]);
    expect(sdmxCsv({ commune, snapshots: own })).toMatch(/^STRUCTURE,/u);
    expect(records(own)[0]).toMatchObject({ REF_AREA: '99999', REF_AREA_NAME: rows[0]?.ten_xa });
  });
});
