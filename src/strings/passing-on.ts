/** Words of the row by which a reader passes a page on. */
export const passOnWords = {
  title: 'Chia sẻ',
  zalo: 'Gửi qua Zalo: chép địa chỉ trên, mở nhóm Zalo của thôn rồi dán vào.',
  sheet: 'Gửi qua Zalo hoặc ứng dụng khác',
  refused: 'Máy không mở được mục gửi. Xin chép địa chỉ rồi dán vào Zalo.',
  facebook: 'Đăng lên Facebook',
} as const;
