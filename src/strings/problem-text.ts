/**
 * Words of a problem. `{found}` and the other names in braces are filled with
 * what the checker saw; `{cell}` is the place as Excel shows it (E14).
 */
export type ProblemText = { title: string; expected: string; fix: string };

export const SAVE = 'lưu lại rồi chạy lại: npm run kiem-tra';

export const SAVE_AS_UTF8 =
  'mở tệp bằng Excel, chọn Lưu thành (Save As), loại tệp "CSV UTF-8", rồi chạy lại: npm run kiem-tra';

export const CONVERT_FONT =
  'mở lại tệp gốc, bôi đen và sao chép bảng, đổi phông sang Unicode bằng Unikey (Ctrl+Shift+F6), dán lại, lưu loại tệp "CSV UTF-8", rồi chạy lại: npm run kiem-tra';

export const IN_CELL = 'mở tệp bằng Excel, vào ô {cell}, ';
