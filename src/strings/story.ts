/** Words of stories and their lists. */
export const storyWords = {
  indexTitle: 'Tin tức',
  indexOf: (commune: string) => `Tin tức xã ${commune}`,
  indexIntro: 'Tin về phong trào thi đua, viết ngắn, dễ hiểu, từ trung tâm thông tin của xã.',
  none: (commune: string) => `Xã ${commune} chưa đăng tin nào trên cổng.`,
  noneHint: 'Có thể xem kế hoạch của xã để biết những việc sắp làm.',
  byYear: 'Theo năm',
  ofYear: (year: number) => `Tin năm ${year}`,
  count: (count: number) => `${count} tin`,
  by: (unit: string) => `Đăng bởi ${unit}`,
  updated: (day: string) => `Sửa ngày ${day}`,
  about: 'Bài này nói tới',
  newer: 'Tin sau',
  older: 'Tin trước',
  feed: 'Nhận tin qua RSS',
  neighbours: 'Tin liền kề',
} as const;
