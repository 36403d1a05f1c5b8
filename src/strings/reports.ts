/** Words of the sheets that offices print: the report of a period, the evidence of a village or a unit. */
export const reportWords = {
  indexTitle: 'Báo cáo và minh chứng',
  indexOf: (commune: string) => `Báo cáo và minh chứng, xã ${commune}`,
  indexIntro:
    'Bảng kết quả từng kỳ để in hoặc mở bằng Word, và phiếu minh chứng của thôn, của đơn vị. Mọi con số lấy từ số liệu đã công bố.',
  byPeriod: 'Bảng báo cáo từng kỳ',
  withdrawn: (period: string) => `${period}: số liệu đang tạm rút nên không lập bảng`,
  reporting: 'Kế hoạch yêu cầu báo cáo khi nào',
  reportingLine: (cadence: string, due: string, to: string) => `${cadence}, ${due}. Gửi về ${to}.`,
  byVillage: 'Phiếu minh chứng của thôn, xóm',
  byProvider: 'Số liệu từng đơn vị cung cấp',
  noProviders: 'Chưa có số liệu công bố nên chưa có phiếu của đơn vị nào.',
  seeAll: 'Bảng báo cáo và phiếu minh chứng để in',
  open: 'Bảng báo cáo để in, tải về Word',
  word: 'Tải về Word (.docx)',
  wordOf: (period: string) => `Tải về Word, ${period}`,
  printHint:
    'Muốn in: bấm Ctrl và P, khổ A4. Cán bộ điền số, ngày của báo cáo và trình ký; cổng không tự ghi số văn bản và người ký.',
  pageTitle: (period: string, commune: string) => `Bảng báo cáo ${period}, xã ${commune}`,
  pageDescription: (period: string, commune: string) =>
    `Phụ lục kết quả các chỉ tiêu thi đua của xã ${commune}, ${period}, để in hoặc mở bằng Word.`,
  annex: 'Phụ lục',
  title: (period: string, commune: string) =>
    `Kết quả thực hiện chỉ tiêu thi đua của xã ${commune}, ${period}`,
  /** The dots stay for the officer: the portal knows neither number nor day of the report. */
  annexTo: (publisher: string) =>
    `(Kèm theo Báo cáo số ……/BC-…… ngày …… tháng …… năm …… của ${publisher})`,
  basis: (cite: string, publisher: string, day: string) =>
    `Số liệu: ${cite} bởi ${publisher}. Đánh giá tính đến ${day}; chỉ tiêu và cách đo như khi công bố.`,
  cite: (version: number, day: string) => `bản ${version}, công bố ${day}`,
  citeEarlier: (period: string, cite: string) => `số của ${period}, ${cite}`,
  duty: (cadence: string, place: string, due: string, to: string) =>
    `Dùng cho báo cáo ${cadence} (${place}), ${due}, gửi ${to}.`,
  dutyBefore: (day: string) => `trước ngày ${day}`,
  dutyByEnd: (day: string) => `chậm nhất khi hết kỳ, ${day}`,
  noDuty: 'Kế hoạch không yêu cầu báo cáo riêng cho kỳ này.',
  yearly: (due: string, place: string) => `Báo cáo năm của kế hoạch: ${due} (${place}).`,
  noTargets: 'Kế hoạch chưa nêu chỉ tiêu định lượng nên không có bảng kết quả.',
  column: {
    number: 'STT',
    target: 'Tên chỉ tiêu',
    explanation: 'Giải thích',
    unit: 'Đơn vị tính',
    level: 'Chỉ tiêu',
    result: 'Kết quả',
    verdict: 'Đánh giá',
    notes: 'Ghi chú',
  },
  noExplanation: 'chưa có chỉ số để đo',
  noUnit: 'không có',
  due: (when: string) => `hạn: ${when}`,
  villages: {
    'not-met': (names: string) => `chưa đạt: ${names}`,
    'not-reported': (names: string) => `chưa báo cáo: ${names}`,
    'no-case': (names: string) => `không phát sinh: ${names}`,
  },
  sign: {
    maker: 'Người lập bảng',
    head: 'Xác nhận của cơ quan',
    unit: 'Xác nhận của đơn vị',
    commune: 'Xác nhận của Ủy ban nhân dân xã',
    day: '……, ngày …… tháng …… năm ……',
    hint: '(Ký, ghi rõ họ tên)',
  },
} as const;

/** Words of the sheet that goes into an award file. */
export const evidenceWords = {
  open: 'Phiếu minh chứng để in, kèm hồ sơ thi đua',
  title: (village: string, commune: string) => `Phiếu minh chứng của ${village}, xã ${commune}`,
  description: (village: string) =>
    `Số liệu, mô hình, tin bài của ${village} đã công bố trên cổng, mỗi con số kèm bản và nguồn, để in kèm hồ sơ thi đua.`,
  hint: 'Phiếu này ghi lại những gì đã công bố trên cổng. Không xếp hạng, không so với thôn khác. Muốn in: bấm Ctrl và P, khổ A4.',
  figures: 'Số liệu đã công bố',
  noFigures: (village: string) => `Chưa công bố số liệu nào của ${village}.`,
  column: { period: 'Kỳ', figure: 'Kết quả', source: 'Nguồn số liệu, bản công bố' },
  level: (level: string) => `mức của mỗi thôn: ${level}`,
  models: 'Mô hình',
  stories: 'Tin, bài',
  model: (title: string, state: string, since: string) => `${title}: ${state}, từ ${since}`,
  story: (day: string, title: string) => `${day}: ${title}`,
  printedFrom: (day: string) => `Lập từ số liệu trên cổng tính đến ${day}.`,
} as const;

/** Words of the sheet of a unit that provides figures. */
export const providerWords = {
  title: (provider: string, commune: string) => `Số liệu do ${provider} cung cấp, xã ${commune}`,
  description: (provider: string) =>
    `Các chỉ số do ${provider} cung cấp, số của toàn xã qua từng kỳ, kèm bản công bố.`,
  hint: 'Số của toàn xã. Số của từng thôn ở phiếu của thôn và trang từng chỉ số.',
} as const;
