import {
  CONVERT_FONT,
  IN_ROW,
  SAVE,
  SAVE_AS_UTF8,
  SAVE_ORIGINAL_AS_UTF8,
  type ProblemText,
} from './problem-text.ts';

export const fileProblemTexts = {
  SL001: {
    title: 'Không nhận ra tệp này ghi chữ theo bảng mã nào',
    expected: 'tệp CSV lưu bằng UTF-8',
    fix: SAVE_ORIGINAL_AS_UTF8,
  },
  SL002: {
    title: 'Tệp có chữ bị hỏng, không đọc được',
    expected: 'mọi chữ lưu đúng UTF-8; chỗ hỏng đầu tiên ở dòng {line}',
    fix: SAVE_ORIGINAL_AS_UTF8,
  },
  SL003: {
    title: 'Tệp có vẻ lưu bằng bảng mã tiếng Việt cũ {found}',
    expected: 'tệp CSV lưu bằng UTF-8; cổng không chắc đọc đúng từng chữ nên không tự đổi',
    fix: CONVERT_FONT,
  },
  SL004: {
    title: 'Tệp trống',
    expected: 'một hàng tiêu đề và ít nhất một hàng số liệu',
    fix: 'xem lại có chọn nhầm tệp không; đúng tệp thì điền số liệu, ' + SAVE,
  },
  SL005: {
    title: 'Tệp không có hàng số liệu nào',
    expected: 'ít nhất một hàng số liệu dưới hàng tiêu đề',
    fix: 'điền số liệu dưới hàng tiêu đề, ' + SAVE,
  },
  SL006: {
    title: 'Đây không phải tệp CSV hoặc Excel .xlsx',
    expected: 'tệp CSV hoặc .xlsx; tệp này là {found}',
    fix: SAVE_AS_UTF8 + '. Chỉ đổi đuôi tên tệp thì loại tệp không đổi',
  },
  SL007: {
    title: 'Tệp quá lớn',
    expected: 'tối đa {limit}',
    fix: 'tách tệp theo kỳ báo cáo, mỗi kỳ một tệp',
  },
  SL008: {
    title: 'Không tìm thấy hàng tiêu đề',
    expected: 'một hàng có các cột {expected}',
    fix: 'thêm hàng tiêu đề ở đầu bảng, hoặc lấy biểu có sẵn bằng lệnh npm run bieu-mau',
  },
  SL009: {
    title: 'Thiếu cột "{header}"',
    expected: 'hàng tiêu đề có cột "{header}"',
    fix: 'thêm cột "{header}" vào bảng, điền số liệu, ' + SAVE,
  },
  SL010: {
    title: 'Có hai cột "{header}"',
    expected: 'mỗi cột một lần; cột này đã có ở cột {first}',
    fix: 'mở tệp bằng Excel, xóa hoặc đổi tên cột {column}, ' + SAVE,
  },
  SL011: {
    title: 'Cổng không biết cột "{found}"',
    expected: 'tên cột đã biết; gần nhất là "{nearest}"',
    fix: 'nếu viết nhầm thì sửa tên cột thành "{nearest}"; nếu là cột riêng của xã thì để nguyên, cổng bỏ qua',
  },
  SL012: {
    title: 'Tiêu đề chiếm hai hàng',
    expected: 'chỉ một hàng tiêu đề',
    fix: 'mở tệp bằng Excel, gộp tên cột vào một hàng, xóa hàng {line} (Ctrl và dấu trừ), ' + SAVE,
  },
  SL013: {
    title: 'Tệp có hai bảng',
    expected: 'một bảng; hàng tiêu đề lặp lại ở dòng {line}',
    fix: 'chuyển bảng thứ hai sang tệp khác; nếu là một bảng thì xóa hàng tiêu đề lặp lại, ' + SAVE,
  },
  SL014: {
    title: 'Dấu ngoặc kép mở mà không đóng',
    expected: 'dấu ngoặc kép đi theo cặp; dấu mở ở dòng {line}',
    fix: 'xóa dấu ngoặc kép ở dòng {line} hoặc thêm dấu đóng, ' + SAVE,
  },
  SL015: {
    title: 'Dấu ngoặc kép đặt sai chỗ',
    expected: 'ô có dấu ngoặc kép thì cả ô nằm trong ngoặc kép, dấu ở giữa viết hai lần',
    fix: SAVE_AS_UTF8 + '. Excel tự đặt dấu ngoặc kép đúng chỗ',
  },
  SL016: {
    title: 'Các hàng ngăn cột bằng dấu khác nhau',
    expected: 'mọi hàng ngăn cột bằng dấu "{delimiter}" như hàng tiêu đề',
    fix: IN_ROW + 'cả hàng dồn vào một ô thì gõ lại vào từng cột, ' + SAVE,
  },
  SL017: {
    title: 'Tệp có ký tự rỗng, thường vì bị hỏng khi chép',
    expected: 'chữ và số bình thường; ký tự rỗng đầu tiên ở dòng {line}',
    fix: SAVE_ORIGINAL_AS_UTF8,
  },
  SL018: {
    title: 'Chữ có dấu đã mất, chỉ còn dấu hỏi',
    expected: 'chữ tiếng Việt có dấu; tệp đang ghi: {found}',
    fix: SAVE_ORIGINAL_AS_UTF8 + '. Tệp này đã mất chữ nên không sửa được',
  },
  SL019: {
    title: 'Có số liệu nằm trên hàng tiêu đề',
    expected: 'mọi hàng số liệu nằm dưới hàng tiêu đề; tiêu đề đang ở dòng {header}',
    fix: 'mở tệp bằng Excel, chuyển hàng {line} xuống dưới hàng tiêu đề, ' + SAVE,
  },
  SL020: {
    title: 'Tệp lưu bằng bảng mã cũ {encoding}; cổng đã đổi sang Unicode khi đọc',
    expected: 'các từ này đọc đúng: {found}',
    fix: 'đối chiếu vài từ với bảng gốc{note}; lần sau lưu kiểu tệp "CSV UTF-8"',
  },
  SL021: {
    title: 'Chữ trong tệp gõ bằng phông {encoding} nên thành ký tự lạ',
    expected: 'chữ tiếng Việt Unicode; các từ sai: {found}',
    fix: CONVERT_FONT,
  },
  SL022: {
    title: 'Có từ giống chữ gõ bằng phông {encoding}',
    expected: 'chữ tiếng Việt Unicode; xem lại: {found}',
    fix: 'nếu các từ này đúng thì để nguyên; nếu sai thì gõ lại bằng Unicode, ' + SAVE,
  },
  SL023: {
    title: 'Có dòng dài quá mức',
    expected: 'mỗi dòng tối đa {limit} ký tự',
    fix: 'mở tệp bằng Excel, kiểm tra đã chọn đúng tệp chưa, ' + SAVE,
  },
  SL024: {
    title: 'Tệp có quá nhiều lỗi và cảnh báo, cổng ngừng đọc',
    expected: 'không quá {limit} lỗi và cảnh báo; đã đọc đến dòng {found}',
    fix: 'sửa các lỗi đã nêu rồi kiểm tra lại; nếu dòng nào cũng lỗi thì xem lại hàng tiêu đề và mã',
  },
  SL025: {
    title: 'Không đọc được tệp Excel: {reason}',
    expected: '{expected}',
    fix: '{advice}',
  },
  SL026: {
    title: 'Tệp Excel vượt giới hạn: {reason}',
    expected: '{expected}',
    fix: '{advice}',
  },
  SL027: {
    title: 'Cả tệp đã bị đọc sai bảng mã rồi lưu lại, chữ tiếng Việt thành ký tự lạ',
    expected: 'chữ tiếng Việt đọc được; các từ hỏng, từ dòng {line}: {found}',
    fix:
      SAVE_ORIGINAL_AS_UTF8 +
      '. Bảng gốc là tệp CSV thì mở bằng thẻ Dữ liệu (Data), mục Từ Văn bản/CSV (From Text/CSV), chọn bảng mã 65001 (UTF-8)',
  },
  SL028: {
    title: 'Cột {column} đang bị ẩn trong Excel nhưng vẫn được đọc',
    expected: 'mọi cột số liệu đều nhìn thấy',
    fix: 'mở tệp bằng Excel, chọn cả bảng (Ctrl+A), bấm chuột phải vào tên cột, chọn Bỏ ẩn (Unhide); cột không dùng thì xóa',
  },
  SL029: {
    title: 'Trang tính "{found}" có bảng số liệu nhưng không được đọc',
    expected: 'mỗi tệp một bảng, ở trang tính nhìn thấy đầu tiên',
    fix: 'số liệu trang "{found}" cần công bố thì chép vào trang đầu, hoặc lưu thành tệp riêng; không cần thì để nguyên',
  },
  SL030: {
    title: 'Tệp có vẻ chứa thông tin cá nhân ({found}) ngoài bảng số liệu: {place}',
    expected: 'không có thông tin cá nhân trong cả tệp, kể cả ghi chú và trang tính ẩn',
    fix:
      'mở tệp bằng Excel, xóa thông tin đó vì cả tệp được công khai (trang ẩn: bấm chuột phải vào tên trang, chọn Bỏ ẩn), ' +
      SAVE,
  },
} as const satisfies Record<string, ProblemText>;
