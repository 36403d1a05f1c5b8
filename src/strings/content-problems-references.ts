import { toNearest, type ProblemText } from './content-problem-words.ts';

export const identityTexts = {
  // detail: the name the file gives
  'id-not-file-name': {
    title: 'Mã khác tên tệp',
    say: ({ detail }) => ({
      expected: `"${detail}", đúng như tên tệp hoặc thư mục`,
      fix: `sửa mã thành "${detail}"; nếu tên tệp mới là chỗ sai thì đổi tên tệp`,
    }),
  },
  // detail: slug of the folder
  'commune-not-folder': {
    title: 'Xã ghi trong tệp khác thư mục',
    say: ({ detail }) => ({
      expected: `"${detail}", đúng như thư mục đang chứa tệp`,
      fix: `sửa thành "${detail}", hoặc chuyển tệp sang thư mục của xã đúng`,
    }),
  },
  // detail: the other file
  'duplicate-id': {
    title: 'Hai tệp trùng mã',
    say: ({ detail }) => ({
      expected: 'mỗi mã chỉ có một tệp',
      fix: `so với tệp ${detail}: giữ một tệp, xóa hoặc đổi mã tệp kia`,
    }),
  },
  // detail: the other file
  'duplicate-commune-code': {
    title: 'Hai xã trùng mã đơn vị hành chính',
    say: ({ detail }) => ({
      expected: 'mã riêng của xã này',
      fix: `so với ${detail}, tra lại danh mục đơn vị hành chính rồi sửa tệp sai`,
    }),
  },
  'duplicate-village': {
    title: 'Hai thôn trùng mã',
    say: ({ found }) => ({
      expected: 'mỗi thôn một mã riêng trong xã',
      fix: `đặt mã khác cho thôn khai sau, ${found} đã dùng ở trên`,
    }),
  },
  // detail: id of the other village
  'village-name-clash': {
    title: 'Hai thôn trùng tên hoặc tên khác',
    say: ({ detail }) => ({
      expected: 'tên và tên khác chỉ thuộc một thôn trong xã',
      fix: `tên này đã thuộc "${detail}": bỏ ở một nơi, hoặc ghi thêm cho rõ`,
    }),
  },
  'duplicate-target': {
    title: 'Hai chỉ tiêu trùng mã',
    say: ({ found }) => ({
      expected: 'mỗi chỉ tiêu một mã riêng trong kế hoạch',
      fix: `đặt mã khác cho chỉ tiêu khai sau, ${found} đã dùng ở trên`,
    }),
  },
  'duplicate-unit': {
    title: 'Hai đơn vị trùng mã',
    say: ({ found }) => ({
      expected: 'mỗi đơn vị một mã riêng',
      fix: `gộp hai đơn vị làm một, hoặc đặt mã khác: ${found} đã dùng ở trên`,
    }),
  },
  // detail: the other file
  'duplicate-document-number': {
    title: 'Một văn bản có hai tệp',
    say: ({ detail }) => ({
      expected: 'mỗi văn bản của một cơ quan chỉ có một tệp',
      fix: `văn bản này đã có ở ${detail}: dùng tệp ấy, xóa tệp này`,
    }),
  },
} satisfies Record<string, ProblemText>;

export const referenceTexts = {
  // detail: what the reference must name
  'dangling-reference': {
    title: 'Nhắc tới một thứ không có',
    say: ({ nearest, detail }) => ({
      expected: detail,
      fix: toNearest(nearest, 'kiểm tra lại mã, hoặc thêm tệp của mã này trước'),
    }),
  },
  // detail: slug of the commune that has the village
  'village-of-other-commune': {
    title: 'Thôn này thuộc xã khác',
    say: ({ nearest, detail }) => ({
      expected: 'một thôn trong danh sách villages của chính xã này',
      fix: toNearest(nearest, `thôn này ở xã "${detail}": ghi thôn của xã mình hoặc chuyển tệp`),
    }),
  },
  // detail: the top clauses of the plan
  'clause-not-in-plan': {
    title: 'Điều khoản không có trong kế hoạch',
    say: ({ detail }) => ({
      expected: `điều khoản nằm trong các phần của kế hoạch: ${detail}`,
      fix: 'mở văn bản gốc, ghi lại đúng điều khoản; phần bị thiếu thì thêm vào mục sections',
    }),
  },
  // detail: the plan file
  'called-for-not-named': {
    title: 'Kế hoạch không ghi tên mô hình này ở điều khoản ấy',
    say: ({ nearest, detail }) => ({
      expected: `điều khoản có trong mục modelTypes của ${detail}`,
      fix: toNearest(
        nearest,
        `thêm loại mô hình này vào modelTypes của ${detail}, hoặc bỏ dòng này`,
      ),
    }),
  },
  // detail: the model type's file
  'named-not-called-for': {
    title: 'Loại mô hình chưa ghi kế hoạch này',
    say: ({ detail, found }) => ({
      expected: `mục calledForBy của ${detail} có xã, kế hoạch và điều khoản này`,
      fix: `thêm ${found} vào calledForBy của ${detail}`,
    }),
  },
  'self-reference': {
    title: 'Nhắc tới chính nó',
    say: ({ field }) => ({ expected: `"${field}" chỉ tới một thứ khác`, fix: 'xóa dòng này' }),
  },
  'picture-missing': {
    title: 'Không có tệp ảnh này',
    say: ({ nearest }) => ({
      expected: 'tên một tệp ảnh có trong thư mục anh/ cạnh bài, đúng cả chữ hoa chữ thường',
      fix: toNearest(nearest, 'chép tệp ảnh vào thư mục anh/, hoặc bỏ ảnh khỏi bài'),
    }),
  },
  'picture-unused': {
    title: 'Ảnh này không bài nào dùng',
    say: () => ({
      expected: 'mỗi ảnh có ít nhất một bài dùng',
      fix: 'gắn ảnh vào bài, hoặc xóa tệp ảnh',
    }),
  },
} satisfies Record<string, ProblemText>;
