/** Words around dates, amounts and periods. */
export const dateWords = {
  longDay: (day: string, month: string, year: string) => `ngày ${day} tháng ${month} năm ${year}`,
  month: (month: string, year: number) => `tháng ${month} năm ${year}`,
  quarter: (quarter: string, year: number) => `quý ${quarter}/${year}`,
  part: {
    early: (year: number) => `đầu năm ${year}`,
    mid: (year: number) => `giữa năm ${year}`,
    late: (year: number) => `cuối năm ${year}`,
  },
  year: (year: number) => `năm ${year}`,
  dong: 'đồng',
  yes: 'có',
  no: 'không',
} as const;
