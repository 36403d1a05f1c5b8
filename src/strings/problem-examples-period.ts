import type { ProblemExample } from './problem-example.ts';

/** Figures that do not fit their period or the one before, and put right. */
export const periodProblemExamples = {
  SL301: { wrong: '30/06/2026', right: '2026-Q2', column: 'ky' },
  SL302: { wrong: '2026-Q1', right: '2026-Q2', column: 'ky', blanks: { expected: '2026-Q2' } },
  SL303: {
    wrong: 'công bố lần thứ hai mà không nói vì sao',
    right: 'công bố lại kèm --loai và --ly-do',
    blanks: { found: '2026-Q2' },
  },
  SL304: {
    wrong: 'tệp có số của mọi thôn, trừ Thôn Hạ',
    right: 'thêm hàng của Thôn Hạ, ô giá trị ghi "không báo cáo"',
    blanks: { found: 'Thiếu số của Thôn Hạ: CDX-01' },
  },
  SL305: {
    wrong: '95,5',
    right: '59,5',
    column: 'gia_tri',
    blanks: { expected: '58', limit: '30' },
  },
  SL306: { wrong: '90', right: '110', column: 'gia_tri', blanks: { expected: '100' } },
  SL307: {
    wrong: 'tệp quý II chép nguyên số của quý I',
    right: 'tệp có số của quý II',
  },
  SL308: { wrong: '0,955', right: '95,5', column: 'gia_tri', blanks: { found: 'CDS-01' } },
} as const satisfies Record<string, ProblemExample>;
