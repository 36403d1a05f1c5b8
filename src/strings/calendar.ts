/** Words of the calendar page and of the calendar files, beside those that every list of dates uses. */
export const calendarPageWords = {
  titleOf: (commune: string) => `Lịch thời hạn của xã ${commune}`,
  next: 'Gần nhất',
  daysLeft: (days: number) => (days === 0 ? 'hôm nay' : `còn ${days} ngày`),
  lastDay: (day: string) => `Ngày cuối còn đúng hạn: ${day}`,
  soon: 'Trong một năm tới',
  until: (day: string) => `Từ nay đến ${day}`,
  left: (count: number) => `Còn ${count} hạn nữa trong một năm tới, xem ở lịch của từng xã`,
  sameDay: (count: number) => `Xem thêm ${count} hạn cùng ngày`,
  nearest: (when: string) => `Hạn gần nhất: ${when}`,
  later: 'Về sau',
  year: (year: number) => `Năm ${year}`,
  restOfYear: (year: number) => `Những tháng còn lại của năm ${year}`,
  count: (name: string, count: number) => `${name}: ${count} hạn`,
  pastCount: (count: number) => `Xem ${count} hạn đã qua`,
  month: (month: number, year: number) => `Tháng ${month}/${year}`,
  noneAhead: 'Không còn thời hạn nào phía trước.',
  communes: 'Lịch riêng của từng xã',
  downloadAll: 'Tải lịch của mọi xã (.ics)',
  communesIntro: 'Lịch của xã có đủ các năm và cách đưa vào điện thoại.',
  releases: 'Kỳ nào đã có số liệu, công bố ngày nào',
  publication: 'Đã công bố',
  publications: 'Ngày đã công bố số liệu',
  subscribe: {
    title: 'Đưa lịch vào điện thoại',
    intro:
      'Điện thoại sẽ tự nhắc trước mỗi hạn một tuần và một ngày. Lịch không thu thập gì của máy.',
    follow: 'Theo dõi lịch',
    ways: [
      {
        device: 'iPhone, máy Mac',
        how: 'Bấm "Theo dõi lịch", chọn Đăng ký. Khi kế hoạch thay đổi, lịch trong máy tự đổi theo.',
      },
      {
        device: 'Android, Google Lịch',
        how: 'Trên máy tính mở Google Lịch, ở mục "Lịch khác" bấm dấu cộng, chọn "Từ URL" rồi dán địa chỉ dưới đây. Lịch sẽ hiện trên điện thoại cùng tài khoản.',
      },
      {
        device: 'Đang xem trong Zalo',
        how: 'Zalo không mở được tệp lịch. Bấm dấu ba chấm ở góc trên, chọn mở bằng trình duyệt, rồi tải lịch.',
      },
    ],
    address: 'Địa chỉ của lịch',
  },
  /** In calendar files, where a line stands alone. */
  file: {
    before: (day: string, last: string) =>
      `Kế hoạch ghi: trước ngày ${day}. Ngày ${last} là ngày cuối còn đúng hạn.`,
    by: (when: string) => `Kế hoạch ghi: ${when}. Lịch lấy ngày cuối của thời gian ấy.`,
    byDay: (when: string) => `Kế hoạch ghi: ${when}.`,
    release: 'Kế hoạch nêu nhịp báo cáo mà không nêu ngày; lịch lấy ngày cuối kỳ.',
    clause: (clauses: string, plan: string) => `Theo ${clauses}, ${plan}.`,
    reason: (reason: string) => `Lý do có bản này: ${reason}`,
    reminder: (title: string) => `Sắp đến hạn: ${title}`,
  },
} as const;
