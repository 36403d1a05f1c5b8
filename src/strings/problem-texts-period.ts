import { SAVE, IN_CELL, type ProblemText } from './problem-text.ts';

export const periodProblemTexts = {
  SL301: {
    title: 'Kỳ báo cáo không đọc được',
    expected: 'ví dụ 2026-Q2, Quý II/2026, 6 tháng đầu năm 2026, Tháng 6/2026, 2026',
    fix:
      IN_CELL +
      'nhấn Ctrl+1, chọn Văn bản (Text) để Excel không đổi thành ngày, ghi lại kỳ, ' +
      SAVE,
  },
  SL302: {
    title: 'Hàng này thuộc kỳ khác với kỳ đang công bố',
    expected: '{expected}',
    fix: 'kỳ ghi nhầm thì sửa ô {cell}; số của kỳ khác thì chuyển hàng sang tệp riêng, ' + SAVE,
  },
  SL303: {
    title: 'Kỳ {found} đã được công bố',
    expected: 'số đã công bố không bị ghi đè',
    fix: 'để sửa số, công bố bản mới: npm run cong-bo -- TỆP --xa XÃ --ky KỲ --loai dinh-chinh --ly-do "..."',
  },
  SL304: {
    title: '{found}',
    expected: 'mỗi chỉ tiêu và địa bàn có một hàng, hoặc ghi "không báo cáo"',
    fix: 'thêm hàng còn thiếu; không có số thì ghi "không báo cáo" vào ô giá trị, ' + SAVE,
  },
  SL305: {
    title: 'Số thay đổi nhiều so với kỳ trước',
    expected: 'kỳ {otherPeriod} là {expected}; thay đổi quá {limit} thì nên xem lại',
    fix: 'xem lại ô {cell}; nếu số đúng thì để nguyên và ghi lý do vào cột ghi chú',
  },
  SL306: {
    title: 'Số cộng dồn lại giảm so với kỳ trước',
    expected: 'không nhỏ hơn {expected} của kỳ {otherPeriod}',
    fix: IN_CELL + 'ghi số cộng dồn từ đầu; nếu kỳ trước sai thì đính chính kỳ trước, ' + SAVE,
  },
  SL307: {
    title: 'Mọi số đều giống hệt kỳ {otherPeriod}',
    expected: 'số liệu của kỳ này',
    fix: 'xem có chép nhầm tệp của kỳ trước không; nếu số đúng thì để nguyên',
  },
  SL308: {
    title: 'Mọi số của chỉ tiêu {found} đều nhỏ hơn 1',
    expected: 'tỷ lệ phần trăm từ 0 đến 100, ví dụ 95,5 chứ không phải 0,955',
    fix: 'xem lại cột giá trị; nếu đang ghi 0,955 thì sửa thành 95,5, ' + SAVE,
  },
} as const satisfies Record<string, ProblemText>;
