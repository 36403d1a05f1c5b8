/** Words of the sheets that hang on notice boards and lead to a page by a QR code. */
export const posterWords = {
  open: 'Áp phích có mã QR để in',
  title: (about: string, commune: string) => `Áp phích A4: ${about}, xã ${commune}`,
  description: (about: string) => `Tờ A4 có mã QR dẫn tới trang "${about}", để in và dán bảng tin.`,
  printHint:
    'Muốn in: bấm Ctrl và P, khổ A4, tỷ lệ 100%. In đen trắng, chụp lại bằng máy photo vẫn quét được.',
  crumb: 'Áp phích',
  kinds: { model: 'Mô hình', plan: 'Kế hoạch thi đua', period: 'Số liệu', village: 'Thôn, xóm' },
  find: 'Quét mã để xem',
  how: 'Mở máy ảnh hoặc Zalo, đưa máy vào ô vuông. Máy không quét được thì gõ địa chỉ:',
  code: (address: string) => `Mã QR dẫn tới ${address}`,
  madeOn: (publisher: string, day: string) => `${publisher}. Áp phích lập ${day}.`,
  model: {
    facts: (place: string, since: string) => `${place}, làm từ ${since}`,
    lines: [
      'Bà con đã làm thế nào, ai làm việc gì',
      'Hết bao nhiêu tiền, được gì, còn vướng gì',
      'Muốn làm theo thì bắt đầu từ đâu, hỏi ai',
    ],
    stopped: 'Mô hình này đã dừng',
    stoppedLines: [
      'Vì sao dừng, đã học được gì',
      'Bà con đã làm thế nào, hết bao nhiêu tiền',
      'Nơi khác muốn làm thì nên tránh điều gì',
    ],
  },
  plan: {
    facts: (from: number, to: number) => `Giai đoạn ${from}-${to}`,
    lines: [
      'Việc của nhà mình, của thôn, của từng cơ quan',
      'Hạn báo cáo, sơ kết, tổng kết',
      'Tiêu chí để được khen thưởng',
    ],
    states: {
      draft: 'Dự thảo, chưa có hiệu lực',
      replaced: 'Đã có kế hoạch khác thay thế',
    },
  },
  period: {
    title: (period: string) => `Số liệu thi đua ${period}`,
    facts: 'Số đã công bố. Sửa số nào, trang nói rõ vì sao.',
    lines: [
      'Chỉ tiêu nào đã đạt, chỉ tiêu nào chưa',
      'Số của toàn xã và của từng thôn',
      'Nơi nào chưa báo cáo',
    ],
  },
  /** `kind` as in "thôn", "xóm", "tổ dân phố". */
  village: {
    facts: (kind: string) => `Trang riêng của ${kind} mình`,
    lines: (kind: string) => [
      `Việc kế hoạch giao cho ${kind}, hạn báo cáo gần nhất`,
      'Mô hình và tin về nơi mình ở',
      `Số liệu của ${kind} đã công bố`,
    ],
  },
} as const;
