/** Words of what can be wrong with an Excel file before a single cell is read. `{found}` and `{limit}` are filled in. */
const SAVE_AGAIN =
  'mở tệp bằng Excel, chọn Lưu thành (Save As), loại tệp "Excel Workbook (*.xlsx)", rồi nộp tệp mới';

export const spreadsheetTexts = {
  'file-too-large': {
    message: 'Tệp Excel quá lớn',
    expected: 'tệp không quá {limit}; tệp này {found}',
    fix: 'xóa ảnh và các trang tính không dùng, hoặc tách tệp theo kỳ báo cáo',
  },
  'not-zip': {
    message: 'Đây không phải tệp Excel .xlsx',
    expected: 'tệp .xlsx; đổi đuôi tệp không làm đổi loại tệp',
    fix: SAVE_AGAIN,
  },
  'old-or-locked': {
    message: 'Tệp Excel kiểu cũ (.xls) hoặc có mật khẩu mở tệp',
    expected: 'tệp .xlsx không đặt mật khẩu',
    fix: 'bỏ mật khẩu (Tệp > Thông tin > Bảo vệ sổ làm việc), rồi ' + SAVE_AGAIN,
  },
  encrypted: {
    message: 'Tệp có phần bị mã hóa: {found}',
    expected: 'tệp .xlsx không đặt mật khẩu',
    fix: 'bỏ mật khẩu, rồi ' + SAVE_AGAIN,
  },
  macro: {
    message: 'Tệp có macro: {found}',
    expected: 'tệp .xlsx chỉ có số liệu',
    fix: SAVE_AGAIN,
  },
  'too-many-entries': {
    message: 'Tệp gồm quá nhiều phần',
    expected: 'không quá {limit} phần; tệp này có {found}',
    fix: 'xóa ảnh, hình vẽ và các trang tính không dùng, rồi lưu lại',
  },
  'too-large-unpacked': {
    message: 'Tệp quá lớn khi giải nén',
    expected: 'không quá {limit} khi giải nén; tệp này {found}',
    fix: 'xóa các hàng, cột và trang tính không dùng, rồi lưu lại',
  },
  'packed-too-tightly': {
    message: 'Tệp nén bất thường, có thể làm treo máy: {found}',
    expected: 'mỗi phần giải nén ra không quá {limit} lần',
    fix: 'chép phần số liệu sang một tệp Excel mới rồi lưu lại',
  },
  zip64: {
    message: 'Tệp nén theo kiểu dành cho tệp rất lớn (zip64)',
    expected: 'tệp .xlsx do Excel hoặc LibreOffice lưu',
    fix: SAVE_AGAIN,
  },
  'unsafe-path': {
    message: 'Tệp có phần ghi sai chỗ: {found}',
    expected: 'tệp .xlsx do Excel hoặc LibreOffice lưu',
    fix: SAVE_AGAIN,
  },
  broken: {
    message: 'Tệp Excel bị hỏng: {found}',
    expected: 'tệp .xlsx mở được bằng Excel',
    fix: SAVE_AGAIN,
  },
  'no-sheet': {
    message: 'Tệp không có trang tính nào nhìn thấy được',
    expected: 'số liệu ở trang tính đầu tiên',
    fix: 'mở tệp bằng Excel, để số liệu ở trang tính đầu tiên, rồi lưu lại',
  },
  'too-many-rows': {
    message: 'Trang tính có quá nhiều hàng',
    expected: 'không quá {limit} hàng',
    fix: 'xóa các hàng trống ở cuối, hoặc tách tệp theo kỳ báo cáo',
  },
  'too-many-columns': {
    message: 'Trang tính có quá nhiều cột',
    expected: 'không quá {limit} cột; trang này có {found}',
    fix: 'xóa các cột không dùng ở bên phải, rồi lưu lại',
  },
  'too-many-cells': {
    message: 'Trang tính có quá nhiều ô',
    expected: 'không quá {limit} ô có nội dung',
    fix: 'tách tệp theo kỳ báo cáo, mỗi kỳ một tệp',
  },
  'too-many-formulas': {
    message: 'Trang tính có quá nhiều công thức',
    expected: 'không quá {limit} ô công thức; trang này có {found}',
    fix: 'chép vùng số liệu, dán lại bằng "Dán giá trị" (Paste Values), rồi lưu lại',
  },
  'too-slow': {
    message: 'Đọc tệp Excel quá lâu nên đã dừng',
    expected: 'đọc xong trong {limit} giây',
    fix: 'chép phần số liệu sang một tệp Excel mới rồi lưu lại, hoặc nộp tệp CSV',
  },
  'too-much-memory': {
    message: 'Đọc tệp Excel tốn quá nhiều bộ nhớ nên đã dừng',
    expected: 'đọc xong với không quá {limit} MB',
    fix: 'chép phần số liệu sang một tệp Excel mới rồi lưu lại, hoặc nộp tệp CSV',
  },
} as const;

/** What in a zip does not agree with itself. */
export const brokenZipWords = {
  noDirectory: 'không có mục lục, hoặc có hơn một mục lục',
  directory: 'mục lục không khớp',
  entry: 'phần "{name}" không khớp với mục lục',
  method: 'phần "{name}" nén theo cách lạ',
  overlap: 'phần "{name}" chồng lên phần khác',
  twice: 'có hai phần cùng tên "{name}"',
  content: 'phần "{name}" không trọn vẹn',
  unreadable: 'thư viện đọc bảng tính không hiểu',
} as const;

/** What in a sheet can be read in more than one way, or in none. */
export const brokenSheetWords = {
  cell: 'ô {at} ghi hai lần hoặc ghi sai cách',
  row: 'hàng {at} ghi hai lần hoặc ghi sai cách',
  text: 'mục thứ {at} trong danh sách chữ của tệp ghi sai cách',
} as const;

/** Words behind a number that make it thousands or more. */
export const multiplierWords: ReadonlySet<string> = new Set([
  'nghìn', 'ngàn', 'vạn', 'triệu', 'tr', 'tỷ', 'tỉ',
]); // prettier-ignore
