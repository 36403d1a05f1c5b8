import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../../src/domain/indicator.ts';
import type { Observation } from '../../../src/domain/observation.ts';
import type { IngestContext } from '../../../src/ingest/context.ts';
import { check, context, HEADER, indicators } from './context.ts';

const before = (indicator: string, area: string, period = '2026-Q1'): Observation => ({
  indicator, area, period, value: 10, numerator: null, denominator: null,
  status: 'A', source: '', asOf: null, note: '',
}); // prettier-ignore
const halfYearly: Indicator[] = indicators.map((one) => ({ ...one, frequency: 'half-yearly' }));

/** What is said to be missing from a file with these figures, all 12. */
function missing(keys: readonly string[], changes: Partial<IngestContext>): string[] {
  const rows = keys.map((key) => `${key};12;;;;;;`);
  return check([HEADER, ...rows].join('\n'), { ...context, ...changes })
    .problems.filter(({ code }) => code === 'SL304')
    .map(({ message }) => message);
}

describe('what is missing from a file', () => {
  it('is an indicator of last quarter, also one gathered twice a year only', () => {
    const previous = [before('CDX-05', 'thon-ha'), before('CDS-19', '02536')];
    const changes = { indicators: halfYearly, expectedIndicators: ['CDS-19', 'CDS-01'], previous };
    expect(missing(['CDX-05;thon-ha;2026-Q2'], changes)).toEqual([
      'Thiếu chỉ tiêu CDS-19 (Mô hình số) trong tệp',
    ]);
    expect(missing(['CDX-05;thon-ha;2026-Q2', 'CDS-19;02536;2026-Q2'], changes)).toEqual([]);
  });

  it('is a village of last quarter, and no village that never reported', () => {
    const previous = [before('CDX-05', 'thon-ha'), before('CDX-05', 'xom-5')];
    expect(missing(['CDX-05;thon-ha;2026-Q2'], { previous })).toEqual([
      'Thiếu số của Xóm 5: CDX-05',
    ]);
  });

  it('is the figure of the whole commune that stood beside those of villages', () => {
    const previous = [before('CDX-05', 'thon-ha'), before('CDX-05', '02536')];
    expect(missing(['CDX-05;thon-ha;2026-Q2'], { previous })).toEqual([
      'Thiếu số của Xã Sơn Dương: CDX-05',
    ]);
  });

  it('is told against the last period of the same length only', () => {
    const previous = [
      before('CDS-19', '02536', '2025-Q4'),
      before('CDX-05', 'thon-ha', '2026-Q1'),
      before('CDS-01', '02536', '2026-03'),
      before('CDS-01', '02536', '2025'),
      before('CDS-01', '02536', '2026-Q2'),
      before('CDS-01', '02536', '2026-Q3'),
    ];
    expect(missing(['CDX-05;thon-ha;2026-Q2'], { previous })).toEqual([]);
  });

  it('is not told while a row is refused, which may be the one that is missing', () => {
    const expectedIndicators = ['CDX-05', 'CDS-19'];
    const rows = [
      'CDX-05;thon-dong;2026-Q2;5',
      'CDX-05;thon-ha;2026-Q2;năm',
      'CDX-05;xom-5;2026-Q2;5',
    ];
    const text = ['ma_chi_tieu;ma_dia_ban;ky;gia_tri', ...rows];
    const codes = (lines: string[]) =>
      check(lines.join('\n'), { expectedIndicators }).problems.map(({ code }) => code);
    expect(codes(text)).toEqual(['SL203']);
    expect(codes(text.map((row) => row.replace('năm', '5')))).toEqual(['SL304']);
    expect(codes(text.map((row) => row.replace('năm', '')))).toEqual(['SL208', 'SL304']);
  });

  it('is nothing that a period is too short for', () => {
    const changes = { indicators: halfYearly, expectedIndicators: ['CDS-19'] };
    expect(missing(['CDX-05;thon-ha;2026-Q2'], changes)).toEqual([]);
    expect(missing(['CDX-05;thon-ha;2026-H1'], changes)).toHaveLength(1);
    expect(missing(['CDX-05;thon-ha;2026'], changes)).toHaveLength(1);
  });
});
