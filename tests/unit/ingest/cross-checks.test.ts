import { describe, expect, it } from 'vitest';
import { isDueIn } from '../../../src/ingest/expected-rows.ts';
import { check, checkRowsOf, codesOf, HEADER, indicators, kilometres } from './context.ts';

/** What is said of the problems of some rows. */
const said = (...rows: string[]) =>
  checkRowsOf(...rows).problems.map(({ code, line, column, found, expected }) =>
    [code, line, column, found, expected].join(' | '),
  );
const titles = (...rows: string[]) => checkRowsOf(...rows).problems.map(({ message }) => message);

describe('a row that comes twice', () => {
  const pair = (first: string, second: string) =>
    said(`CDX-01;thon-ha;2026-Q2;${first}`, `CDX-01;thon-ha;2026-Q2;${second}`);
  const two = (code: string, found: string, other: string) => [
    `${code} | 3 | A | ${found} | mỗi chỉ tiêu, địa bàn, kỳ chỉ một số; hai hàng đang ghi ${found} và ${other}`,
  ];

  it('shows both figures where they differ, whole', () => {
    expect(pair('50;10;20;;;;', '25;5;20;;;;')).toEqual(two('SL104', '25 (5/20)', '50 (10/20)'));
    expect(pair('50;;;;;;', '50;10;20;;;;')).toEqual(two('SL104', '50 (10/20)', '50'));
    expect(pair('50;10;;;;;', '50;;20;;;;')).toEqual(two('SL104', '50 (/20)', '50 (10/)'));
    expect(pair('50;;;P;;;', '50;;;A;;;')).toEqual(two('SL104', '50', '50 P'));
    expect(pair('50;10;20;P;;;', '50;10;20;;;;')).toEqual(
      two('SL104', '50 (10/20)', '50 (10/20) P'),
    );
  });

  it('says "no figure" of a row that has none', () => {
    expect(pair('50;;;;;;', 'chưa có;;;;;;')[0]).toContain('hai hàng đang ghi không có số');
    expect(pair('chưa có;;;;;;', '50;;;;;;')[0]).toContain('đang ghi 50 và không có số');
    expect(pair('0;;;;;;', 'chưa có;;;;;;')[0]).toMatch(/^SL104 .* và 0$/u);
  });

  it('is named by both of its lines, with a word when only the notes differ', () => {
    const row = (rest: string) => `CDX-01;thon-ha;2026-Q2;50;;;;${rest}`;
    const same = 'Hàng này lặp lại số của hàng 2';
    const differs = `${same}, nhưng nguồn, ngày chốt hoặc ghi chú khác nhau`;
    expect(titles(row(';;'), row(';;'))).toEqual([same]);
    expect(titles(row('Sổ;30/06/2026;ghi'), row('Sổ;30/06/2026;ghi'))).toEqual([same]);
    for (const [one, other] of [
      ['Sổ;;', ';;'],
      [';;', 'Sổ;;'],
      [';;', ';30/06/2026;'],
      [';30/06/2026;', ';01/07/2026;'],
      ['Sổ;;', ';;Sổ'],
      [';;ghi', ';;ghi thêm'],
    ])
      expect(titles(row(one ?? ''), row(other ?? ''))).toEqual([differs]);
  });

  it('is not another village, indicator or period', () => {
    const rows = [
      'CDX-05;thon-ha;2026-Q2;5;;;;;;',
      'CDX-05;xom-5;2026-Q2;5;;;;;;',
      'CDX-05;thon-ha;2026-Q3;5;;;;;;',
      'CDX-01;thon-ha;2026-Q2;5;;;;;;',
    ];
    const report = checkRowsOf(...rows);
    expect(codesOf(report)).toEqual([]);
    expect(report.rowCount).toBe(4);
  });

  it('of several villages keeps the parts of each', () => {
    const rows = ['thon-dong;2026-Q2;50;1;2', 'thon-ha;2026-Q2;25;1;4', 'xom-5;2026-Q2;20;1;5'];
    const all = rows.map((row) => `CDX-01;${row};;;;`);
    expect(titles(...all, ...all)).toEqual([2, 3, 4].map((line) => `Hàng này lặp lại số của hàng ${line}`)); // prettier-ignore
  });
});

describe('numerator and denominator', () => {
  const share = (rest: string) => said(`CDX-01;thon-ha;2026-Q2;${rest};;;;`);
  const wrong = (value: string, expected: string) => [
    `SL217 | 2 | D | ${value} | tử số chia mẫu số được ${expected}`,
  ];

  it('give the value, rounded to the places it is written with', () => {
    expect(share('33,3;1;3')).toEqual([]);
    expect(share('66,7;2;3')).toEqual([]);
    expect(share('33;1;3')).toEqual([]);
    expect(share('34;1;3')).toEqual(wrong('34', '33,3'));
    expect(share('33,4;1;3')).toEqual(wrong('33,4', '33,33'));
    expect(share('12,4;1;8')).toEqual(wrong('12,4', '12,5'));
    expect(share('50,0;1001;2000')).toEqual([]);
    expect(share('50,0;1002;2000')).toEqual(wrong('50', '50,1'));
  });

  it('of half a unit in the last place may be rounded either way', () => {
    expect(share('6,2;1;16')).toEqual([]);
    expect(share('6,3;1;16')).toEqual([]);
    expect(share('30,1;601;2000')).toEqual([]);
  });

  it('may be equal, and nothing of nothing is no rate', () => {
    expect(share('100;7;7')).toEqual([]);
    expect(share('0;0;7')).toEqual([]);
    expect(share('0;0;0')).toEqual(wrong('0', 'không có số'));
  });

  it('may not be the wrong way round, whatever is counted', () => {
    const swapped = 'SL218 | 2 | E | 9 | tử số không lớn hơn mẫu số 7';
    expect(share('100;9;7')).toEqual([swapped]);
    expect(said('CDX-05;thon-ha;2026-Q2;5;9;7;;;;')).toEqual([swapped]);
  });

  it('say nothing where one is missing, or no rate is asked for', () => {
    expect(share('50;7;')).toEqual([]);
    expect(share('50;;7')).toEqual([]);
    expect(said('CDX-05;thon-ha;2026-Q2;5;3;7;;;;')).toEqual([]);
  });
});

describe('a figure of the whole commune', () => {
  it('given to a village is told, with the code of the commune', () => {
    expect(said('CDS-19;thon-ha;2026-Q2;5;;;;;;')).toEqual([
      'SL221 | 2 | B | thon-ha | mã xã 02536',
    ]);
    expect(said('CDS-19;02536;2026-Q2;5;;;;;;')).toEqual([]);
    expect(said('CDX-05;02536;2026-Q2;5;;;;;;')).toEqual([]);
  });
});

describe('rates that look like shares', () => {
  const rates = (...values: string[]) =>
    said(...values.map((value, at) => `CDX-01;${['thon-dong', 'thon-ha', 'xom-5'][at] ?? ''};2026-Q2;${value};;;;;;`)).map((text) => text.split(' | ').slice(0, 4).join(' ')); // prettier-ignore

  it('are told once, at the first of them', () => {
    expect(rates('0', '0,9', '0,5')).toEqual(['SL308 2 D CDX-01']);
  });

  it('are none when one reaches 1, all are 0, or none is there', () => {
    expect(rates('0,9', '1', '0,5')).toEqual([]);
    expect(rates('0,9', '0,5', '1')).toEqual([]);
    expect(rates('0', '0', '0')).toEqual([]);
    expect(rates('chưa có', 'chưa có', 'chưa có')).toEqual([]);
  });

  it('are no lengths under 1 km', () => {
    const { problems } = check(`${HEADER}\nCDX-06;thon-ha;2026-Q2;0,5;;;;;;`, { indicators: [kilometres] });
    expect(problems).toEqual([]);
  }); // prettier-ignore

  it('are looked for in percents only', () => {
    expect(said('CDX-05;thon-ha;2026-Q2;0;;;;;;', 'CDS-20;thon-ha;2026-Q2;0;;;;;;')).toEqual([]);
  });
});

describe('what was promised', () => {
  const promised = ['CDS-01', 'CDX-01', 'CDX-05'];
  const missing = (...rows: string[]) =>
    check([HEADER, ...rows.map((row) => `${row};;;;;;`)].join('\n'), { expectedIndicators: promised })
      .problems.filter(({ code }) => code === 'SL304')
      .map(({ message }) => message); // prettier-ignore

  it('is asked of each village for all its indicators at once, but not of the commune', () => {
    expect(missing('CDS-01;02536;2026-Q2;5', 'CDX-01;thon-ha;2026-Q2;5', 'CDX-05;xom-5;2026-Q2;5')).toEqual([
      'Thiếu số của Thôn Đông: CDX-01, CDX-05',
      'Thiếu số của Thôn Hạ: CDX-05',
      'Thiếu số của Xóm 5: CDX-01',
    ]);
  }); // prettier-ignore

  it('is asked of each period of a file on its own, as when it is published', () => {
    const all = ['CDS-01;02536', 'CDX-01;thon-dong', 'CDX-01;thon-ha', 'CDX-01;xom-5', 'CDX-05;thon-dong', 'CDX-05;thon-ha', 'CDX-05;xom-5'];
    const both = (left: string) => ['2026-Q2', '2026-Q3'].flatMap((period) => all.map((key) => `${key};${period};5`)).filter((row) => !row.startsWith(left));
    expect(missing(...both('none'))).toEqual([]);
    expect(missing(...both('CDX-01;thon-dong;2026-Q2'))).toEqual(['Thiếu số của Thôn Đông: CDX-01 (kỳ 2026-Q2)']);
    expect(missing(...both('CDS-01;02536;2026-Q3'))).toEqual(['Thiếu chỉ tiêu CDS-01 (Hồ sơ trực tuyến) trong tệp (kỳ 2026-Q3)']);
  }); // prettier-ignore

  it('of the commune alone is not asked of villages', () => {
    expect(missing('CDS-01;02536;2026-Q2;5')).toEqual([
      'Thiếu chỉ tiêu CDX-01 (Phân loại rác) trong tệp',
      'Thiếu chỉ tiêu CDX-05 (Đường hoa) trong tệp',
    ]);
  });

  it('is not asked of a file without figures, nor in a period shorter than its rhythm', () => {
    expect(missing()).toEqual([]);
    expect(missing('CDS-19;02536;2026-06;5')).toEqual([]);
  });

  it.each([
    ['monthly', ['2026-06', '2026-Q2', '2026-H1', '2026']],
    ['quarterly', ['2026-Q2', '2026-H1', '2026']],
    ['half-yearly', ['2026-H1', '2026']],
    ['yearly', ['2026']],
  ] as const)('an indicator gathered %s is due in %j', (frequency, due) => {
    const [indicator] = indicators;
    const asked = ['2026-06', '2026-Q2', '2026-H1', '2026'].filter(
      (period) => indicator !== undefined && isDueIn({ ...indicator, frequency }, period),
    );
    expect(asked).toEqual(due);
  });
});
