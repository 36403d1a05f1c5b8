import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../../src/client/compare/datasets.ts';
import type { DrawnCell, Drawing } from '../../../../src/client/compare/drawing.ts';

const cell = (value: number | null, traits: Partial<DrawnCell> = {}): DrawnCell => ({
  value,
  marks: [],
  isFirm: true,
  startsAnew: false,
  absence: '',
  text: '',
  ...traits,
});
const drawing: Drawing = {
  kind: 'duong',
  title: '',
  unit: '%',
  rows: [],
  goals: [],
  absent: [],
  series: [
    {
      name: 'Toàn xã',
      decimals: 1,
      cells: [cell(0), cell(null), cell(40, { isFirm: false }), cell(60, { startsAnew: true })],
    },
  ],
};
const inks = { token: (name: string) => name, font: { family: 'serif', size: 13 } };
const [line] = linesOf(drawing, inks);

describe('A line of the chart', () => {
  it('leaves a missing figure out: neither 0 nor bridged', () => {
    expect(line?.data).toEqual([0, null, 40, 60]);
    expect(line?.spanGaps).toBe(false);
  });

  it('does not lead to a figure that was counted in another way', () => {
    const segment = line?.segment;
    const colour = typeof segment === 'object' ? segment.borderColor : undefined;
    if (typeof colour !== 'function') throw new Error('no colour by segment');
    type Segment = Parameters<typeof colour>[0];
    const at = (p1DataIndex: number) =>
      colour({ p1DataIndex, p0DataIndex: p1DataIndex - 1 } as Segment, {});
    expect([at(1), at(2), at(3)]).toEqual([undefined, undefined, 'transparent']);
  });

  it('marks a figure that is not final with a hollow point', () => {
    expect(line?.pointBackgroundColor).toEqual(['--so', '--so', '--paper', '--so']);
  });
});
