/** Words the loudspeaker reader says in place of signs, and words beside a number that tell how to say it. */
export const speechWords = {
  minus: 'âm',
  point: 'phẩy',
  dot: 'chấm',
  odd: 'linh',
  thousand: 'nghìn',
  million: 'triệu',
  billion: 'tỷ',
  digits: ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'],
  first: 'nhất',
  fourth: 'tư',
  place: 'thứ',
  quarter: 'quý',
  item: (place: string, text: string) => `${place} là: ${text}`,
  itemGoingOn: (place: string, text: string) => `${place} là, ${text}`,
  second: 'nhì',
  minute: 'phút',
  secondOfTime: 'giây',
  andSoOn: 'vân vân',
  to: 'đến',
  outOf: 'trên',
  shareOf: 'phần',
  each: 'mỗi',
  or: 'hoặc',
  and: 'và',
  plus: 'cộng',
  percent: 'phần trăm',
  perMille: 'phần nghìn',
  degree: 'độ',
  degreeCelsius: 'độ xê',
  times: 'nhân',
  equals: 'bằng',
  about: 'khoảng',
  above: 'trên',
  below: 'dưới',
  atLeast: 'ít nhất',
  atMost: 'không quá',
  day: 'ngày',
  month: 'tháng',
  year: 'năm',
  hour: 'giờ',
  number: 'số',
  of: 'của',
  city: 'thành phố',
  allDay: 'hai mươi tư giờ mỗi ngày, bảy ngày mỗi tuần',
  assembly: (term: string) => `Quốc hội khóa ${term}`,
  standing: (term: string) => `Ủy ban Thường vụ Quốc hội khóa ${term}`,
} as const;

/** Lower-case words after which a number or a pair of numbers has one reading. */
export const speechContext = {
  /** "30/9" after these is a day. */
  day: [
    'ngày', 'mùng', 'mồng', 'hôm', 'sáng', 'trưa', 'chiều', 'tối', 'đêm', 'dịp', 'lễ', 'rằm', 'đường', 'phong trào',
    'chủ nhật', 'thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy',
  ],
  /** "ngày" is not said again after these. */
  namedDay: ['ngày', 'mùng', 'mồng'],
  /** A day may go on with these: "30/9 hằng năm". */
  afterDay: ['đến', 'tới', 'và', 'hằng', 'hàng', 'năm', 'âm', 'dương'],
  /** After these it is a day only when it begins with a zero or no counted thing follows. */
  until: ['đến', 'trước', 'từ', 'sau', 'vào', 'hạn', 'tới', 'hết', 'qua'],
  /** "8g", "8:30" after or before these is a time. */
  clock: ['lúc', 'hồi', 'vào', 'từ', 'đến', 'tới', 'trước', 'sau', 'khoảng'],
  partOfDay: ['sáng', 'trưa', 'chiều', 'tối', 'đêm', 'ngày', 'hằng', 'hàng', 'cùng', 'thứ', 'chủ'],
  /** "8-3" behind these is a day. */
  feast: ['kỷ niệm', 'kỉ niệm', 'chào mừng', 'mừng', 'nhân'],
  score: ['tỷ số', 'tỉ số', 'thắng', 'thua', 'hòa', 'hoà'],
  /** Numbers behind these are names, digit by digit when they are long. */
  code: ['mã', 'mã số', 'tài khoản', 'tài khoản số', 'số hiệu', 'căn cước', 'căn cước số', 'cccd', 'số cccd', 'số thẻ'],
  /** "Đề án 06": the zero is part of the name. */
  zeroNamed: ['đề án', 'đề án số', 'chỉ thị', 'chỉ thị số'],
  /** "tăng +5" says the plus already. */
  change: ['tăng', 'tăng thêm', 'thêm', 'lên', 'giảm'],
  /** "ngõ 5/7" is an address. */
  address: ['lớp', 'ngõ', 'ngách', 'hẻm', 'kiệt', 'nhà', 'số nhà'],
  /** First, second, third in honours: "hạng I" is "hạng nhất". */
  rank: ['hạng', 'giải'],
  /** Roman numbers of one letter are numbers after these only. */
  roman: [
    'quý', 'khóa', 'khoá', 'đại hội', 'mục', 'phần', 'chương', 'thế kỷ', 'giai đoạn', 'đợt', 'kỳ',
    'thứ', 'cấp', 'loại', 'hạng', 'giải', 'bậc', 'lần', 'nhóm', 'vùng', 'khu vực', 'trung ương', 'phụ lục', 'học kỳ',
  ],
  section: ['mục', 'khoản', 'điều', 'điểm', 'phần', 'chương', 'tiểu mục', 'tiết'],
  call: ['gọi', 'gọi số', 'gọi đến', 'gọi đến số', 'số máy', 'tổng đài', 'đường dây nóng', 'điện thoại', 'hotline'],
  ratio: ['tỷ lệ', 'tỉ lệ'],
  /** "1/2 diện tích" is a share; before anything else two numbers are counted out of each other. */
  shareOf: ['còn', 'số', 'diện', 'tổng', 'đoạn', 'chiều', 'quãng', 'khối', 'lượng', 'dân', 'quỹ', 'chặng', 'thời'],
  /** What is counted, and for each of what: "đồng/tháng", "tấn/ha". */
  measured: [
    'đồng', 'nghìn', 'triệu', 'tỷ', 'tấn', 'tạ', 'yến', 'cân', 'lít', 'mét', 'người', 'hộ', 'lượt', 'buổi',
    'lần', 'cây', 'con', 'suất', 'điểm', 'phiếu', 'chuyến', 'thùng', 'bao', 'số', 'phút', 'giây', 'đợt', 'mô hình', 'bài',
    'câu', 'tiết', 'ha', 'kg', 'sào', 'khẩu', 'công',
  ],
  /** Spans of time: "2 giờ/ngày" measures, "ngày/tháng" lists. */
  spans: ['giờ', 'ngày', 'tuần', 'tháng', 'quý', 'năm'],
  per: [
    'tháng', 'năm', 'ngày', 'giờ', 'tuần', 'quý', 'vụ', 'buổi', 'lần', 'hộ', 'người', 'khẩu', 'thôn', 'xóm',
    'lớp', 'lít', 'mét', 'cây', 'phút', 'đợt', 'chuyến', 'suất', 'sào', 'tấn', 'lượt', 'phiên', 'ca', 'thửa', 'công', 'tổ',
    'đội', 'trường', 'xã', 'phường', 'tỉnh', 'nhà', 'bản', 'khối', 'hồ sơ', 'học sinh', 'lao động', 'hộ gia đình', 'chi hội',
    'mô hình', 'sản phẩm', 'đơn vị', 'tổ dân phố', 'hội viên', 'đầu người',
  ],
} as const satisfies Record<string, readonly string[]>; // prettier-ignore

/** Vowels with a mark of their own: no foreign word and hardly an abbreviation has them. */
export const MARKED_VOWELS = 'ăâêôơư';

/** "(Bằng chữ: Năm nghìn đồng chẵn)": how a sum is repeated in words. */
export const speechInWords = { before: 'bằng chữ', after: 'chẵn' } as const;

/** Words that may begin a sentence of their own where a long one is divided. */
export const speechJoints = [
  'nhưng',
  'còn',
  'đồng thời',
  'sau đó',
  'trong đó',
  'ngoài ra',
  'vì vậy',
  'do đó',
  'tuy nhiên',
  'nhờ vậy',
] as const;
