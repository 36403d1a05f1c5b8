/** Words of the forms that `npm run bieu-mau` writes, and of the command itself. `{names}` are filled in. */
export const formTexts = {
  usage:
    'Cách dùng: npm run bieu-mau -- --xa XÃ --ky KỲ [--rong] [--ra THƯ_MỤC] [--content THƯ_MỤC]',
  indicatorName: 'Tên chỉ tiêu',
  unit: 'Đơn vị tính',
  areaName: 'Tên địa bàn',
  last: 'Kỳ trước',
  lastOf: 'Kỳ trước {id}',
  wideHeader: '{id} - {name} ({unit})',
  lastValue: '{value} ({period})',
  dataSheet: 'Số liệu',
  notesSheet: 'Hướng dẫn',
  fileName: 'bieu-mau-{slug}-{period}',
  wideFileName: 'bieu-mau-rong-{slug}-{period}',
  done: 'Đã viết biểu mẫu {period} của xã {commune}, {rows} hàng: {files}',
  exists:
    'Đã có tệp "{file}", có thể đang điền dở. Đổi tên tệp đó hoặc chọn thư mục khác bằng --ra.',
  unwritable:
    'Không ghi được vào thư mục "{folder}" ({code}). Kiểm tra quyền và chỗ trống, hoặc chọn thư mục khác bằng --ra.',
  nothingDue: 'Kỳ {period} không có chỉ tiêu nào phải báo cáo, nên không có biểu mẫu.',
  yesNo: ['có', 'không'],
  choose: 'Chọn trong danh sách hoặc để trống.',
  percentOnly: 'Tỷ lệ phần trăm, từ 0 đến 100. Chưa có số thì để trống.',
  countOnly: 'Số nguyên, từ 0 trở lên. Chưa có số thì để trống.',
  numberOnly: 'Một con số. Chưa có số thì để trống.',
} as const;

/** The notes sheet: what to do, in the order one does it. */
export const formNotes = {
  title: 'Cách điền biểu mẫu',
  long: [
    'Mỗi hàng là một chỉ tiêu của một địa bàn trong một kỳ. Chỉ điền các ô trắng; ô xám là mã và tên, đã khóa.',
    'Không có số thì để trống ô Giá trị và chọn O, L hoặc M ở cột Trạng thái. Không ghi 0 thay cho chưa có.',
    'Cột Kỳ trước chỉ để đối chiếu, cổng không đọc.',
  ],
  wide: [
    'Mỗi hàng là một địa bàn, mỗi cột là một chỉ tiêu, cả biểu là một kỳ. Chỉ điền các ô trắng; ô xám đã khóa.',
    'Chưa có số thì để trống, hoặc ghi "chưa có", "không báo cáo", "không phát sinh". Không ghi 0 thay cho chưa có.',
    'Các cột Kỳ trước chỉ để đối chiếu, cổng không đọc.',
  ],
  common: [
    'Phần thập phân viết sau dấu phẩy. Tỷ lệ ghi theo phần trăm: 95,5 chứ không phải 0,955.',
    'Điền xong, chạy: npm run kiem-tra -- TỆP. Lệnh chỉ ra từng ô cần sửa và không công bố gì.',
  ],
  column: 'Cột',
  meaning: 'Ý nghĩa',
  status: 'Trạng thái',
  indicator: 'Chỉ tiêu',
  definition: 'Giải thích',
} as const;
