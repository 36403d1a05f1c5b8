/** Words of open data: its pages, the names of its files, what its catalogues say. */
export const openDataWords = {
  title: 'Dữ liệu mở',
  intro: 'Mọi con số đã công bố đều tải về và mở bằng Excel được, kèm nơi lấy số và ngày công bố.',
  titleOf: (commune: string) => `Dữ liệu mở, xã ${commune}`,
  introOf: (commune: string) =>
    `Các tệp số liệu của xã ${commune}: theo từng kỳ, theo từng chỉ tiêu, hoặc cả bộ.`,
  indicatorTitle: (name: string, commune: string) => `${name}, xã ${commune}, mọi kỳ`,
  periodTitle: (period: string, commune: string) => `Số liệu ${period}, xã ${commune}`,
  versionTitle: (period: string, commune: string, version: number) =>
    `Số liệu ${period}, xã ${commune}, bản ${version}`,
  seriesTitle: (commune: string) => `Số liệu các kỳ, xã ${commune}`,
  codebook: 'Danh mục chỉ tiêu',
  codebookFile: 'Danh mục chỉ tiêu (CSV)',
  codebookText: 'Mỗi chỉ tiêu đo cái gì, đơn vị tính, ai cung cấp, con số không nói được điều gì.',
  /** What has happened to a version, as a sentence of a catalogue. */
  state: {
    'hien-hanh': 'Bản đang dùng.',
    'da-thay': 'Đã có bản mới thay.',
    'tam-rut': 'Xã đang tạm rút số liệu kỳ này: không dùng để đánh giá.',
  },
  all: {
    title: 'Tải tất cả',
    zip: 'Cả bộ số liệu (ZIP)',
    zipText: (kilobytes: string) =>
      `${kilobytes}\u00A0kB, gồm mọi tệp CSV của trang này, tệp hướng dẫn và mã kiểm tra SHA-256.`,
  },
  communes: {
    title: 'Theo xã',
    periods: (count: number, newest: string) => `${count} kỳ, mới nhất: ${newest}`,
    withdrawn: 'đang tạm rút mọi kỳ đã công bố',
    none: 'chưa công bố số liệu',
  },
  nothing: (commune: string) =>
    `Xã ${commune} chưa công bố số liệu kỳ nào, nên chưa có tệp để tải.`,
  byPeriod: 'Theo kỳ',
  byPeriodHint:
    'Mỗi kỳ có một bản đang dùng. Bản cũ giữ nguyên địa chỉ, để ai đã trích dẫn vẫn kiểm tra được.',
  byIndicator: 'Theo chỉ tiêu',
  byIndicatorHint: 'Mỗi tệp có các con số đang dùng của một chỉ tiêu, kỳ mới nhất đứng đầu.',
  column: {
    period: 'Kỳ',
    version: 'Bản',
    indicator: 'Chỉ tiêu',
    rows: 'Số dòng',
    files: 'Tệp',
    name: 'Cột',
    meaning: 'Nghĩa',
  },
  versionOf: (version: number, day: string) => `Bản ${version}, công bố ${day}`,
  xlsx: 'Excel',
  csv: 'CSV',
  json: 'JSON',
  xlsxOf: (title: string) => `Excel: ${title}`,
  csvOf: (title: string) => `CSV: ${title}`,
  jsonOf: (title: string) => `JSON: ${title}`,
  licence: {
    title: 'Giấy phép',
    none: 'Xã chưa nêu giấy phép. Muốn dùng lại số liệu ngoài việc đọc và trích dẫn, xin hỏi xã.',
    noneShort: 'chưa nêu',
    cite: 'Khi dùng lại, ghi rõ tên xã, kỳ số liệu và bản số liệu.',
  },
  howTo: {
    title: 'Mở tệp CSV bằng Excel',
    workbook:
      'Muốn xem bằng Excel thì tải tệp Excel: bấm đúp là mở đúng, số là số, mã giữ nguyên số 0 ở đầu. Tệp CSV dành cho chương trình.',
    why: 'Bấm đúp vào tệp CSV thì Excel tiếng Việt có thể dồn mọi thứ vào một cột, hoặc đọc 95.5 thành ngày tháng. Làm theo các bước này thì chữ và số đều đúng:',
    steps: [
      'Trong Excel, mở một bảng trống, chọn thẻ Dữ liệu (Data), rồi Từ Văn bản/CSV (From Text/CSV) và chọn tệp đã tải.',
      'Ở Gốc của Tệp (File Origin) chọn 65001: Unicode (UTF-8); ở Dấu tách (Delimiter) chọn dấu phẩy.',
      'Bấm Chuyển đổi Dữ liệu (Transform Data). Bấm chuột phải vào tên cột gia_tri, chọn Đổi Kiểu (Change Type), Dùng Bản địa (Using Locale): Số thập phân (Decimal Number), Tiếng Anh (Hoa Kỳ).',
      'Làm như vậy với cột tu_so và mau_so. Cột ma_xa và ma_dia_ban thì chọn kiểu Văn bản (Text), để mã không mất số 0 ở đầu. Bấm Đóng & Tải (Close & Load).',
    ],
    libre:
      'Với LibreOffice: khi mở tệp, chọn bộ ký tự UTF-8, ngôn ngữ Tiếng Anh (Hoa Kỳ), phân cách bằng dấu phẩy, và kiểu Văn bản cho cột ma_xa, ma_dia_ban.',
  },
  workbook: { figures: 'Số liệu', notes: 'Giải thích', from: 'Lấy từ trang' },
  columns: 'Các cột của một tệp số liệu',
  statuses: 'Các trạng thái của một con số',
  statusesHint: 'Cột trang_thai có một chữ, theo bảng mã của SDMX.',
  machines: {
    title: 'Cho người lập trình',
    own: 'Mục lục và cả bộ',
    index: 'Mục lục số liệu của xã (JSON)',
    sdmx: 'Mọi con số đang dùng (SDMX-CSV 2.0)',
    structure: 'Cấu trúc và các bảng mã (SDMX-JSON 2.0)',
    sdmxText:
      'dùng cho tệp SDMX-CSV của mọi xã. Nửa năm ghi 2026-S1; mã thôn có mã xã đứng trước; OBS_STATUS như cột trang_thai.',
    descriptor: 'Gói dữ liệu (Data Package 2.0)',
    dcat: 'Danh mục (DCAT 3, JSON-LD), có mọi bản của mọi kỳ',
    csvw: 'Bên cạnh các tệp CSV có csv-metadata.json theo chuẩn CSV on the Web.',
    schemas: 'Lược đồ của các tệp JSON',
    schema: {
      'chi-tieu': 'một chỉ tiêu',
      ky: 'một bản số liệu',
      'so-lieu': 'mục lục của xã',
    },
  },
  more: 'Cách mở tệp, nghĩa của từng cột, và tải số liệu của mọi xã',
} as const;
