import { toNearest, type ProblemText } from './content-problem-words.ts';

export const fileTexts = {
  // detail: what the YAML reader stumbled over
  'syntax-error': {
    title: 'Tệp viết sai quy cách, chưa đọc được',
    say: ({ detail }) => ({
      expected: detail,
      fix: 'xem dòng này và dòng ngay trên, sửa cho đúng quy cách rồi lưu lại',
    }),
  },
  'front-matter-missing': {
    title: 'Thiếu khối thông tin ở đầu tệp',
    say: () => ({
      expected: 'khối thông tin nằm giữa hai dòng "---", dòng "---" đầu tiên là dòng 1',
      fix: 'thêm hai dòng "---" ở đầu tệp và ghi các mục thông tin vào giữa',
    }),
  },
  'unknown-place': {
    title: 'Tệp nằm sai chỗ hoặc sai đuôi',
    say: ({ nearest }) => ({
      expected: 'đúng thư mục và đuôi tệp của loại nội dung, ví dụ xa/{xã}/tin-tuc/{mã}.md',
      fix: toNearest(nearest, 'chuyển tệp vào đúng thư mục, hoặc xóa đi nếu không dùng'),
    }),
  },
  // detail: why it was not read
  'unreadable-file': {
    title: 'Không đọc được tệp này',
    say: ({ detail }) => ({
      expected: detail,
      fix: 'lưu lại thành tệp thường, bảng mã UTF-8, rồi chép đè lên tệp này',
    }),
  },
  'duplicate-key': {
    title: 'Một mục ghi hai lần',
    say: () => ({
      expected: 'mỗi mục chỉ ghi một lần trong một nhóm',
      fix: 'giữ dòng đúng, xóa dòng còn lại',
    }),
  },
} satisfies Record<string, ProblemText>;

export const fieldTexts = {
  // detail: description of the field
  'missing-field': {
    title: 'Thiếu một mục bắt buộc',
    say: ({ field, detail }) => ({
      expected: `mục "${field}". ${detail}`,
      fix: `thêm mục "${field}"; chưa biết thì xem tệp mẫu của loại nội dung này`,
    }),
  },
  // detail: name of the right type
  'wrong-type': {
    title: 'Mục này ghi sai kiểu',
    say: ({ detail, field }) => ({ expected: detail, fix: `ghi lại mục "${field}" cho đúng kiểu` }),
  },
  // detail: every key allowed here
  'unknown-key': {
    title: 'Tên mục không có trong mẫu',
    say: ({ nearest, found, detail }) => ({
      expected: `một trong các mục: ${detail}`,
      fix: toNearest(nearest, `xóa mục "${found}" hoặc đổi sang đúng tên mục`),
    }),
  },
  // detail: every value allowed
  'not-in-list': {
    title: 'Giá trị không có trong danh sách cho phép',
    say: ({ nearest, detail }) => ({
      expected: `một trong: ${detail}`,
      fix: toNearest(nearest, 'chọn một giá trị trong danh sách'),
    }),
  },
  // detail: the rule, in the words of the schema
  'wrong-form': {
    title: 'Ghi chưa đúng dạng',
    say: ({ detail, field }) => ({ expected: detail, fix: `sửa mục "${field}" theo dạng trên` }),
  },
  'empty-value': {
    title: 'Mục này đang để trống',
    say: ({ field }) => ({
      expected: `"${field}" có nội dung`,
      fix: `ghi nội dung cho mục "${field}", ít nhất một dòng`,
    }),
  },
  // detail: the limit
  'out-of-range': {
    title: 'Giá trị ngoài khoảng cho phép',
    say: ({ detail, field }) => ({ expected: detail, fix: `kiểm tra lại mục "${field}"` }),
  },
  // detail: the rule, in the words of the schema
  'impossible-date': {
    title: 'Ngày tháng không có trong lịch',
    say: () => ({
      expected: 'ngày có thật: tháng từ 1 đến 12, ngày không quá số ngày của tháng',
      fix: 'xem lại ngày, tháng trong văn bản gốc và ghi lại',
    }),
  },
  // detail: the rule, in the words of the schema
  'number-unreadable': {
    title: 'Không đọc được số, ký hiệu văn bản',
    say: () => ({
      expected: 'dạng 462/QĐ-TTg, 152/2025/NĐ-CP (Nhà nước) hoặc 57-NQ/TW (Đảng)',
      fix: 'chép lại nguyên văn số, ký hiệu ở góc trái văn bản; văn bản không có số thì ghi null',
    }),
  },
  'reserved-slug': {
    title: 'Tên này dành cho một trang của cổng',
    say: ({ found }) => ({
      expected: 'tên địa chỉ chưa dùng cho trang nào, thường là tên xã viết không dấu',
      fix: `đổi ${found} thành tên khác, đổi cả tên thư mục`,
    }),
  },
} satisfies Record<string, ProblemText>;
