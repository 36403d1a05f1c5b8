import { IN_CELL, IN_ROW, SAVE, type ProblemText } from './problem-text.ts';

export const rowProblemTexts = {
  SL101: {
    title: 'Hàng này có ô thừa, không nằm dưới cột nào có tên',
    expected:
      'chỉ ghi dưới {expected} cột có tên; trong tệp ngăn cột bằng dấu phẩy, số có dấu phẩy phải nằm trong ngoặc kép: "95,5"',
    fix: IN_ROW + 'một số bị tách làm hai ô thì ghép lại, ô thừa thì xóa, ' + SAVE,
  },
  SL102: {
    title: 'Ô "{header}" để trống',
    expected: 'một giá trị; ô này không được để trống',
    fix: IN_CELL + 'điền giá trị, ' + SAVE,
  },
  SL103: {
    title: 'Hàng này lặp lại số của hàng {other}{note}',
    expected: 'mỗi chỉ tiêu, địa bàn, kỳ một hàng',
    fix: 'xóa một trong hai hàng (Ctrl và dấu trừ); để nguyên thì cổng chỉ lấy hàng {other}',
  },
  SL104: {
    title: 'Hàng này trùng với hàng {other} nhưng số liệu khác',
    expected: 'mỗi chỉ tiêu, địa bàn, kỳ chỉ một số; hai hàng đang ghi {found} và {otherFound}',
    fix: 'so hàng {other} với hàng {line}, giữ hàng đúng, xóa hàng sai (Ctrl và dấu trừ), ' + SAVE,
  },
  SL105: {
    title: 'Đã bỏ qua hàng này vì không phải số liệu',
    expected: 'hàng số liệu có mã chỉ tiêu, mã địa bàn và kỳ',
    fix: 'hàng tên bảng, hàng cộng, chữ ký thì để nguyên; hàng số liệu thì điền đủ mã chỉ tiêu, mã địa bàn, kỳ',
  },
  SL106: {
    title: 'Hàng này thiếu ô so với hàng tiêu đề',
    expected: '{expected} ô như hàng tiêu đề',
    fix: IN_ROW + 'điền đủ các ô, ' + SAVE,
  },
  SL107: {
    title: 'Hàng này đang bị ẩn trong Excel nhưng vẫn được đọc',
    expected: 'mọi hàng số liệu đều nhìn thấy',
    fix: 'mở tệp bằng Excel, chọn cả bảng (Ctrl+A), bấm chuột phải vào số hàng, chọn Bỏ ẩn (Unhide); hàng không dùng thì xóa',
  },
} as const satisfies Record<string, ProblemText>;
