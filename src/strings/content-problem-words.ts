/** The words one problem is made of; the texts that use them are in content-problems.ts. */
export type ProblemWords = {
  /** What the file holds, ready to print. */
  found: string;
  /** Vietnamese title of the field; empty for a whole file or its body. */
  field: string;
  file: string;
  /** The right value that comes closest, if one does. */
  nearest: string | undefined;
  /** Its meaning differs by kind and is said beside each text that uses it. */
  detail: string;
};
export type ProblemText = {
  title: string;
  say: (words: ProblemWords) => { expected: string; fix: string };
};

/** "Change it to the nearest", or another way out when nothing is near. */
export const toNearest = (nearest: string | undefined, otherwise: string) =>
  nearest === undefined ? otherwise : `sửa thành "${nearest}"`;

export const contentFieldWords = {
  below: ' › ',
  position: (title: string, position: number) => `${title} thứ ${position}`,
  absent: 'không có',
  blank: 'để trống',
  list: (length: number) => `danh sách ${length} dòng`,
  group: (keys: string) => `nhóm mục {${keys}}`,
  atLeast: (limit: string) => `từ ${limit} trở lên`,
  atMost: (limit: string) => `không quá ${limit}`,
  atMostLetters: (limit: string) => `không quá ${limit} ký tự`,
  types: {
    string: 'chữ; số và mã thì đặt trong ngoặc kép, ví dụ "02536"',
    number: 'một con số, không đặt trong ngoặc kép; phần thập phân sau dấu chấm',
    int: 'một số nguyên, không đặt trong ngoặc kép',
    boolean: 'true hoặc false',
    array: 'danh sách, mỗi dòng bắt đầu bằng dấu gạch "- "',
    object: 'nhóm các mục, mỗi mục một dòng lùi vào 2 dấu cách',
  } as Readonly<Record<string, string>>,
} as const;

/** Reasons of the YAML reader, by its code. */
export const syntaxReasons: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'thụt đầu dòng bằng dấu cách, không dùng phím Tab',
  BAD_INDENT: 'các mục cùng nhóm phải thẳng hàng bên trái',
  MISSING_CHAR: 'đóng đủ ngoặc kép, ngoặc vuông; sau tên mục có dấu hai chấm',
  BLOCK_AS_IMPLICIT_KEY: 'nội dung có dấu ": " ở giữa phải đặt trong ngoặc kép',
  MULTILINE_IMPLICIT_KEY: 'mỗi tên mục nằm trên một dòng và có dấu hai chấm ngay sau',
  BAD_SCALAR_START: 'nội dung bắt đầu bằng ký tự đặc biệt (@, `, %) phải đặt trong ngoặc kép',
  BAD_DQ_ESCAPE: 'trong ngoặc kép, viết \\\\ thay cho một dấu \\',
  BAD_ALIAS: 'nội dung bắt đầu bằng dấu * phải đặt trong ngoặc kép',
  MULTIPLE_DOCS: 'chỉ một khối thông tin trong một tệp, không có dòng "---" ở giữa',
  TAG_RESOLVE_FAILED: 'nội dung bắt đầu bằng dấu ! phải đặt trong ngoặc kép',
  other: 'mỗi dòng một mục, dạng "tên: nội dung", các mục cùng nhóm thẳng hàng',
};

/** Things that can be referred to, with the place where they are listed. */
export const referenceThings = {
  campaign: 'một phong trào trong chung/phong-trao/',
  document: 'một văn bản trong chung/van-ban/',
  indicator: 'một chỉ tiêu trong chung/chi-tieu/',
  modelType: 'một loại mô hình trong chung/loai-mo-hinh/',
  unit: 'một đơn vị trong chung/don-vi.yaml',
  commune: 'một xã trong thư mục xa/',
  plan: 'một kế hoạch của xã ấy (tên tệp trong ke-hoach/)',
  target: 'một chỉ tiêu trong mục targets của kế hoạch ấy',
  model: 'một mô hình của xã (tên tệp trong mo-hinh/)',
  village: 'một thôn trong danh sách villages của xa.yaml',
} as const;

/** Folders that must not be empty, by kind of content. */
export const requiredCollections = {
  commune: 'ít nhất một xã: xa/{tên xã}/xa.yaml',
  campaign: 'ít nhất một phong trào: chung/phong-trao/{mã}.yaml',
  document: 'ít nhất một văn bản: chung/van-ban/{mã}.yaml',
  units: 'danh mục đơn vị: chung/don-vi.yaml',
  glossary: 'danh sách thuật ngữ: chung/thuat-ngu.yaml',
} as const;

export const unreadableReasons = {
  link: 'một tệp thường, không phải lối tắt (liên kết) tới tệp khác',
  encoding: 'chữ theo bảng mã UTF-8',
} as const;
