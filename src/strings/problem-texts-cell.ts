import { IN_CELL, IN_ROW, SAVE, type ProblemText } from './problem-text.ts';

export const cellProblemTexts = {
  SL201: {
    title: 'Không có chỉ tiêu mang mã này',
    expected: 'một mã trong danh mục chỉ tiêu; gần nhất là {nearest}',
    fix: IN_CELL + 'sửa mã chỉ tiêu, ' + SAVE,
  },
  SL202: {
    title: 'Không có địa bàn mang mã này',
    expected: 'mã xã 5 chữ số hoặc mã thôn; gần nhất là {nearest}',
    fix: IN_CELL + 'sửa mã địa bàn, ' + SAVE,
  },
  SL203: {
    title: 'Ô này phải là một số',
    expected: 'một con số, phần thập phân sau dấu phẩy. Ví dụ: 3,2',
    fix: IN_CELL + 'chỉ để lại con số, xóa chữ và dấu khác; chưa có số thì để trống, ' + SAVE,
  },
  SL204: {
    title: 'Số này đọc được hai cách',
    expected: 'hàng nghìn viết liền (1234); đủ ba số lẻ thì thêm số 0 (1,2340)',
    fix: IN_CELL + 'viết lại số cho rõ, ' + SAVE,
  },
  SL205: {
    title: 'Chỉ tiêu này đếm số nguyên',
    expected: 'một số nguyên, ví dụ 12',
    fix: IN_CELL + 'ghi số nguyên, ' + SAVE,
  },
  SL206: {
    title: 'Số nằm ngoài mức cho phép',
    expected: '{expected}',
    fix: IN_CELL + 'sửa lại số, ' + SAVE,
  },
  SL207: {
    title: 'Đơn vị tính không khớp với chỉ tiêu',
    expected: 'số tính bằng "{unit}", không kèm dấu %',
    fix: IN_CELL + 'xóa dấu %, xem lại số đã đúng đơn vị "{unit}" chưa, ' + SAVE,
  },
  SL208: {
    title: 'Ô giá trị để trống',
    expected: 'một con số, hoặc ghi rõ "chưa có", "không báo cáo"',
    fix: 'có số thì điền vào ô {cell}; chưa có thì để nguyên, cổng ghi "chưa có số liệu", không ghi 0',
  },
  SL209: {
    title: 'Thiếu giá trị trong khi hàng này nói là có',
    expected: 'giá trị đi cùng tử số, mẫu số hoặc trạng thái đã ghi',
    fix: IN_CELL + 'điền giá trị, hoặc xóa tử số, mẫu số và trạng thái, ' + SAVE,
  },
  SL210: {
    title: 'Cổng đã đọc mã này là "{repaired}"',
    expected: '"{repaired}"',
    fix:
      IN_CELL +
      'ghi đúng mã "{repaired}"; mã có số 0 ở đầu thì trước khi gõ, chọn ô, nhấn Ctrl+1, chọn Văn bản (Text)',
  },
  SL211: {
    title: 'Ô có ký tự ẩn, không nhìn thấy được',
    expected: 'chữ và số bình thường',
    fix: IN_CELL + 'nhấn Delete để xóa, gõ lại bằng tay (không dán), ' + SAVE,
  },
  SL212: {
    title: 'Ô có mã của trang web',
    expected: 'chữ bình thường; để nguyên thì cổng hiện đúng như đang ghi',
    fix: IN_CELL + 'nếu không cần thì xóa phần trong dấu < >',
  },
  SL213: {
    title: 'Ô bắt đầu như một công thức',
    expected: 'chữ hoặc số, không bắt đầu bằng dấu =, @ hoặc dấu tab',
    fix:
      IN_CELL +
      'chép ô (Ctrl+C), dán lại bằng Ctrl+Alt+V rồi chọn Giá trị (Values), hoặc xóa dấu ở đầu ô, ' +
      SAVE,
  },
  SL214: {
    title: 'Ô quá dài',
    expected: 'tối đa {limit} ký tự; ô này có {length}',
    fix: IN_CELL + 'viết ngắn lại, ' + SAVE,
  },
  SL215: {
    title: 'Ô có vẻ chứa thông tin cá nhân ({found})',
    expected: 'không có số căn cước, số điện thoại riêng, tài khoản ngân hàng, biển số xe',
    fix: IN_CELL + 'xóa thông tin đó vì tệp này được công khai, ' + SAVE,
  },
  SL216: {
    title: 'Chữ tiếng Việt bị hỏng, thành ký tự lạ',
    expected: 'chữ tiếng Việt đọc được',
    fix: 'vào ô {cell} gõ lại chữ; nhiều ô hỏng thì mở bảng gốc, nhấn F12, lưu kiểu tệp "CSV UTF-8"',
  },
  SL217: {
    title: 'Giá trị không khớp với tử số và mẫu số',
    expected: 'tử số chia mẫu số được {expected}',
    fix: IN_ROW + 'sửa giá trị, tử số hoặc mẫu số cho khớp, ' + SAVE,
  },
  SL218: {
    title: 'Tử số lớn hơn mẫu số',
    expected: 'tử số không lớn hơn mẫu số {expected}',
    fix: IN_CELL + 'xem có ghi đảo tử số và mẫu số không, sửa lại, ' + SAVE,
  },
  SL219: {
    title: 'Trạng thái không có trong danh sách, hoặc trái với giá trị',
    expected: 'có số: A, P, E hoặc B; không có số: O, L hoặc M',
    fix: IN_CELL + 'sửa trạng thái, hoặc để trống ô này, ' + SAVE,
  },
  SL220: {
    title: 'Ngày chốt không đọc được',
    expected: 'ngày/tháng/năm, ví dụ 30/06/2026',
    fix: IN_CELL + 'ghi lại ngày, ' + SAVE,
  },
  SL221: {
    title: 'Chỉ tiêu này tính cho cả xã, hàng này ghi cho một thôn',
    expected: 'mã xã {expected}',
    fix: IN_CELL + 'nếu là số của cả xã thì ghi mã xã; nếu đúng là số riêng của thôn thì để nguyên',
  },
  SL222: {
    title: 'Ô này bị gộp với ô khác nên không có nội dung riêng',
    expected: 'mỗi ô một nội dung, không gộp ô (Merge Cells)',
    fix:
      IN_CELL +
      'chọn bảng, bấm Gộp và Căn giữa (Merge & Center) để bỏ gộp, điền lại từng ô, ' +
      SAVE,
  },
  SL223: {
    title: 'Ô này hiện ra khác với nội dung thật của ô',
    expected: 'ô hiện đúng điều nó chứa; ô này chứa: {found}',
    fix:
      IN_CELL +
      'nhấn Ctrl+1, thẻ Số (Number), chọn Chung (General), ô ngày thì chọn Tùy chỉnh (Custom), ghi dd/mm/yyyy; xem lại nội dung hiện ra, ' +
      SAVE,
  },
  SL224: {
    title: 'Ô này chứa số 0 nhưng hiện ra dấu gạch hoặc để trống',
    expected: 'số 0 hiện là 0; chưa có số thì ô trống hẳn',
    fix: 'đúng là 0 thì để nguyên; chưa có số thì vào ô {cell}, nhấn Delete, ' + SAVE,
  },
  SL225: {
    title: 'Trạng thái B (đổi cách tính) mà ghi chú không nói đổi thế nào',
    expected: 'một câu ở cột ghi chú: trước tính thế nào, nay tính thế nào',
    fix: IN_CELL + 'ghi một câu; không đổi cách tính thì sửa trạng thái, ' + SAVE,
  },
} as const satisfies Record<string, ProblemText>;
