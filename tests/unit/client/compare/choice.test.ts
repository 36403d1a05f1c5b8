import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  drawingKinds,
  linesOf,
  MOST_LINES,
  readChoice,
  writeChoice,
  type Offer,
} from '../../../../src/client/compare/choice.ts';
import { looks } from '../../../../src/client/compare/looks.ts';

const offer: Offer = {
  indicators: [
    { id: 'cds-01', unit: '%' },
    { id: 'cds-08', unit: '%' },
    { id: 'cdx-05', unit: 'mét' },
  ],
  areas: ['99999', 'thon-dong', 'thon-doai', 'xom-5'],
  rows: [
    ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'],
    ['2026-H1', '2026-H2'],
  ],
};
const read = (query: string) => readChoice(new URLSearchParams(query), offer);

describe('What the address of a chart asks for', () => {
  it('is read back as it was written, whatever was chosen', () => {
    const indicators = fc.constantFrom<string[][]>(
      ['cds-01'],
      ['cdx-05'],
      ['cds-01', 'cds-08'],
      ['cds-08', 'cds-01'],
    );
    const periods = fc
      .constantFrom(...offer.rows)
      .chain((row) =>
        fc
          .tuple(fc.nat(row.length - 1), fc.nat(row.length - 1))
          .map(([a, b]) => ({ from: row[Math.min(a, b)] ?? '', to: row[Math.max(a, b)] ?? '' })),
      );
    const areas = fc.subarray([...offer.areas], { minLength: 1 });
    const kind = fc.constantFrom(...drawingKinds);
    fc.assert(
      fc.property(indicators, areas, periods, kind, (ids, chosenAreas, ends, how) => {
        const choice = { indicators: ids, areas: chosenAreas, ...ends, kind: how };
        const again = read(writeChoice(choice));
        expect(again).toEqual({ choice, ignored: [], isComplete: true });
      }),
    );
  });

  it('an address that asks for nothing fills in the first indicator, the commune and all periods', () => {
    expect(read('')).toEqual({
      choice: {
        indicators: ['cds-01'],
        areas: ['99999'],
        from: '2026-Q1',
        to: '2026-Q4',
        kind: 'duong',
      },
      ignored: [],
      isComplete: false,
    });
  });

  it('an indicator alone is chosen and not drawn yet', () => {
    const { choice, isComplete } = read('chi-tieu=cds-08');
    expect(choice.indicators).toEqual(['cds-08']);
    expect(isComplete).toBe(false);
  });

  it('areas come in the order of the commune, never in the order of the address', () => {
    expect(read('chi-tieu=cds-08&dia-ban=xom-5&dia-ban=thon-dong').choice.areas).toEqual([
      'thon-dong',
      'xom-5',
    ]);
  });

  it('one end of the time alone takes the row it stands in', () => {
    expect(read('den=2026-H1').choice).toMatchObject({ from: '2026-H1', to: '2026-H1' });
    expect(read('tu=2026-Q3').choice).toMatchObject({ from: '2026-Q3', to: '2026-Q4' });
  });

  it('values that are not offered are left out and named', () => {
    const { choice, ignored } = read(
      'chi-tieu=xyz-99&chi-tieu=cds-01&dia-ban=thon-la&dia-ban=thon-dong&tu=2019&kieu=tron',
    );
    expect(choice).toMatchObject({ indicators: ['cds-01'], areas: ['thon-dong'], kind: 'duong' });
    expect(ignored).toEqual(['chi-tieu=xyz-99', 'dia-ban=thon-la', 'kieu=tron', 'tu=2019']);
  });

  it('values that do not go together are left out and named', () => {
    expect(read('chi-tieu=cds-01&chi-tieu=cdx-05').ignored).toEqual(['chi-tieu=cdx-05']);
    expect(read('chi-tieu=cds-01&chi-tieu=cds-08&chi-tieu=cdx-05').choice.indicators).toEqual([
      'cds-01',
      'cds-08',
    ]);
    const mixed = read('tu=2026-Q2&den=2026-H1');
    expect(mixed.choice).toMatchObject({ from: '2026-Q2', to: '2026-Q4' });
    expect(mixed.ignored).toEqual(['den=2026-H1']);
    const backwards = read('tu=2026-Q3&den=2026-Q1');
    expect(backwards.choice).toMatchObject({ from: '2026-Q3', to: '2026-Q4' });
    expect(backwards.ignored).toEqual(['den=2026-Q1']);
  });

  it('an area that is not known is no area: nothing is drawn unasked', () => {
    expect(read('chi-tieu=cds-01&dia-ban=thon-la').isComplete).toBe(false);
  });

  it('what a messenger adds is passed over in silence, and a field left empty too', () => {
    expect(read('utm_source=zalo&chi-tieu=cds-01&chi-tieu=').ignored).toEqual([]);
  });
});

describe('Lines that can be told apart', () => {
  it('there is a look for each line that may be drawn', () => {
    expect(looks).toHaveLength(MOST_LINES);
    const choice = { ...read('').choice, indicators: ['cds-01', 'cds-08'], areas: ['a', 'b', 'c'] };
    expect(linesOf(choice)).toBe(6);
  });

  it('no two share a colour, a dash, or a marker turned the same way', () => {
    for (const trait of [
      looks.map(({ token }) => token),
      looks.map(({ dash }) => dash.join()),
      looks.map(({ marker, turn }) => `${marker} ${turn}`),
    ]) {
      expect(new Set(trait).size).toBe(looks.length);
    }
  });
});
