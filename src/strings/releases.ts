/** Words of the release calendar: which figures the plan asks for by when, and what came. */
export const releaseWords = {
  title: 'Lịch công bố số liệu',
  caption: 'Hạn báo cáo trong kế hoạch của xã, và ngày số liệu có trên cổng',
  column: { period: 'Kỳ', due: 'Hạn báo cáo', state: 'Trên cổng' },
  state: {
    'in-time': () => 'Đúng hạn',
    late: (days: number) => `Muộn ${days} ngày`,
    overdue: (days: number) => `Chưa có, quá hạn ${days} ngày`,
    awaited: () => 'Chưa đến hạn',
  },
  /** Of a commune that has published nothing here yet: it may well have reported elsewhere. */
  absent: 'Chưa có trên cổng',
  publishedOn: (day: string) => `công bố ${day}`,
} as const;
