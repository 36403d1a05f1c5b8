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
} as const;
