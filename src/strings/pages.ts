import { kindNames } from './kinds.ts';

/** Words of the portal's service pages. */
export const pageWords = {
  contact: {
    title: 'Liên hệ',
    intro: 'Gửi câu hỏi, góp ý hoặc báo sai sót cho đúng nơi.',
    office: 'Cơ quan thường trực',
    publisher: 'Cơ quan chủ quản',
    noChannel: 'Xã chưa công bố số điện thoại và hộp thư công vụ trên cổng.',
    phone: 'Điện thoại cơ quan',
    email: 'Thư điện tử cơ quan',
  },
  siteMap: {
    title: 'Sơ đồ trang',
    intro: 'Mọi mục của cổng, để tìm khi không nhớ địa chỉ.',
    shared: 'Mục chung',
  },
  notFound: {
    title: 'Không có trang này',
    intro: 'Địa chỉ có thể đã đổi hoặc gõ nhầm. Hãy tìm bằng vài chữ, gõ không dấu cũng được.',
    try: 'Hoặc bắt đầu từ đây',
  },
  guide: {
    title: 'Hướng dẫn cho người đăng bài',
    intro: 'Cách đăng tin, mô hình và số liệu lên cổng, từng bước.',
  },
  figureProblems: {
    title: 'Lỗi khi kiểm tra số liệu',
    intro:
      'Mỗi mã lỗi mà lệnh kiểm tra nêu, ví dụ SL203: cần ghi thế nào, sửa thế nào trong Excel.',
    hint: 'Dòng 14, ô E14, cột gia_tri trong trang này chỉ là ví dụ; trên màn hình là đúng chỗ trong tệp của bạn.',
    groups: {
      'ca-tep': { prefix: 'SL0', title: 'Lỗi của cả tệp' },
      'mot-hang': { prefix: 'SL1', title: 'Lỗi của một hàng' },
      'mot-o': { prefix: 'SL2', title: 'Lỗi của một ô' },
      'mot-ky': { prefix: 'SL3', title: 'Lỗi về kỳ báo cáo' },
    },
    severities: {
      error: 'Lỗi: phải sửa mới công bố được.',
      warning: 'Cảnh báo: xem lại; đúng thì để nguyên.',
    },
    wrong: 'Đang ghi',
    right: 'Sửa thành',
    inColumn: (name: string) => `Ví dụ, cột ${name}`,
    example: 'Ví dụ',
    nothing: '(để trống)',
    codes: 'Các mã',
    expected: 'Cần ghi',
    fix: 'Cách sửa',
  },
  corrections: {
    title: 'Đính chính, điều chỉnh, tạm rút',
    intro:
      'Số đã công bố không bị sửa lặng lẽ. Mỗi lần sửa là một bản mới, nói rõ vì sao; bản cũ vẫn xem được.',
    kinds: {
      correction: { title: 'Đính chính', meaning: 'Số đã công bố bị sai, nay sửa lại cho đúng.' },
      revision: {
        title: 'Điều chỉnh',
        meaning: 'Số cũ không sai vào lúc công bố; nay có số đầy đủ hơn hoặc đổi cách tính.',
      },
      withdrawal: {
        title: 'Tạm rút',
        meaning: 'Số tạm thời không được tính, chờ xem lại; chưa có số thay.',
      },
    },
    none: 'Chưa có lần đính chính, điều chỉnh, tạm rút nào.',
    feed: 'Nhận tin đính chính qua RSS',
    reason: 'Lý do',
    item: (kind: string, period: string, commune: string) =>
      `${kind} số liệu ${period}, xã ${commune}`,
    changed: 'Các con số đã đổi',
    before: 'Số cũ',
    after: 'Số mới',
    indicator: 'Chỉ tiêu',
    area: 'Địa bàn',
    effects: 'Ảnh hưởng tới kết quả chỉ tiêu',
    noFigures: 'Các con số như ở bản số liệu trước.',
    rejudged: 'Kết quả đổi vì lý do khác',
    rejudgedWhy:
      'Không phải do sửa số: từ khi công bố bản trước, cách tính kết quả, chỉ tiêu của kế hoạch hoặc số liệu kỳ trước đã đổi.',
    noEffects: 'Không làm đổi kết quả chỉ tiêu nào.',
    blank: 'không có số',
    noState: 'không có trong kế hoạch',
  },
  search: {
    title: 'Tìm kiếm',
    intro: 'Gõ có dấu hay không dấu đều tìm được.',
    failed: 'Không tải được bộ tìm kiếm. Xin xem theo các mục dưới đây.',
    narrow: 'Lọc kết quả',
    filter: { xa: 'Xã', loai: 'Loại trang', kieu: 'Loại mô hình', nam: 'Năm' },
    any: 'Tất cả',
    browse: 'Xem theo mục',
    noScript: 'Máy này không chạy được phần tìm kiếm. Xin xem theo các mục dưới đây.',
  },
  kinds: kindNames,
} as const;

/** Ways to look for things without typing. */
export const browseWords = {
  title: 'Tìm không cần gõ',
  villages: 'Thôn, xóm theo chữ cái',
  modelTypes: 'Mô hình theo loại',
  documents: 'Văn bản theo số hiệu',
  storyYears: 'Tin theo năm',
  modelYears: 'Mô hình theo năm bắt đầu',
} as const;
