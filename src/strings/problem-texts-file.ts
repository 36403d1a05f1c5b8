import { CONVERT_FONT, SAVE, SAVE_AS_UTF8, type ProblemText } from './problem-text.ts';

export const fileProblemTexts = {
  SL001: {
    title: 'Không nhận ra bảng mã của tệp',
    expected: 'tệp CSV lưu bằng UTF-8',
    fix: SAVE_AS_UTF8,
  },
  SL002: {
    title: 'Tệp có ký tự hỏng, không đọc được',
    expected: 'mọi ký tự đúng UTF-8; chỗ hỏng đầu tiên ở dòng {line}',
    fix: SAVE_AS_UTF8,
  },
  SL003: {
    title: 'Tệp có vẻ lưu bằng bảng mã tiếng Việt cũ {found}',
    expected: 'tệp CSV lưu bằng UTF-8; cổng không chắc đọc đúng từng chữ nên không tự đổi',
    fix: CONVERT_FONT,
  },
  SL004: {
    title: 'Tệp trống',
    expected: 'một hàng tiêu đề và ít nhất một hàng số liệu',
    fix: 'kiểm tra đã chọn đúng tệp chưa, nhập số liệu, ' + SAVE,
  },
  SL005: {
    title: 'Tệp không có hàng số liệu nào',
    expected: 'ít nhất một hàng số liệu dưới hàng tiêu đề',
    fix: 'nhập số liệu dưới hàng tiêu đề, ' + SAVE,
  },
  SL006: {
    title: 'Đây không phải tệp CSV',
    expected: 'tệp CSV; tệp này là {found}',
    fix: 'mở tệp bằng Excel, chọn Lưu thành (Save As), loại tệp "CSV UTF-8"; đổi đuôi tệp không làm đổi loại tệp',
  },
  SL007: {
    title: 'Tệp quá lớn',
    expected: 'tối đa {limit}',
    fix: 'tách tệp theo kỳ báo cáo, mỗi kỳ một tệp',
  },
  SL008: {
    title: 'Không tìm thấy hàng tiêu đề',
    expected: 'một hàng có các cột {expected}',
    fix: 'thêm hàng tiêu đề, hoặc lấy mẫu bằng lệnh npm run bieu-mau',
  },
  SL009: {
    title: 'Thiếu cột "{header}"',
    expected: 'hàng tiêu đề có cột "{header}"',
    fix: 'thêm cột "{header}" vào hàng tiêu đề, điền số liệu, ' + SAVE,
  },
  SL010: {
    title: 'Cột "{header}" có hai lần',
    expected: 'mỗi cột một lần; cột này đã có ở cột {first}',
    fix: 'mở tệp bằng Excel, xóa hoặc đổi tên cột {column}, ' + SAVE,
  },
  SL011: {
    title: 'Cột "{found}" không được dùng',
    expected: 'tên cột đã biết; gần nhất là "{nearest}"',
    fix: 'nếu viết nhầm thì sửa tên cột thành "{nearest}"; nếu là cột riêng của xã thì để nguyên, cổng bỏ qua',
  },
  SL012: {
    title: 'Tiêu đề chiếm hai hàng',
    expected: 'chỉ một hàng tiêu đề',
    fix: 'mở tệp bằng Excel, gộp tên cột vào một hàng, xóa hàng {line}, ' + SAVE,
  },
  SL013: {
    title: 'Tệp có hai bảng',
    expected: 'một bảng; hàng tiêu đề lặp lại ở dòng {line}',
    fix: 'tách bảng thứ hai sang tệp khác, hoặc xóa hàng tiêu đề lặp lại, ' + SAVE,
  },
  SL014: {
    title: 'Dấu ngoặc kép mở mà không đóng',
    expected: 'ngoặc kép đi theo cặp; ngoặc mở ở dòng {line}',
    fix: 'xóa hoặc đóng dấu ngoặc kép ở dòng {line}, ' + SAVE,
  },
  SL015: {
    title: 'Dấu ngoặc kép đặt sai chỗ',
    expected: 'ô có ngoặc kép thì cả ô nằm trong ngoặc kép, và ngoặc kép bên trong viết hai lần',
    fix: 'mở tệp bằng Excel và lưu lại dạng "CSV UTF-8"; Excel tự đặt ngoặc kép đúng chỗ',
  },
  SL016: {
    title: 'Các hàng dùng dấu ngăn cột khác nhau',
    expected: 'mọi hàng dùng dấu "{delimiter}" như hàng tiêu đề',
    fix: 'mở tệp bằng Excel và lưu lại dạng "CSV UTF-8" để mọi hàng dùng một dấu',
  },
  SL017: {
    title: 'Tệp có ký tự rỗng (NUL)',
    expected: 'tệp văn bản; ký tự rỗng đầu tiên ở dòng {line}',
    fix: SAVE_AS_UTF8,
  },
  SL018: {
    title: 'Chữ có dấu đã bị mất, chỉ còn dấu hỏi',
    expected: 'chữ tiếng Việt có dấu; tệp đang ghi: {found}',
    fix: 'mở lại tệp Excel gốc, chọn Lưu thành (Save As), loại tệp "CSV UTF-8"; tệp này đã mất chữ nên không sửa được',
  },
  SL019: {
    title: 'Có số liệu nằm trên hàng tiêu đề',
    expected: 'mọi hàng số liệu nằm dưới hàng tiêu đề; tiêu đề đang ở dòng {header}',
    fix: 'mở tệp bằng Excel, chuyển hàng {line} xuống dưới hàng tiêu đề, ' + SAVE,
  },
  SL020: {
    title: 'Tệp lưu bằng bảng mã cũ {encoding}; cổng đã đổi sang Unicode khi đọc',
    expected: 'các từ này đọc đúng: {found}',
    fix: 'đối chiếu vài từ với tệp gốc{note}; lần sau lưu loại tệp "CSV UTF-8"',
  },
  SL021: {
    title: 'Chữ trong tệp gõ bằng phông {encoding} nên đọc thành ký tự lạ',
    expected: 'chữ tiếng Việt Unicode; các từ sai: {found}',
    fix: CONVERT_FONT,
  },
  SL022: {
    title: 'Có từ giống chữ gõ bằng phông {encoding}',
    expected: 'chữ tiếng Việt Unicode; xem lại: {found}',
    fix: 'nếu các từ này sai thì gõ lại bằng Unicode, ' + SAVE + '; nếu đúng thì để nguyên',
  },
} as const satisfies Record<string, ProblemText>;
