import { cellProblemTexts } from './problem-texts-cell.ts';
import { fileProblemTexts } from './problem-texts-file.ts';
import { periodProblemTexts } from './problem-texts-period.ts';
import { rowProblemTexts } from './problem-texts-row.ts';

export type { ProblemText } from './problem-text.ts';

/** Words of every problem of a figures file, by code. */
export const problemTexts = {
  ...fileProblemTexts,
  ...rowProblemTexts,
  ...cellProblemTexts,
  ...periodProblemTexts,
} as const;

/** Words that fill a blank of the texts above. */
export const problemWords = {
  noIndicator: 'chưa có chỉ tiêu nào trong danh mục',
  noArea: 'chưa có địa bàn nào trong danh mục',
  wholeCommune: 'Toàn xã',
  personalData: {
    id: 'số căn cước hoặc chứng minh',
    mobile: 'số điện thoại di động',
    account: 'số tài khoản',
    plate: 'biển số xe',
  },
  besideTable: {
    comment: 'ghi chú (comment) của ô {cell}',
    cell: 'trang tính "{sheet}", ô {cell}',
    hiddenCell: 'trang tính đang ẩn "{sheet}", ô {cell}',
    otherComment: 'trang tính "{sheet}", ghi chú (comment) của ô {cell}',
  },
  formats: {
    xlsx: 'tệp Excel .xlsx',
    xls: 'tệp Excel .xls',
    pdf: 'tệp PDF',
    gzip: 'tệp nén',
    png: 'tệp ảnh',
    jpeg: 'tệp ảnh',
    rtf: 'tệp văn bản RTF',
    html: 'trang web HTML',
    xml: 'tệp XML',
    json: 'tệp JSON',
  },
  encodings: {
    'windows-1258': 'Windows-1258',
    tcvn3: 'TCVN3 (ABC)',
    vni: 'VNI Windows',
    viscii: 'VISCII',
  },
  doubtfulCase: ' (bảng mã này không ghi chữ hoa có dấu thanh, xem lại hoa thường ở: {words})',
  ranges: { percent: 'từ 0 đến 100', yesNo: 'có hoặc không', amount: 'từ 0 trở lên' },
  noFigure: 'không có số',
  otherTexts: ', nhưng nguồn, ngày chốt hoặc ghi chú khác nhau',
  onlyUtf8: '{limit} với tệp không lưu bằng UTF-8',
  missingIndicator: 'Thiếu chỉ tiêu {name} trong tệp',
  missingArea: 'Thiếu số của {name}: {list}',
  inPeriod: ' (kỳ {period})',
} as const;
