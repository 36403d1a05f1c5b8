import type { ProblemExample } from './problem-example.ts';

const ROW = 'CDS-01;02536;2026-Q2;95,5';
const GOOD = `ma_chi_tieu;ma_dia_ban;ky;gia_tri\n${ROW}`;

/** Rows as they must not be, and put right. */
export const rowProblemExamples = {
  SL101: {
    wrong: 'ma_chi_tieu,ma_dia_ban,ky,gia_tri\nCDS-01,02536,2026-Q2,95,5',
    right: 'ma_chi_tieu,ma_dia_ban,ky,gia_tri\nCDS-01,02536,2026-Q2,"95,5"',
    isFile: true,
    blanks: { expected: '4' },
  },
  SL102: { wrong: '', right: '02536', column: 'ma_dia_ban', blanks: { header: 'ma_dia_ban' } },
  SL103: { wrong: `${GOOD}\n${ROW}`, right: GOOD, isFile: true, blanks: { note: '' } },
  SL104: {
    wrong: `${GOOD}\nCDS-01;02536;2026-Q2;59,5`,
    right: GOOD,
    isFile: true,
    blanks: { found: '59,5', otherFound: '95,5' },
  },
  SL105: { wrong: `${GOOD}\nTổng cộng;;;95,5`, right: GOOD, isFile: true },
  SL106: {
    wrong: `${GOOD}\nCDS-19;02536`,
    right: `${GOOD}\nCDS-19;02536;2026-Q2;3`,
    isFile: true,
    blanks: { expected: '4' },
  },
  SL107: { wrong: 'hàng 14 bị ẩn', right: 'hàng 14 nhìn thấy được, hoặc đã xóa' },
} as const satisfies Record<string, ProblemExample>;
