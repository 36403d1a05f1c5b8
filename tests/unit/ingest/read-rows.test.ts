import { describe, expect, it } from 'vitest';
import { check, codesOf, context, HEADER } from './context.ts';
import { placesOf } from './copy-of.ts';

const GOOD = 'CDX-01;thon-dong;2026-Q2;95,5;;;;;;';
const under = (header: string, ...rows: string[]) => check([header, ...rows, ''].join('\n'));
const told = (...rows: string[]) => placesOf(under(HEADER, ...rows));

describe('a row cut with another sign than the header', () => {
  it('is told by the sign of the header, with the row as it stands', () => {
    const row = 'CDX-01,thon-ha,2026-Q2,90,,,,,,';
    const [problem] = under(HEADER, GOOD, row).problems;
    expect(problem).toMatchObject({ code: 'SL016', line: 3, found: row });
    expect([problem?.message, problem?.expected, problem?.fix].join(' ')).toContain(';');
    expect(told('CDX-01\tthon-ha\t2026-Q2\t90')).toEqual(['SL016 2 ']);
    expect(told('CDX-01|thon-ha|2026-Q2|90; ;')).toEqual(['SL016 2 ']);
  });

  it('is told also when a note holds the sign of the header', () => {
    expect(told('CDX-01,thon-ha,2026-Q2,90;xem sổ')).toEqual(['SL016 2 ']);
    expect(told('CDX-01,thon-ha,2026;xem sổ,x')).toEqual(['SL016 2 ']);
  });

  it('is not seen in a text with commas', () => {
    expect(told('Thôn Đông, thôn Hạ, xóm 5;;;;;;;;;')).toEqual(['SL105 2 ', 'SL005  ']);
    expect(told('a, b, c;thon-ha;2026-Q2;5')).toEqual(['SL201 2 A']);
  });

  it('is not seen in a quoted text with the sign of the header', () => {
    expect(told('"a;b;c;d";;;;;;;;;', GOOD)).toEqual(['SL105 2 ']);
  });
});

describe('a header that comes again', () => {
  it('ends the table when it names other columns, and begins it anew when it names the same', () => {
    const row = 'CDX-01;thon-ha;2026-Q2;x;;;;;;';
    expect(told(GOOD, HEADER, row)).toEqual(['SL013 3 ', 'SL203 4 D']);
    expect(told(GOOD, 'ma_chi_tieu;ky;ma_dia_ban;gia_tri', row)).toEqual(['SL013 3 ']);
    expect(told(HEADER, row)).toEqual(['SL012 2 ']);
  });
});

describe('a row of another length', () => {
  it('may have blank cells too many', () => {
    expect(told(`${GOOD}; ;`)).toEqual([]);
    expect(told(`${GOOD}; ;x`)).toEqual(['SL101 2 ']);
  });

  it('may not have anything under an empty name', () => {
    const header = HEADER.replace(';nguon', ';;nguon');
    const row = (stray: string) => `CDX-01;thon-dong;2026-Q2;95,5;;;;${stray};;;`;
    expect(placesOf(under(header, row(' ')))).toEqual([]);
    expect(placesOf(under(header, row('7')))).toEqual(['SL101 2 ']);
    expect(placesOf(under(header.replace(';;nguon', '; ;nguon'), row('7')))).toEqual(['SL101 2 ']);
  });

  it('lost a cell when a day stands where a text belongs, and only then', () => {
    expect(told('CDX-01;thon-dong;2026-Q2;95,5;;;;30/06/2026;')).toEqual(['SL106 2 ']);
    expect(told('CDX-01;thon-dong;2026-Q2;95,5;;;;30/06/2026;;')).toEqual([]);
    expect(told('CDX-01;thon-dong;2026-Q2;95,5;;;;Sổ')).toEqual([]);
    const [cut] = under(HEADER, ' CDX-01;thon-dong;2026-Q2').problems;
    expect(cut).toMatchObject({ code: 'SL106', line: 2, found: 'CDX-01;thon-dong;2026-Q2' });
    expect(cut?.expected).toContain('10');
  });

  it('was cut off when it is the last of a file without an end and shorter than all others', () => {
    const row = 'CDX-01;thon-ha;2026-Q2;9';
    expect(placesOf(check([HEADER, GOOD, row].join('\n')))).toEqual(['SL106 3 ']);
    expect(placesOf(check([HEADER, GOOD, row, ''].join('\n')))).toEqual([]);
    expect(placesOf(check([HEADER, GOOD.slice(0, -6), row].join('\n')))).toEqual([]);
    expect(placesOf(check([HEADER, row].join('\n')))).toEqual([]);
  });
});

describe('a quote that was closed one row too late', () => {
  it('is told where its row begins, also in a row that would be passed over', () => {
    const next = 'CDX-01;thon-ha;2026-Q2;90';
    expect(told(`CDX-01;thon-dong;2026-Q2;"95,5\n${next}"`)).toEqual(['SL014 2 ']);
    expect(told(`Ghi chú;"hết\n${next}"`)).toContain('SL014 2 ');
  });

  it('is not seen in a note of two lines', () => {
    expect(told('CDX-01;thon-dong;2026-Q2;95,5;;;;;;"CDX-01;a;b;c\nhết"')).toEqual([]);
  });
});

describe('what stands beside the figures', () => {
  const WIDE = `${HEADER};Người nhập`;
  const columnsOf = (report: ReturnType<typeof check>) =>
    report.problems.map(({ code, line, column, header }) => [code, line, column, header]);

  it('is looked at for what may not be published, under the name of its column', () => {
    const report = under(WIDE, `${GOOD};0912345679`, 'CDX-01;thon-ha;2026-Q2;9;;;;;;;=1');
    expect(columnsOf(report).slice(1)).toEqual([
      ['SL215', 2, 'K', 'Người nhập'],
      ['SL213', 3, 'K', 'Người nhập'],
    ]);
  });

  it('is looked at in titles, totals and beyond the last column too', () => {
    const titled = check(`Liên hệ 0912345679\n${HEADER}\n${GOOD}\nTổng cộng;;;0912345679;;;;;;\n`);
    expect(columnsOf(titled)).toEqual([
      ['SL105', 1, null, null],
      ['SL215', 1, 'A', null],
      ['SL215', 4, 'D', 'gia_tri'],
      ['SL105', 4, null, null],
    ]);
    expect(columnsOf(under(HEADER, `${GOOD};0912345679`))).toEqual([
      ['SL215', 2, 'K', null],
      ['SL101', 2, null, null],
    ]);
  });

  it('may hold markup and broken letters, which nobody reads there', () => {
    const report = under(WIDE, `${GOOD};<b>x</b>`, 'CDX-01;thon-ha;2026-Q2;9;;;;;;;h?c sinh');
    expect(codesOf(report)).toEqual(['SL011']);
  });

  it('is not asked of the figures themselves', () => {
    expect(placesOf(under(WIDE, 'CDX-05;thon-ha;2026-Q2;912345679;;;;;;;Hà')).slice(1)).toEqual([]);
  });
});

describe('a file without a header', () => {
  it('is told the columns it must have', () => {
    const [problem] = check('a;b\n1;2\n').problems;
    expect(problem).toMatchObject({ code: 'SL008', line: null });
    expect(problem?.expected).toContain('ma_chi_tieu, ma_dia_ban, ky, gia_tri');
    expect(problem?.expected).not.toContain('tu_so');
  });

  it('with a header that lacks a column is still read for its quotes', () => {
    expect(placesOf(check('ma_chi_tieu;ma_dia_ban;ky\nCDX-01;"thon-ha;2026\n'))).toEqual([
      'SL009 1 ', 'SL014 2 B',
    ]); // prettier-ignore
  });

  it('has the titles above its header quoted as they stand', () => {
    const { problems } = check(` ;BIỂU SỐ;2; \n${HEADER}\n${GOOD}\n`, context);
    expect(problems).toMatchObject([{ code: 'SL105', line: 1, found: ';BIỂU SỐ;2;' }]);
  });
});
