import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../../src/domain/observation.ts';
import { formCsv } from '../../../../src/ingest/forms/form-csv.ts';
import { formLines } from '../../../../src/ingest/forms/form-lines.ts';
import { longForm } from '../../../../src/ingest/forms/long-form.ts';
import { wideForm } from '../../../../src/ingest/forms/wide-form.ts';
import { context, check } from '../context.ts';

const PERIOD = '2026-Q2';
const last = (indicator: string, area: string, value: number | null, period = '2026-Q1') =>
  ({
    indicator, area, period, value, numerator: null, denominator: null,
    status: value === null ? 'L' : 'A', source: '', asOf: null, note: '',
  }) satisfies Observation; // prettier-ignore
const previous = [
  last('CDS-01', '02536', 91.5),
  last('CDS-01', '02536', 88, '2025-Q4'),
  last('CDS-01', '02536', 99, '2026-Q3'),
  last('CDX-01', 'thon-dong', null),
];
// Made in each test, not while the file loads: mutation testing then knows what each test looks at.
const linesOf = () => formLines({ ...context, previous }, PERIOD);
const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

describe('what a form asks for', () => {
  const ids = (expectedIndicators: string[], period = PERIOD, earlier: Observation[] = []) => {
    const all = formLines({ ...context, expectedIndicators, previous: earlier }, period);
    return [...new Set(all.map(({ indicator }) => indicator.id))];
  };

  it('is each indicator for each area of its level', () => {
    expect(linesOf().map(({ indicator, area }) => `${indicator.id} ${area.code}`)).toEqual([
      'CDS-01 02536', 'CDX-01 thon-dong', 'CDX-01 thon-ha', 'CDX-01 xom-5', 'CDS-19 02536',
      'CDX-05 thon-dong', 'CDX-05 thon-ha', 'CDX-05 xom-5',
      'CDS-20 thon-dong', 'CDS-20 thon-ha', 'CDS-20 xom-5',
    ]); // prettier-ignore
  });

  it('is what the plans promise, when they promise anything', () => {
    expect(ids(['CDX-05', 'CDS-01'])).toEqual(['CDS-01', 'CDX-05']);
  });

  it('for a shorter period than indicators are gathered for: what was reported so before, or all', () => {
    expect(ids(['CDX-05', 'CDS-01'], '2026-06')).toEqual(['CDS-01', 'CDX-05']);
    const monthly = [last('CDX-05', 'thon-ha', 1, '2026-05')];
    expect(ids(['CDX-05', 'CDS-01'], '2026-06', monthly)).toEqual(['CDX-05']);
  });
});

describe('the long form', () => {
  const textOf = () => decode(formCsv(longForm(linesOf(), PERIOD)));
  const rowsOf = () => textOf().slice(1).split('\r\n');

  it('is CSV as Excel writes it: BOM, semicolons, CRLF', () => {
    const text = textOf();
    expect(text.startsWith('\uFEFFMã chỉ tiêu;')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    expect(rowsOf()).toHaveLength(linesOf().length + 2);
  });

  it('names things, and shows the last value before the period in a column of its own', () => {
    const [header = '', ...rows] = rowsOf();
    expect(header.split(';').slice(0, 8)).toEqual([
      'Mã chỉ tiêu', 'Tên chỉ tiêu', 'Đơn vị tính', 'Mã địa bàn', 'Tên địa bàn', 'Kỳ báo cáo', 'Kỳ trước', 'Giá trị',
    ]); // prettier-ignore
    expect(rows[0]).toBe(
      'CDS-01;Hồ sơ trực tuyến;%;02536;Xã Sơn Dương;Quý II/2026;91,5 (Quý I/2026);;;;;;;',
    );
    expect(rows[1]).toContain(';Không báo cáo (Quý I/2026);;');
    expect(rows[2]).toContain(';Quý II/2026;;;');
  });

  it('spells its period out, so that Excel makes no date of a month', () => {
    const month = longForm(formLines(context, '2026-06'), '2026-06');
    expect(month.rows[0]?.[5]?.text).toBe('Tháng 6/2026');
    const csv = decode(formCsv(month));
    const periods = check(csv, { period: '2026-06' }).rows.map(
      ({ observation }) => observation.period,
    );
    expect(new Set(periods)).toEqual(new Set(['2026-06']));
  });

  it('handed in unchanged gives the same rows, all of them without a figure', () => {
    const report = check(textOf(), { period: PERIOD, previous });
    expect(report.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const got = report.rows.map(({ observation: { indicator, area, period, value, status } }) => [
      indicator, area, period, value, status,
    ]); // prettier-ignore
    expect(got).toEqual(
      linesOf().map(({ indicator, area }) => [indicator.id, area.code, PERIOD, null, 'O']),
    );
    expect(new Set(report.problems.map(({ code }) => code))).toEqual(new Set(['SL208']));
  });

  it('filled in gives exactly what was filled in', () => {
    const filled = textOf()
      .split('\r\n')
      .map((row, index) => {
        const cells = row.split(';');
        if (index > 0 && cells.length > 1)
          cells.splice(7, 7, String(index % 2), '', '', 'P', 'Sổ', '30/06/2026', 'Ghi chú');
        return cells.join(';');
      });
    const report = check(filled.join('\r\n'), { period: PERIOD });
    expect(report.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(report.rows.map(({ observation }) => observation)).toEqual(
      linesOf().map(({ indicator, area }, index) => ({
        indicator: indicator.id, area: area.code, period: PERIOD, value: (index + 1) % 2,
        numerator: null, denominator: null, status: 'P', source: 'Sổ', asOf: '2026-06-30', note: 'Ghi chú',
      })),
    ); // prettier-ignore
  });

  it('has cells to fill in only where something is to be filled in', () => {
    const [first] = longForm(linesOf(), PERIOD).rows;
    expect(first?.map(({ isOpen }) => isOpen ?? false)).toEqual([
      ...Array<boolean>(7).fill(false), ...Array<boolean>(7).fill(true),
    ]); // prettier-ignore
  });
});

describe('the wide form', () => {
  const formOf = () => wideForm(linesOf(), PERIOD);
  const textOf = () => decode(formCsv(formOf()));

  it('has areas down, indicators across, and the last values on the right', () => {
    const [header = '', commune = '', dong = ''] = textOf().slice(1).split('\r\n');
    expect(header.split(';').slice(0, 5)).toEqual([
      'Mã địa bàn', 'Tên địa bàn', 'Kỳ báo cáo', 'CDS-01 - Hồ sơ trực tuyến (%)', 'CDX-01 - Phân loại rác (%)',
    ]); // prettier-ignore
    expect(header.split(';').slice(8)).toEqual([
      'Kỳ trước CDS-01', 'Kỳ trước CDX-01', 'Kỳ trước CDS-19', 'Kỳ trước CDX-05', 'Kỳ trước CDS-20',
    ]); // prettier-ignore
    expect(commune).toBe('02536;Xã Sơn Dương;Quý II/2026;;;;;;91,5 (Quý I/2026);;;;');
    expect(dong).toBe('thon-dong;Thôn Đông;Quý II/2026;;;;;;;Không báo cáo (Quý I/2026);;;');
  });

  it('is open only where the indicator is of the level of the area', () => {
    const open = formOf().rows.map((row) => row.slice(3, 8).map(({ isOpen }) => isOpen ?? false));
    expect(open[0]).toEqual([true, false, true, false, false]);
    expect(open[1]).toEqual([false, true, false, true, true]);
  });

  it('handed in unchanged or filled in gives the same rows as the long form', () => {
    const asked = linesOf()
      .map(({ indicator, area }) => `${indicator.id} ${area.code}`)
      .sort();
    const rowsOf = (csv: string) => {
      const report = check(csv, { period: PERIOD });
      expect(report.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      return report.rows.map(({ observation }) => observation);
    };
    const empty = rowsOf(textOf());
    expect(empty.map(({ indicator, area }) => `${indicator} ${area}`).sort()).toEqual(asked);
    expect(empty.every(({ value, status }) => value === null && status === 'O')).toBe(true);
    const form = formOf();
    const filled = { ...form, rows: form.rows.map((row) => row.map((cell) => (cell.isOpen ? { ...cell, text: '1' } : cell))) }; // prettier-ignore
    const full = rowsOf(decode(formCsv(filled)));
    expect(full.map(({ indicator, area }) => `${indicator} ${area}`).sort()).toEqual(asked);
    expect(full.every(({ value }) => value === 1)).toBe(true);
  });
});
