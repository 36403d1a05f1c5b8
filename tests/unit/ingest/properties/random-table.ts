import fc from 'fast-check';
import { observationColumns, type Observation } from '../../../../src/domain/observation.ts';

/** One row of a valid table: what is written in each column, and the figure that this must mean. */
export type Row = { cells: readonly string[]; observation: Observation };
/** A valid table; columns are in their published order. */
export type Table = { header: readonly string[]; rows: readonly Row[] };

/** The runs are the same each time. To look elsewhere, change the seed. */
export const runs = (numRuns: number): { seed: number; numRuns: number } => ({
  seed: 20_261_120,
  numRuns,
});

/** Texts made of these signs alone; a string of them is cut into its letters. */
export const signs = (of: string): fc.Arbitrary<string> => fc.constantFrom(...Array.from(of));

type Written<Value> = { text: string; value: Value };
const written = <Value>(text: string, value: Value): Written<Value> => ({ text, value });
const oneOf = <Value>(...list: readonly Written<Value>[]) => fc.constantFrom(...list);

const VILLAGES = ['thon-dong', 'thon-ha', 'xom-5'];
const indicatorAndArea = fc.oneof(
  fc.record({ indicator: fc.constantFrom('CDS-01', 'CDS-19'), area: fc.constant('02536') }),
  fc.record({
    indicator: fc.constantFrom('CDX-01', 'CDX-05', 'CDS-20'),
    area: fc.constantFrom(...VILLAGES, '02536'),
  }),
);

/** A cumulative figure has one period per table, so that it cannot fall. */
const PERIODS = {
  '2026-Q2': ['2026-Q2', 'Quý II/2026', 'Q2/2026', 'quý 2 năm 2026'],
  '2026-H1': ['2026-H1', '6 tháng đầu năm 2026'],
  '2026-06': ['2026-06', 'Tháng 6/2026', '6/2026'],
  '2026': ['2026', 'Năm 2026'],
};
const spellingOf = (period: keyof typeof PERIODS) =>
  fc.constantFrom(...PERIODS[period]).map((text) => written(text, period));
const anyPeriod = fc
  .constantFrom(...(Object.keys(PERIODS) as (keyof typeof PERIODS)[]))
  .chain(spellingOf);

const groups = (digits: string, gap: string) => digits.replace(/\B(?=(?:\d{3})+$)/gu, gap);
const count = fc
  .tuple(fc.nat(9_999_999), fc.constantFrom('', ' ', '\u00A0', '\u202F'))
  .map(([value, gap]) => written(groups(String(value), gap), value));
const yesNo = oneOf(written('có', 1), written('Không', 0), written('1', 1), written('0', 0));
const rate = fc
  .tuple(
    fc.nat(1000),
    fc.constantFrom(',', '.'),
    fc.constantFrom('', '0'),
    fc.constantFrom('', '%', ' %'),
  ) // prettier-ignore
  .map(([tenths, mark, zero, sign]) => {
    const [whole = '', tenth = ''] = (tenths / 10).toFixed(1).split('.');
    return written(`${whole}${mark}${tenth}${zero}${sign}`, Number(`${whole}.${tenth}`));
  });

type Figure = Pick<Observation, 'value' | 'numerator' | 'denominator' | 'status'> & {
  texts: readonly [value: string, numerator: string, denominator: string, status: string];
};

const full = (value: fc.Arbitrary<Written<number>>): fc.Arbitrary<Figure> =>
  fc
    .tuple(
      value,
      oneOf(
        written('', 'A' as const),
        written('A', 'A' as const),
        written('Tạm tính', 'P' as const),
        written('e', 'E' as const),
      ),
    ) // prettier-ignore
    .map(([figure, status]) => ({
      value: figure.value,
      numerator: null,
      denominator: null,
      status: status.value,
      texts: [figure.text, '', '', status.text],
    }));

/** A rate with its numerator and denominator, rounded to one decimal. */
const fraction: fc.Arbitrary<Figure> = fc
  .tuple(fc.integer({ min: 1, max: 3000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([denominator, share]) => {
    const numerator = Math.floor(share * denominator);
    const text = ((100 * numerator) / denominator).toFixed(1);
    return {
      value: Number(text),
      numerator,
      denominator,
      status: 'A',
      texts: [text.replace('.', ','), String(numerator), String(denominator), ''],
    };
  });

const nothing: fc.Arbitrary<Figure> = fc.constantFrom(
  ...(
    [['', 'O', ''], ['-', 'O', ''], ['chưa có', 'O', 'O'], ['không báo cáo', 'L', ''], ['', 'M', 'm'], ['Không phát sinh', 'M', '']] as const // prettier-ignore
  ).map(([text, status, name]): Figure => ({
    value: null, numerator: null, denominator: null, status, texts: [text, '', '', name],
  })), // prettier-ignore
);

const FIGURES: Readonly<Record<string, fc.Arbitrary<Figure>>> = {
  'CDS-01': fc.oneof(full(rate), fraction, nothing),
  'CDX-01': fc.oneof(full(rate), fraction, nothing),
  'CDS-19': fc.oneof(full(count), nothing),
  'CDX-05': fc.oneof(full(count), nothing),
  'CDS-20': fc.oneof(full(yesNo), nothing),
};

const DAYS = oneOf<string | null>(
  written('', null),
  written('30/06/2026', '2026-06-30'),
  written('5/7/2026', '2026-07-05'),
  written('2026-12-31', '2026-12-31'),
);
/** Whole Vietnamese words, and every sign that a file of columns must quote. */
const WORDS = ['Đường', 'hoa', 'đã', 'trồng', 'Nguyễn', 'ở', 'cuối', '"quý"', '"', ';', ',', '|', 'a\tb', '\n', '-', '+', '=', '@', '🌱', '(tạm)', 'm²', '5']; // prettier-ignore
const text = fc.oneof(
  fc.constant(''),
  fc
    .tuple(
      fc.constantFrom('Sổ', 'Đã', '- gồm', '+ thêm'),
      fc.array(fc.constantFrom(...WORDS), { maxLength: 8 }),
    ) // prettier-ignore
    .map(([first, words]) => [first, ...words].join(' ').trim()),
);

const row: fc.Arbitrary<Row> = indicatorAndArea.chain(({ indicator, area }) =>
  fc
    .tuple(
      indicator === 'CDX-05' ? spellingOf('2026-Q2') : anyPeriod,
      FIGURES[indicator] ?? nothing,
      text,
      DAYS,
      text,
    ) // prettier-ignore
    .map(([period, { texts, ...figure }, source, day, note]): Row => ({
      cells: [indicator, area, period.text, ...texts, source, day.text, note],
      observation: {
        indicator,
        area,
        period: period.value,
        ...figure,
        source,
        asOf: day.value,
        note,
      },
    })),
);

const names = fc.tuple(
  ...observationColumns.map(({ column, title, aliases }) =>
    fc.constantFrom(column, title, title.toUpperCase(), ...aliases),
  ),
);

/** A table without mistakes, with at most one row per key; it may give cause for warnings. */
export const table: fc.Arbitrary<Table> = fc.record({
  header: names,
  rows: fc.uniqueArray(row, {
    minLength: 1,
    maxLength: 12,
    selector: ({ observation: { indicator, area, period } }) => [indicator, area, period].join(' '),
  }),
});
