/** Words of the copy that shows each problem in the row it is in. `{names}` are filled with `fillText`. */
export const errorCopyTexts = {
  /** Recognises the copy when it is handed in again: never changed. */
  header: 'Lỗi cần sửa (cổng tự ghi)',
  /** A problem in words; shorter ones follow for where the longer must not be repeated in the file. */
  row: [
    '{severity} {code}: {message}. Cần ghi: {expected}. Cách sửa: {fix}',
    '{severity} {code}: {message}. Cách sửa: {fix}',
    '{severity} {code}. Xem {guide}',
  ],
  cell: [
    '{severity} {code}, cột {column}{name}: {message}. Cần ghi: {expected}. Cách sửa: {fix}',
    '{severity} {code}, cột {column}: {message}. Cách sửa: {fix}',
    '{severity} {code}, cột {column}. Xem {guide}',
  ],
  /** Told on screen under the report, by its verdict; a copy without problems has its column cleared. */
  written: {
    reject:
      'Mọi lỗi đã ghi vào cột "{header}", bên phải của bản sao:\n  {path}\nMở bản sao bằng Excel, sửa từng hàng theo cột đó, lưu lại, rồi chạy\nnpm run kiem-tra với chính bản sao đó.',
    'accept-with-warning':
      'Mọi cảnh báo đã ghi vào cột "{header}", bên phải của bản sao:\n  {path}\nXem từng hàng: đúng thì để nguyên, sai thì sửa trong bản sao bằng Excel, lưu lại,\nrồi chạy npm run kiem-tra với chính bản sao đó.',
    accept: 'Cột "{header}" đã được xóa trống trong:\n  {path}',
  },
  notWritten: 'Chưa ghi được bản sao có cột "{header}":\n{reason}',
  reasons: {
    'no-table': 'tệp chưa đọc được thành bảng. Làm theo cách sửa ở trên rồi chạy lại.',
    'too-wide':
      'bảng rộng quá {limit} cột. Mở tệp bằng Excel, xóa các cột trống bên phải\nrồi chạy lại.',
    taken: 'đã có một tệp khác mang tên này, đổi tên tệp đó rồi chạy lại:\n  {path}',
    published:
      'thư mục này giữ số liệu đã công bố nên không được thêm tệp. Chép tệp số liệu\nra nơi khác rồi chạy lại.',
    disk: 'máy không cho ghi ({code}). Nếu bản sao đang mở trong Excel thì đóng lại; nếu\nthư mục chỉ cho đọc thì chép tệp số liệu ra nơi khác. Rồi chạy lại:\n  {path}',
  },
} as const;
