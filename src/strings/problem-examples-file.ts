import type { ProblemExample } from './problem-example.ts';

const CSV = 'bảng gốc, lưu bằng Excel với kiểu tệp "CSV UTF-8"';
const HEADER = 'ma_chi_tieu;ma_dia_ban;ky;gia_tri';
const ROW = 'CDS-01;02536;2026-Q2;95,5';
const GOOD = `${HEADER}\n${ROW}`;

/** Files as they must not be, and put right. */
export const fileProblemExamples = {
  SL001: { wrong: 'tệp do phần mềm cũ xuất ra, mở lên toàn ký hiệu lạ', right: CSV },
  SL002: { wrong: 'nửa trên tệp lưu UTF-8, nửa dưới dán từ tệp kiểu cũ', right: CSV },
  SL003: { wrong: 'tệp lưu bằng bảng mã VISCII', right: CSV, blanks: { found: 'VISCII' } },
  SL004: { wrong: 'tệp vừa tạo, chưa điền gì', right: 'tệp có tiêu đề và số liệu' },
  SL005: { wrong: HEADER, right: GOOD, isFile: true },
  SL006: {
    wrong: 'bao-cao.pdf đổi tên thành bao-cao.csv',
    right: CSV,
    blanks: { found: 'tệp PDF' },
  },
  SL007: { wrong: 'một tệp gộp số liệu mười năm', right: 'mười tệp, mỗi năm một tệp' },
  SL008: {
    wrong: ROW,
    right: GOOD,
    isFile: true,
    blanks: { expected: 'ma_chi_tieu, ma_dia_ban, ky, gia_tri' },
  },
  SL009: { wrong: `ma_chi_tieu;ma_dia_ban;ky;nguon\n${ROW}`, right: GOOD, isFile: true },
  SL010: {
    wrong: `${HEADER};gia_tri\n${ROW};95,5`,
    right: GOOD,
    isFile: true,
    blanks: { first: 'D' },
  },
  SL011: {
    wrong: `${HEADER};gi_chu\n${ROW};Theo sổ`,
    right: `${HEADER};ghi_chu\n${ROW};Theo sổ`,
    isFile: true,
    blanks: { found: 'gi_chu', nearest: 'ghi_chu' },
  },
  SL012: {
    wrong: `${HEADER}\nMã chỉ tiêu;Mã địa bàn;Kỳ;Giá trị\n${ROW}`,
    right: GOOD,
    isFile: true,
    blanks: { line: '2' },
  },
  SL013: {
    wrong: `${GOOD}\n${HEADER}\nCDS-19;02536;2026-Q2;3`,
    right: `${GOOD}\nCDS-19;02536;2026-Q2;3`,
    isFile: true,
    blanks: { line: '3' },
  },
  SL014: {
    wrong: `${HEADER};nguon\n${ROW};"Sổ một cửa`,
    right: `${HEADER};nguon\n${ROW};Sổ một cửa`,
    isFile: true,
    blanks: { line: '2' },
  },
  SL015: {
    wrong: `${HEADER};nguon\n${ROW};Sổ "một cửa"`,
    right: `${HEADER};nguon\n${ROW};"Sổ ""một cửa"""`,
    isFile: true,
  },
  SL016: {
    wrong: `${GOOD}\nCDS-19,02536,2026-Q2,3`,
    right: `${GOOD}\nCDS-19;02536;2026-Q2;3`,
    isFile: true,
    blanks: { line: '3' },
  },
  SL017: { wrong: 'tệp chép dở từ USB hỏng', right: CSV },
  SL018: {
    wrong: 'Ph?ng V?n hóa',
    right: 'Phòng Văn hóa',
    column: 'nguon',
    blanks: { found: 'Ph?ng, V?n' },
  },
  SL019: {
    wrong: `CDS-19;02536;2026-Q2;3\n${GOOD}`,
    right: `${GOOD}\nCDS-19;02536;2026-Q2;3`,
    isFile: true,
    blanks: { line: '1', header: '2' },
  },
  SL020: {
    wrong: 'tệp lưu bằng TCVN3 (ABC), mọi từ đọc chắc chắn',
    right: CSV,
    blanks: { encoding: 'TCVN3 (ABC)', found: 'Thôn, Đông, Hạ', note: '' },
  },
  SL021: {
    wrong: 'Tæ c«ng nghÖ sè th«n §«ng',
    right: 'Tổ công nghệ số thôn Đông',
    column: 'nguon',
    blanks: { encoding: 'TCVN3 (ABC)', found: 'Tæ, c«ng, nghÖ, sè, th«n' },
  },
  SL022: {
    wrong: 'Sổ của th«n',
    right: 'Sổ của thôn',
    column: 'nguon',
    blanks: { encoding: 'TCVN3 (ABC)', found: 'th«n' },
  },
  SL023: {
    wrong: 'cả tệp nằm trên một dòng',
    right: CSV,
    blanks: { limit: '1000000' },
  },
  SL024: {
    wrong: 'tệp mà hàng nào cũng sai mã',
    right: 'tệp lấy mã từ biểu mẫu',
    blanks: { limit: '20000', found: '20001' },
  },
  SL025: {
    wrong: 'tệp Excel có mật khẩu',
    right: 'tệp .xlsx không đặt mật khẩu',
    blanks: {
      reason: 'Tệp Excel kiểu cũ (.xls) hoặc có mật khẩu mở tệp',
      expected: 'tệp .xlsx không đặt mật khẩu',
      advice: 'bỏ mật khẩu, lưu lại loại tệp "Excel Workbook (*.xlsx)"',
    },
  },
  SL026: {
    wrong: 'bảng tính có nhiều ảnh lớn',
    right: 'bảng tính chỉ có số liệu',
    blanks: {
      reason: 'Tệp Excel quá lớn',
      expected: 'tệp không quá 10 MB',
      advice: 'xóa ảnh và các trang tính không dùng',
    },
  },
  SL027: {
    wrong: `MÃ£ chá»‰ tiÃªu;MÃ£ xÃ£;Ká»³ bÃ¡o cÃ¡o;GiÃ¡ trá»‹\n${ROW}`,
    right: `Mã chỉ tiêu;Mã xã;Kỳ báo cáo;Giá trị\n${ROW}`,
    isFile: true,
    blanks: { line: '1', found: 'MÃ£, chá»‰, tiÃªu, xÃ£, Ká»³' },
  },
  SL028: {
    wrong: 'cột D bị ẩn',
    right: 'cột D nhìn thấy được, hoặc đã xóa',
    blanks: { column: 'D' },
  },
  SL029: {
    wrong: 'trang "Quý I" và trang "Quý II" đều có bảng',
    right: 'mỗi quý một tệp',
    blanks: { found: 'Quý II' },
  },
  SL030: {
    wrong: 'trang ẩn "Danh sách" có số điện thoại riêng',
    right: 'tệp chỉ có bảng số liệu',
    blanks: { found: 'số điện thoại di động', place: 'trang tính đang ẩn "Danh sách", ô B2' },
  },
} as const satisfies Record<string, ProblemExample>;
