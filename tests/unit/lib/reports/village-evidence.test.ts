import { describe, expect, it } from 'vitest';
import { villageEvidence } from '../../../../src/lib/reports/village-evidence.ts';
import { snapshot } from './report-source.ts';

const later = { ...snapshot, manifest: { ...snapshot.manifest, period: '2026-Q3', version: 2 } };

describe('the evidence of a village', () => {
  it('lists its figures of every period in force, newest first, each with its version', () => {
    const [evidence] = villageEvidence({ snapshots: [snapshot, later] }, 'thon-ha');
    expect(evidence?.indicator.id).toBe('CDS-09');
    expect(
      evidence?.rows.map(({ snapshot: { manifest }, observation }) => [
        manifest.period,
        manifest.version,
        observation.numerator,
      ]),
    ).toEqual([
      ['2026-Q3', 2, 30],
      ['2026-Q2', 1, 30],
    ]);
  });

  it('holds each against the level of each village, where it was judged in that period', () => {
    const [evidence] = villageEvidence({ snapshots: [snapshot, later] }, 'thon-ha');
    expect(evidence?.rows.map(({ goals }) => goals)).toEqual([
      // Nothing judged the third quarter: its statuses speak of the second.
      [{ level: '60% trở lên', reached: null }],
      [{ level: '60% trở lên', reached: 'met' }],
    ]);
  });

  it('never shows a small count', () => {
    const [evidence] = villageEvidence({ snapshots: [snapshot] }, 'thon-dong');
    expect(evidence?.rows[0]?.observation).toMatchObject({
      value: null,
      numerator: null,
      denominator: null,
      note: 'dưới 5, không công khai',
    });
  });

  it('is nothing for a village without figures', () => {
    expect(villageEvidence({ snapshots: [snapshot] }, 'xom-5')).toEqual([]);
    expect(villageEvidence({ snapshots: [] }, 'thon-ha')).toEqual([]);
  });
});
