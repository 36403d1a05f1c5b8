import { describe, expect, it } from 'vitest';
import { indicator, judge, seen } from './judging.ts';

describe('the figures that speak for a target', () => {
  it('are those of its own indicator', () => {
    const other = seen('02536', 99, { indicator: 'CDX-02' });
    expect(judge({}, { observations: [other, seen('02536', 60), other] }).value).toBe(60);
    expect(judge({}, { observations: [other] }).state).toBe('not-due');
  });

  it('are those of the latest period, whatever the order of the list', () => {
    const rows = [
      seen('02536', 61, { period: '2026-Q1' }),
      seen('02536', 63, { period: '2026-H1' }),
      seen('02536', 62, { period: '2026-Q2' }),
    ];
    for (const observations of [rows, rows.toReversed()]) {
      expect(judge({}, { observations })).toMatchObject({ value: 63, period: '2026-H1' });
    }
  });

  it('are never filled up with villages of an earlier period', () => {
    const observations = [
      seen('thon-dong', 71, { period: '2026-Q1' }),
      seen('thon-ha', 71),
      seen('xom-5', 71),
    ];
    const status = judge({ scope: 'village' }, { observations });
    expect(status).toMatchObject({ state: 'insufficient-data', areas: { met: 2, total: 3 } });
    expect(status.areas?.results[0]?.state).toBe('not-reported');
  });

  it('are those of villages for "each village", even beside a figure of the commune', () => {
    const villages = ['thon-dong', 'thon-ha', 'xom-5'].map((area) => seen(area, 71));
    const status = judge({ scope: 'village' }, { observations: [seen('02536', 10), ...villages] });
    expect(status).toMatchObject({ state: 'met', rule: 'each-area', areas: { met: 3 } });
  });

  it('are the commune figure of an indicator that has no villages, or none', () => {
    const ofCommune = { indicator: { ...indicator, areaLevel: 'commune' as const } };
    const stray = seen('thon-dong', 99);
    expect(judge({}, { ...ofCommune, observations: [stray, seen('02536', 60)] }).value).toBe(60);
    expect(judge({}, { ...ofCommune, observations: [stray] }).state).toBe('not-due');
  });

  it('are provisional as soon as one of them is provisional or estimated', () => {
    for (const status of ['P', 'E'] as const) {
      const observations = [seen('thon-dong', 71), seen('thon-ha', 71), seen('xom-5', 71, { status })]; // prettier-ignore
      expect(judge({ scope: 'village' }, { observations }).provisional).toBe(true);
    }
    const unused = [seen('02536', 71), seen('xom-5', 71, { status: 'P' })];
    expect(judge({}, { observations: unused }).provisional).toBe(false);
  });

  it('make no rate of a village that names only one half of it', () => {
    const whole = (changes: object) =>
      judge(
        {},
        {
          observations: ['thon-dong', 'thon-ha', 'xom-5'].map((area) =>
            seen(area, 90, { numerator: 9, denominator: 10, ...(area === 'xom-5' ? changes : {}) }),
          ),
        },
      );
    expect(whole({}).value).toBe(90);
    expect(whole({ numerator: null }).value).toBeNull();
    expect(whole({ denominator: null }).value).toBeNull();
    expect(whole({ value: null, status: 'O' }).value).toBeNull();
  });
});
