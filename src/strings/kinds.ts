/** What kind of thing a search result is, as people read it. */
export const kindNames = {
  plan: 'Kế hoạch',
  clause: 'Điều khoản',
  target: 'Chỉ tiêu',
  duty: 'Giao việc',
  model: 'Mô hình',
  modelType: 'Loại mô hình',
  story: 'Tin tức',
  village: 'Thôn, xóm',
  commune: 'Xã',
  document: 'Văn bản',
  indicator: 'Chỉ số',
  term: 'Từ ngữ',
  page: 'Trang của cổng',
  figures: 'Số liệu',
} as const;
