/** Words of the page where readers put figures side by side on a chart of their own. */
export const compareWords = {
  title: (commune: string) => `So sánh số liệu xã ${commune}`,
  intro: 'Chọn chỉ số, địa bàn và các kỳ rồi bấm nút vẽ. Mọi con số đều là số xã đã công bố.',
  link: 'Tự vẽ biểu đồ so sánh',
  needsScript:
    'Phần vẽ biểu đồ cần JavaScript mà máy này chưa chạy. Trang của từng chỉ số dưới đây có sẵn đủ bảng và biểu đồ.',
  pages: 'Trang của từng chỉ số',
  option: (name: string, unit: string) => `${name} (${unit})`,
  indicators: 'Chỉ số',
  first: 'Chỉ số cần xem',
  second: 'So với (cùng đơn vị tính)',
  none: 'Không so với chỉ số khác',
  areas: 'Địa bàn',
  whole: 'Toàn xã',
  onlyWhole: 'Chỉ số đã chọn chỉ có số của toàn xã.',
  periods: 'Các kỳ',
  from: 'Từ kỳ',
  to: 'Đến kỳ',
  lengths: {
    monthly: 'Từng tháng',
    quarterly: 'Từng quý',
    'half-yearly': 'Từng sáu tháng',
    yearly: 'Từng năm',
  },
  kind: 'Cách vẽ',
  kinds: { duong: 'Đường, qua các kỳ', cot: 'Cột, so các địa bàn ở kỳ cuối' },
  draw: 'Vẽ biểu đồ',
  goal: (level: string, scope: string) => `${level}, ${scope}`,
  result: 'Biểu đồ và bảng số',
  await: 'Bấm "Vẽ biểu đồ": biểu đồ và bảng số hiện ở đây.',
  source: (commune: string) => `Số liệu xã ${commune}`,
  sourceDemo: (commune: string, mark: string) => `Số liệu xã ${commune}. ${mark}`,
} as const;

/** What the page says while it is used. */
export const compareAnswers = {
  loading: 'Đang tải số liệu…',
  failed:
    'Không tải được số liệu nên chưa vẽ được gì. Hãy kiểm tra mạng rồi bấm "Vẽ biểu đồ" lần nữa, hoặc xem trang của từng chỉ số ở cuối trang này.',
  noArea: 'Hãy chọn ít nhất một địa bàn.',
  tooMany: (lines: number, most: number) =>
    `Các lựa chọn này cần ${lines} đường, nhiều quá khó phân biệt. Hãy bớt còn tối đa ${most} đường, hoặc chọn cách vẽ cột.`,
  ignored: (parts: string) => `Địa chỉ có phần không dùng được, đã bỏ qua: ${parts}.`,
} as const;

/** Words of a drawing, which come with it. */
export const drawingWords = {
  drawn: {
    duong: (count: number) => `Đã vẽ ${count} đường.`,
    cot: (count: number) => `Đã vẽ cột của ${count} địa bàn.`,
  },
  noNumber: 'Các lựa chọn này chưa có con số nào để vẽ. Bảng ghi rõ vì sao.',
  unpublished: 'chưa công bố',
  seeTable: 'xem bảng',
  unit: (unit: string) => `Đơn vị: ${unit}`,
  absent: (names: string) => `Chưa công bố số nào nên không vẽ: ${names}.`,
  seriesOf: (indicator: string, area: string) => `${indicator}, ${area}`,
  heading: {
    duong: (what: string, from: string, to: string) => `${what}, ${from} đến ${to}`,
    cot: (what: string, period: string) => `${what}, ${period}`,
  },
  and: ' và ',
  chart: {
    duong: (title: string, names: string) =>
      `Biểu đồ đường: ${title}. Các đường: ${names}. Các con số ở bảng ngay dưới.`,
    cot: (title: string, names: string) =>
      `Biểu đồ cột: ${title}. Các cột: ${names}. Các con số ở bảng ngay dưới.`,
  },
  row: { duong: 'Kỳ', cot: 'Địa bàn' },
  step: { duong: 'Xem từng kỳ', cot: 'Xem từng địa bàn' },
  figure: (name: string, value: string) => `${name}: ${value}`,
  goalOf: (indicator: string, goal: string) => `${indicator}: ${goal}`,
  legend: {
    open: { duong: 'điểm rỗng: tạm tính hoặc ước tính', cot: 'cột rỗng: tạm tính hoặc ước tính' },
    cut: 'chỗ đường ngắt: kỳ chưa có số, hoặc từ đó tính theo cách mới',
  },
  page: (indicator: string) => `Trang của ${indicator}`,
  xlsx: (indicator: string) => `Tải số của ${indicator} (Excel)`,
  csv: (indicator: string) => `Tải số của ${indicator} (CSV)`,
} as const;
