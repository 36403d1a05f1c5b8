import type { ProblemExample } from './problem-example.ts';

/** One cell as it must not be, and put right. */
export const cellProblemExamples = {
  SL201: {
    wrong: 'CDS-O1',
    right: 'CDS-01',
    column: 'ma_chi_tieu',
    blanks: { nearest: 'CDS-01 (Hồ sơ trực tuyến)' },
  },
  SL202: {
    wrong: 'thon-don',
    right: 'thon-dong',
    column: 'ma_dia_ban',
    blanks: { nearest: 'thon-dong (Thôn Đông)' },
  },
  SL203: { wrong: 'trên 70', right: '70,5', column: 'gia_tri' },
  SL204: { wrong: '1.234', right: '1234', column: 'gia_tri' },
  SL205: { wrong: '2,5', right: '2', column: 'gia_tri' },
  SL206: { wrong: '955', right: '95,5', column: 'gia_tri', blanks: { expected: 'từ 0 đến 100' } },
  SL207: { wrong: '12%', right: '12', column: 'gia_tri', blanks: { unit: 'mô hình' } },
  SL208: { wrong: '', right: 'chưa có', column: 'gia_tri' },
  SL209: { wrong: '', right: '95,5', column: 'gia_tri' },
  SL210: { wrong: '2536', right: '02536', column: 'ma_dia_ban', blanks: { repaired: '02536' } },
  SL211: { wrong: 'chữ dán từ trang web hoặc Zalo', right: 'chữ gõ lại bằng tay' },
  SL212: { wrong: '<b>Tạm tính</b>', right: 'Tạm tính', column: 'ghi_chu' },
  SL213: { wrong: '=B2+C2', right: '95,5', column: 'gia_tri' },
  SL214: {
    wrong: 'ghi chú chép cả báo cáo, 1500 ký tự',
    right: 'một, hai câu nêu ý chính',
    blanks: { length: '1500' },
  },
  SL215: {
    wrong: 'Hỏi chủ xe 29A-000.00',
    right: 'Hỏi Phòng Văn hóa - Xã hội',
    column: 'ghi_chu',
    blanks: { found: 'biển số xe' },
  },
  SL216: { wrong: 'ThÃ´n Háº¡', right: 'Thôn Hạ', column: 'nguon' },
  SL217: { wrong: '95,5', right: '90', column: 'gia_tri', blanks: { expected: '90' } },
  SL218: { wrong: '210', right: '191', column: 'tu_so', blanks: { expected: '200' } },
  SL219: { wrong: 'O', right: 'A', column: 'trang_thai' },
  SL220: { wrong: '06/30/2026', right: '30/06/2026', column: 'ngay_chot' },
  SL221: {
    wrong: 'thon-dong',
    right: '02536',
    column: 'ma_dia_ban',
    blanks: { expected: '02536' },
  },
  SL222: { wrong: 'một ô gộp cho ba thôn', right: 'ba ô, mỗi thôn ghi một số' },
  SL223: {
    wrong: 'ô chứa 1234567 nhưng hiện 1.235',
    right: 'ô chứa 1234567 và hiện 1234567',
    blanks: { found: '1234567' },
  },
  SL224: { wrong: 'ô chứa 0 nhưng hiện dấu gạch', right: 'ô hiện 0, hoặc ô trống hẳn' },
  SL225: {
    wrong: '',
    right: 'Từ quý này đếm hộ đã phân loại đủ ba nhóm rác, trước là hai nhóm',
    column: 'ghi_chu',
  },
} as const satisfies Record<string, ProblemExample>;
