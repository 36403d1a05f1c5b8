/** Words of pictures that stand beside a shared link, of citations and of figures on other sites. */
export const shareWords = {
  kinds: {
    home: 'Phong trào thi đua',
    scorecard: 'Kết quả so với chỉ tiêu',
    figures: 'Số liệu',
    plan: 'Kế hoạch',
    model: 'Mô hình',
    story: 'Tin tức',
  },
  scorecard: 'Xã đã làm đến đâu so với chỉ tiêu',
  figures: (period: string) => `Số liệu ${period}`,
  version: {
    newest: (version: number) => `Bản ${version}`,
    superseded: (version: number) => `Bản ${version}, đã có bản mới hơn`,
    withdrawn: (version: number) => `Bản ${version}, đã tạm rút`,
  },
  met: (met: number, total: number) => `${met}/${total}`,
  metOf: (period: string) => `chỉ tiêu đạt, theo số liệu ${period}.`,
  others: (counts: string) => `Còn lại: ${counts}.`,
  count: (state: string, count: number) => `${state.toLocaleLowerCase('vi')} ${count}`,
  noTargets:
    'Kế hoạch của xã không nêu chỉ tiêu bằng con số. Cổng theo dõi việc được giao và các hạn.',
  awaiting: (targets: number) => `Kế hoạch nêu ${targets} chỉ tiêu. Chưa công bố số liệu kỳ nào.`,
  targets: (from: number, to: number) => `chỉ tiêu xã đặt ra cho giai đoạn ${from}-${to}.`,
  cite: 'Trích dẫn số liệu này',
  citation: (publisher: string, title: string, version: number, day: string) =>
    `${publisher}. ${title}, bản ${version}, công bố ${day}.`,
  embed: 'Nhúng vào trang khác, số tự đổi khi có kỳ mới',
  embedCode: 'Mã nhúng',
  embedTitle: (title: string) => `${title} (bản nhúng)`,
  embedTable: 'Xem bảng số liệu',
  source: 'Nguồn',
  permanent: 'Xem bản lưu cố định',
} as const;

/** Words of the copy button, which the browser makes itself. */
export const copyWords = {
  address: 'Chép địa chỉ',
  code: 'Chép mã nhúng',
  text: 'Chép bài đọc',
  done: 'Đã chép.',
  byHand: 'Máy không cho chép tự động. Đoạn cần chép đã được chọn sẵn, xin chép bằng tay.',
} as const;
