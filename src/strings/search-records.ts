/** Other words by which people look for things: they are searched, never shown. */
export const recordWords = {
  workOf: (audience: string) => `Việc của ${audience.charAt(0).toLowerCase()}${audience.slice(1)}`,
  report: ['Hạn báo cáo', 'Thời hạn gửi báo cáo'],
  quarter: (quarter: number, year: number) => [`quý ${quarter} năm ${year}`, `Q${quarter}/${year}`],
} as const;
