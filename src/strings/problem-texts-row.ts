import { SAVE, IN_CELL, type ProblemText } from './problem-text.ts';

export const rowProblemTexts = {
  SL101: {
    title: 'Hàng này có ô thừa, không nằm dưới cột nào có tên',
    expected:
      'chỉ ghi dưới {expected} cột có tên; số có dấu phẩy trong tệp ngăn cột bằng dấu phẩy phải nằm trong ngoặc kép, ví dụ "95,5"',
    fix: 'mở tệp bằng Excel, xem hàng {line}: nếu một số bị tách làm hai ô thì ghép lại, ' + SAVE,
  },
  SL102: {
    title: 'Ô "{header}" để trống',
    expected: 'một giá trị; ô này không được trống',
    fix: IN_CELL + 'điền giá trị, ' + SAVE,
  },
  SL103: {
    title: 'Hàng này lặp lại nguyên hàng {other}',
    expected: 'mỗi chỉ tiêu, địa bàn, kỳ một hàng',
    fix: 'xóa một trong hai hàng; cổng chỉ lấy hàng {other}',
  },
  SL104: {
    title: 'Hàng này trùng với hàng {other} nhưng số liệu khác',
    expected: 'mỗi chỉ tiêu, địa bàn, kỳ chỉ một số; hai hàng đang ghi {found} và {otherFound}',
    fix: 'giữ hàng đúng, xóa hàng sai ({other} hoặc {line}), ' + SAVE,
  },
  SL105: {
    title: 'Đã bỏ qua hàng này vì không phải số liệu',
    expected: 'hàng số liệu có mã chỉ tiêu, mã địa bàn và kỳ',
    fix: 'nếu đây là hàng số liệu thì điền đủ mã chỉ tiêu, mã địa bàn, kỳ; nếu không thì để nguyên',
  },
  SL106: {
    title: 'Hàng này thiếu ô so với tiêu đề',
    expected: '{expected} ô như hàng tiêu đề',
    fix: 'mở tệp bằng Excel, điền đủ các ô của hàng {line}, ' + SAVE,
  },
} as const satisfies Record<string, ProblemText>;
