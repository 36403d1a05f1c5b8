/** What each entry of a search list is, by its key: title and description. */
export const feedFields = {
  url: ['Địa chỉ', 'Tính từ địa chỉ của cổng, kèm #mục nếu là một phần của trang.'],
  title: ['Tên', 'Hiện ở kết quả tìm.'],
  place: ['Ở đâu', 'Xã, điều khoản, trang chứa nó.'],
  summary: ['Tóm tắt', 'Hiện dưới tên.'],
  text: ['Lời', 'Mọi chữ khác để tìm ra nó.'],
  kind: ['Loại', 'Nó là gì.'],
  commune: ['Xã', 'Tên xã, không kèm chữ "xã".'],
  villages: ['Thôn', 'Tên các thôn được nói tới.'],
  year: ['Năm', 'Năm của nó.'],
  date: ['Ngày', 'Ngày đăng hoặc công bố, năm-tháng-ngày.'],
  modelType: ['Loại mô hình', 'Tên loại mô hình.'],
  fields: ['Lĩnh vực', 'so, xanh hoặc cả hai.'],
  numbers: ['Số hiệu', 'Số, ký hiệu của văn bản.'],
  aliases: ['Tên khác', 'Tên cũ, cách gọi khác.'],
  siteName: ['Tên cổng', 'Hiện ở kết quả tìm của cổng khác.'],
  siteAddress: ['Địa chỉ cổng', 'Gốc của mọi địa chỉ, kết thúc bằng dấu gạch chéo.'],
  version: ['Phiên bản', 'Của cách ghi này.'],
  site: ['Cổng', 'Cổng nào lập.'],
  asOf: ['Lập ngày', 'Ngày của nội dung, năm-tháng-ngày.'],
  licence: ['Giấy phép', 'Dùng lại các lời này theo giấy phép nào; chưa nêu thì null.'],
  records: ['Các mục', 'Mọi trang và phần của trang tìm được.'],
} as const;

/** Words about lists of search that sites hand to each other. */
export const feedWords = {
  notJson: 'không phải tệp JSON đọc được',
  tooLong: (longest: number) => `dài quá ${longest} ký tự`,
  tooMany: (most: number) => `nhiều quá ${most}`,
  hidden: 'có ký tự ẩn',
  unknown: 'mục không có trong cách ghi này',
  empty: 'bỏ trống',
  noAddress: 'địa chỉ của cổng phải có dạng https://ten-cong.vn/',
  foreign: 'địa chỉ dẫn ra ngoài cổng đã lập mục lục',
  wrong: (place: string, why: string) =>
    [`không đúng dạng mục lục tìm kiếm, ở ${place === '' ? 'ngay đầu tệp' : `"${place}"`}`, why]
      .filter(Boolean)
      .join(': '),
  at: (place: string, site: string, host: string) => `${place} · ${site} (${host})`,
} as const;

/** Words of the command that takes them in. */
export const gatherWords = {
  usage:
    'Cách dùng: npm run gop-muc-luc -- NGUỒN [NGUỒN ...] --vao THƯ_MỤC\nNGUỒN là tệp muc-luc.json, hoặc địa chỉ https://.../tim-kiem/muc-luc.json của một cổng khác.',
  noSource: 'Thiếu nguồn: tệp hoặc địa chỉ của mục lục cần nhận.',
  noFolder: 'Thiếu --vao: thư mục để giữ các mục lục đã nhận.',
  unreachable: 'không kết nối được',
  late: (seconds: number) => `quá ${seconds} giây chưa tải xong`,
  status: (status: number) => `máy chủ trả lời ${status}`,
  notJsonType: (type: string) => `máy chủ gửi kiểu "${type}", không phải JSON`,
  tooLarge: (limit: string) => `lớn quá ${limit}`,
  notText: 'chữ không phải UTF-8',
  noFile: 'không mở được tệp',
  otherSite: (address: string) => `ghi là của cổng khác: ${address}`,
  twice: (address: string) => `cổng ${address} đã có ở nguồn khác trong lệnh này`,
  received: (source: string, site: string, count: number, day: string) =>
    `Đã nhận: ${source}\n  ${site}: ${count} mục, lập ${day}.`,
  same: (source: string, site: string) => `Không đổi: ${source}\n  ${site}.`,
  refused: (source: string, problem: string) => `KHÔNG NHẬN: ${source}\n  ${problem}.`,
  kept: 'Bản nhận lần trước, nếu có, vẫn được giữ.',
  summary: (good: number, all: number) => `${good} trên ${all} mục lục nhận được.`,
  broken: (file: string, problem: string) => `PORTAL_MUC_LUC: ${file}: ${problem}`,
  missing: (folder: string) => `PORTAL_MUC_LUC: không có thư mục ${folder}`,
  own: (file: string, address: string) =>
    `PORTAL_MUC_LUC: ${file}: là mục lục của chính cổng này (${address})`,
} as const;
