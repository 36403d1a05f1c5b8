import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../src/domain/observation.ts';
import { check, HEADER } from './context.ts';

const figure = (area: string, period: string, value: number | null, indicator = 'CDX-05'): Observation => ({
  indicator, area, period, value, numerator: null, denominator: null, status: value === null ? 'L' : 'A', source: '', asOf: null, note: '',
}); // prettier-ignore
const report = (previous: readonly Observation[], ...rows: string[]) =>
  check([HEADER, ...rows.map((row) => `${row};;;;;;`)].join('\n'), { previous });
const said = (previous: readonly Observation[], ...rows: string[]) =>
  report(previous, ...rows)
    .problems.filter(({ code }) => code !== 'SL304')
    .map(({ code, line, column, found, expected }) =>
      [code, line, column, found, expected].join(' | '),
    );

describe('a figure and the one before', () => {
  it('is held against the latest earlier period, not the one it replaces', () => {
    const previous = [figure('thon-ha', '2026-Q1', 100), figure('thon-ha', '2026-Q2', 900)];
    expect(said(previous, 'CDX-05;thon-ha;2026-Q2;110')).toEqual([]);
    expect(said(previous, 'CDX-05;thon-ha;2026-Q2;90')).toEqual([
      'SL306 | 2 | D | 90 | không nhỏ hơn 100 của kỳ 2026-Q1',
    ]);
    expect(said(previous, 'CDX-05;thon-ha;2026-Q3;890')).toEqual([
      'SL306 | 2 | D | 890 | không nhỏ hơn 900 của kỳ 2026-Q2',
    ]);
  });

  it('may jump as far as the indicator allows, up or down', () => {
    const previous = [figure('thon-ha', '2026-Q1', 50, 'CDX-01')];
    expect(said(previous, 'CDX-01;thon-ha;2026-Q2;80')).toEqual([]);
    expect(said(previous, 'CDX-01;thon-ha;2026-Q2;20')).toEqual([]);
    const jump = 'kỳ 2026-Q1 là 50; thay đổi quá 30 thì nên xem lại';
    expect(said(previous, 'CDX-01;thon-ha;2026-Q2;80,1')).toEqual([`SL305 | 2 | D | 80,1 | ${jump}`]);
    expect(said(previous, 'CDX-01;thon-ha;2026-Q2;19,9')).toEqual([`SL305 | 2 | D | 19,9 | ${jump}`]);
  }); // prettier-ignore

  it('looks past a period without a figure, and past other villages, indicators and places unknown now', () => {
    const previous = [
      figure('thon-ha', '2025', 100),
      figure('thon-ha', '2026-Q1', null),
      figure('xom-5', '2026-Q1', 900),
      figure('xom-cu', '2026-Q1', 900),
      figure('thon-ha', '2026-Q1', 3, 'CDX-01'),
    ];
    expect(said(previous, 'CDX-05;thon-ha;2026-Q2;90')).toEqual([
      'SL306 | 2 | D | 90 | không nhỏ hơn 100 của kỳ 2025',
    ]);
  });

  it('may stand in the same file, in any order', () => {
    expect(said([], 'CDX-05;thon-ha;2026-Q3;90', 'CDX-05;thon-ha;2026-Q2;100')).toEqual([
      'SL306 | 2 | D | 90 | không nhỏ hơn 100 của kỳ 2026-Q2',
    ]);
  });
});

describe('a file that repeats what was published', () => {
  const villages = ['thon-dong', 'thon-ha', 'xom-5'];
  const same = (areas: readonly string[]) => areas.map((area) => `CDX-05;${area};2026-Q2;5`);
  const before = (period: string) => villages.map((area) => figure(area, period, 5));

  it('is told with the period before its first row', () => {
    const previous = [...before('2025'), figure('xom-5', '2026-Q1', 5)];
    const messages = (...areas: string[]) =>
      report(previous, ...same(areas)).problems.map(({ code, message }) => `${code} ${message}`);
    expect(messages(...villages)).toEqual(['SL307 Mọi số đều giống hệt kỳ 2025']);
    expect(messages(...villages.toReversed())).toEqual(['SL307 Mọi số đều giống hệt kỳ 2026-Q1']);
  });

  it('with two rows may be chance', () => {
    expect(said(before('2026-Q1'), ...same(villages.slice(0, 2)))).toEqual([]);
  });

  it('is none when a row is new', () => {
    expect(said(before('2026-Q1').slice(1), ...same(villages))).toEqual([]);
    expect(said(before('2026-Q1'), ...same(villages), 'CDS-19;02536;2026-Q2;3')).toEqual([]);
  });
});
