/** Words of the page of one indicator: its newest figure, its line over time, its villages. */
export const indicatorWords = {
  lastKnown: (period: string, figure: string) => `Kỳ gần nhất có số toàn xã: ${period}, ${figure}.`,
  newestIn: (period: string) => `${period}, toàn xã`,
  wholeBy: {
    monthly: 'Toàn xã, từng tháng',
    quarterly: 'Toàn xã, từng quý',
    'half-yearly': 'Toàn xã, từng sáu tháng',
    yearly: 'Toàn xã, từng năm',
  },
  /** What the newest figure is compared with. */
  change: {
    up: (by: string, period: string) => `Tăng ${by} so với ${period}.`,
    down: (by: string, period: string) => `Giảm ${by} so với ${period}.`,
    same: (period: string) => `Bằng ${period}.`,
    anew: (period: string) => `Từ ${period} tính theo cách mới, nên không so với kỳ trước.`,
  },
  points: 'điểm phần trăm',
  incomplete: (answered: number, expected: number) =>
    `Mới có số của ${answered} trên ${expected} thôn, chưa tính được cho toàn xã.`,
  notSummed: 'Đủ số của các thôn nhưng không gộp thành số của toàn xã được.',
  hidden: 'Có thôn số quá nhỏ nên không cộng cho toàn xã.',
  unpublished: 'chưa công bố',
  breakNote: (why: string) => `Đổi cách tính: ${why}.`,
  goals: 'So với chỉ tiêu',
  overTime: 'Qua các kỳ',
  byVillage: 'Từng thôn',
  byVillageHint: 'Xếp theo danh sách thôn của xã, không xếp hạng.',
  chart: (name: string) => `${name}, toàn xã`,
  chartLabel: (name: string, first: string, last: string) =>
    `Biểu đồ đường ${name} từ ${first} đến ${last}. Các con số ở bảng ngay dưới.`,
  goal: (level: string) => `Chỉ tiêu ${level}`,
  legend: { firm: 'chính thức', open: 'tạm tính hoặc ước tính', gap: 'kỳ chưa có số thì bỏ trống' },
  column: {
    period: 'Kỳ',
    figure: 'Số liệu',
    origin: 'Số này từ đâu',
  },
  added: (villages: number) => `cộng từ ${villages} thôn`,
  version: (version: number) => `bản ${version}`,
  changes: 'Những lần số đã được sửa',
  about: 'Chỉ số này là gì',
  trace: 'Số này từ đâu?',
  earlier: (shown: number) => `Bảng ghi ${shown} kỳ gần nhất. Các kỳ trước có trong tệp CSV.`,
} as const;
