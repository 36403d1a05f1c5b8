/** Words that stay on one line with the number behind them; each may begin with a capital. */
export const boundWords = {
  quarter: 'quý',
  month: 'tháng',
  year: 'năm',
  /** Villages and versions named by number. */
  numbered: ['thôn', 'xóm', 'bản', 'khối', 'tổ', 'số'],
} as const;
