/**
 * Words of a problem. `{found}` and the other names in braces are filled with
 * what the checker saw; `{cell}` is the place as Excel shows it (E14).
 */
export type ProblemText = { title: string; expected: string; fix: string };

export const SAVE = 'lưu (Ctrl+S), rồi chạy lại: npm run kiem-tra';

const AS_UTF8 = 'nhấn F12 (Lưu Như, Save As), chọn kiểu tệp "CSV UTF-8"';

/** For a file that Excel can open without harm. */
export const SAVE_AS_UTF8 = `mở tệp bằng Excel, ${AS_UTF8}, rồi chạy lại: npm run kiem-tra`;

/** For a file whose letters are spoilt: only the table it was made from still has them. */
export const SAVE_ORIGINAL_AS_UTF8 = `mở bảng gốc bằng Excel (bản còn đọc được chữ), ${AS_UTF8}, rồi chạy lại: npm run kiem-tra`;

export const CONVERT_FONT = `mở bảng gốc bằng Excel, chép cả bảng (Ctrl+A, Ctrl+C), mở công cụ UniKey (Ctrl+Shift+F6), chuyển mã clipboard sang Unicode, dán lại (Ctrl+V), ${AS_UTF8}, rồi chạy lại: npm run kiem-tra`;

export const IN_CELL = 'mở tệp bằng Excel, vào ô {cell}, ';

export const IN_ROW = 'mở tệp bằng Excel, xem hàng {line}: ';
