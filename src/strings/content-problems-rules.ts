import { toNearest, type ProblemText } from './content-problem-words.ts';

export const bodyTexts = {
  // detail: name of the commune the file belongs to
  'other-commune-named': {
    title: 'Bài nêu tên một xã khác',
    say: ({ found, detail }) => ({
      expected: `xã ${detail}, là xã của thư mục chứa tệp`,
      fix: `sửa ${found} thành tên xã mình; nếu bài của xã kia thì chuyển tệp sang thư mục xã ấy`,
    }),
  },
  'code-in-body': {
    title: 'Phần nội dung có ký hiệu lập trình',
    say: () => ({
      expected: 'chỉ chữ, tiêu đề, danh sách, đường dẫn; không có import, export, dấu { } và dấu <',
      fix: 'viết bằng lời: thay "<" bằng "dưới", thay ngoặc nhọn bằng ngoặc đơn, xóa dòng lệnh',
    }),
  },
  'html-in-body': {
    title: 'Phần nội dung có mã HTML',
    say: () => ({
      expected: 'chữ thường, không có thẻ như <b>, <br>, <div>',
      fix: 'xóa thẻ; chữ đậm viết **như thế này**, xuống đoạn bằng một dòng trống',
    }),
  },
  'heading-clause-malformed': {
    title: 'Số mục ở tiêu đề ghi sai dạng',
    say: () => ({
      expected:
        'số mục của văn bản, dấu chấm, rồi tên mục: "## I. Mục đích", "### III.2. Về môi trường"',
      fix: 'ghi lại số mục ở đầu tiêu đề như trong văn bản gốc, có dấu chấm ở sau',
    }),
  },
  // detail: line of the first one
  'duplicate-heading': {
    title: 'Một số mục dùng cho hai tiêu đề',
    say: ({ detail }) => ({
      expected: 'mỗi số mục chỉ có một tiêu đề',
      fix: `số mục này đã dùng ở dòng ${detail}: sửa số, hoặc gộp hai phần`,
    }),
  },
  // detail: the right marks, "##"
  'heading-level': {
    title: 'Tiêu đề sai bậc',
    say: ({ detail }) => ({
      expected: `tiêu đề bậc "${detail}" hoặc cao hơn; bậc cao nhất trong bài là "##"`,
      fix: `đổi các dấu # ở đầu dòng thành "${detail}"`,
    }),
  },
  'empty-section': {
    title: 'Tiêu đề không có nội dung bên dưới',
    say: () => ({
      expected: 'ít nhất một câu dưới mỗi tiêu đề',
      fix: 'viết nội dung của mục này, hoặc xóa tiêu đề',
    }),
  },
  'section-without-content': {
    title: 'Một phần trong mục lục chưa được trình bày',
    say: ({ found }) => ({
      expected: `nội dung của phần ${found}: tiêu đề trong bài, hoặc một mục ghi điều khoản này`,
      fix: `thêm phần ${found} vào bài theo văn bản gốc, hoặc bỏ khỏi mục sections`,
    }),
  },
  'not-sayable': {
    title: 'Loa truyền thanh chưa biết đọc chữ này',
    say: ({ found }) =>
      /\d/u.test(found)
        ? {
            expected: 'số, ngày hoặc số hiệu chỉ đọc được theo một cách',
            fix: `viết rõ ${found} bằng lời; chưa sửa thì bài phát loa giữ nguyên như đã viết`,
          }
        : {
            expected: 'lời viết đủ, hoặc chữ viết tắt có cách đọc trong chung/thuat-ngu.yaml',
            fix: `viết đầy đủ thay cho ${found}, hoặc thêm chữ này vào chung/thuat-ngu.yaml (written: như đã viết, full: viết đủ, spoken: đọc lên); chưa sửa thì bài phát loa giữ nguyên như đã viết`,
          },
  },
  'address-not-said': {
    title: 'Địa chỉ mạng, thư điện tử hoặc thẻ # không đọc trên loa',
    say: () => ({
      expected: 'lời chỉ chỗ tìm, vì người nghe loa không kịp ghi địa chỉ',
      fix: 'đặt địa chỉ vào đường dẫn [chữ](địa chỉ), hoặc nói bằng lời; chưa sửa thì bài phát loa bỏ địa chỉ này',
    }),
  },
} satisfies Record<string, ProblemText>;

export const treeTexts = {
  // detail: what must be there
  'collection-empty': {
    title: 'Thiếu nội dung bắt buộc',
    say: ({ detail }) => ({ expected: detail, fix: 'thêm tệp này theo tệp mẫu rồi chạy lại' }),
  },
  'commune-without-plan': {
    title: 'Xã chưa có kế hoạch nào',
    say: ({ found }) => ({
      expected: 'ít nhất một kế hoạch trong thư mục ke-hoach/ của xã',
      fix: `thêm xa/${found}/ke-hoach/{giai đoạn}.mdx, hoặc bỏ thư mục của xã này`,
    }),
  },
  // detail: the demo code
  'demo-code': {
    title: 'Dấu minh họa và mã xã không khớp',
    say: ({ detail }) => ({
      expected: `xã minh họa có mã "${detail}" và demo: true; xã có thật thì không có cả hai`,
      fix: `xã có thật: bỏ demo, ghi mã thật; xã hư cấu: ghi demo: true và code: "${detail}"`,
    }),
  },
  // detail: "2026-2030"
  'outside-period': {
    title: 'Thời gian nằm ngoài giai đoạn',
    say: ({ detail, field }) => ({
      expected: `năm trong giai đoạn ${detail}`,
      fix: `xem lại mục "${field}" trong văn bản gốc, hoặc sửa giai đoạn nếu chính giai đoạn ghi sai`,
    }),
  },
  // detail: the earlier date
  'dates-reversed': {
    title: 'Thời điểm sau lại đứng trước thời điểm đầu',
    say: ({ detail }) => ({
      expected: `không trước ${detail}`,
      fix: 'xem lại hai thời điểm, đổi chỗ nếu ghi ngược',
    }),
  },
  // detail: the usual form of the number
  'mixed-number-form': {
    title: 'Số, ký hiệu viết lẫn hai cách của Đảng và Nhà nước',
    say: ({ detail }) => ({
      expected: `thường viết ${detail}`,
      fix: 'so với bản ký: nếu bản ký viết khác thì sửa; nếu đúng như vậy thì ghi điều đó vào mục note',
    }),
  },
  // detail: the number of the document
  'other-number': {
    title: 'Cách viết khác lại là số của văn bản khác',
    say: ({ detail }) => ({
      expected: `một cách viết của ${detail}`,
      fix: 'xóa dòng này, hoặc sửa cho đúng số của văn bản',
    }),
  },
  // detail: the right system
  'wrong-system': {
    title: 'Số, ký hiệu không thuộc hệ thống đã ghi',
    say: ({ nearest, detail }) => ({
      expected: `"${detail}", theo cơ quan ghi trong số, ký hiệu`,
      fix: toNearest(nearest, 'sửa hệ thống, hoặc chép lại số, ký hiệu'),
    }),
  },
} satisfies Record<string, ProblemText>;
