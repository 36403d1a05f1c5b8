/** Words of the command line. `{names}` are filled with `fillText`. */
export const cliTexts = {
  severities: { error: 'LỖI', warning: 'CẢNH BÁO' },
  line: 'Dòng {line}',
  lineAndColumn: 'Dòng {line}, cột {column} "{header}"',
  found: 'Đang ghi: ',
  expected: 'Cần ghi:  ',
  fix: 'Cách sửa: ',
  guide: 'Xem thêm: ',
  more: '… và {count} vấn đề nữa; xem đủ bằng --json',
  summaries: {
    accept: 'Tệp dùng được: {rows} hàng số liệu, không có lỗi.',
    'accept-with-warning': 'Tệp dùng được: {rows} hàng số liệu, 0 lỗi, {warnings} cảnh báo.',
    reject: 'Có {errors} lỗi, {warnings} cảnh báo. Chưa công bố gì.',
  },
  usage: {
    check: 'Cách dùng: npm run kiem-tra -- TỆP [--xa XÃ] [--content THƯ_MỤC] [--json]',
    publish:
      'Cách dùng: npm run cong-bo -- TỆP --xa XÃ --ky KỲ [--loai dinh-chinh|dieu-chinh --ly-do "..."] [--dong-y-canh-bao] [--luc THỜI_ĐIỂM] [--content THƯ_MỤC]',
  },
  communeName: 'Xã {name}',
  noContent: 'Không có thư mục nội dung "{content}".',
  noChange: 'Các số trong tệp giống hệt bản đang công bố; không có gì để {kind}.',
  oneFile: 'Cần đúng một tệp số liệu.',
  unreadable: 'Không mở được tệp "{file}". Kiểm tra tên tệp, thư mục và quyền đọc.',
  diskProblem:
    'Máy không cho đọc hoặc ghi "{path}" ({code}). Kiểm tra quyền và chỗ trống rồi chạy lại.',
  twice: 'Lựa chọn --{name} được ghi hai lần; chỉ ghi một lần.',
  badOption: 'Không hiểu lựa chọn "{option}".',
  noValue: 'Lựa chọn "{option}" thiếu hoặc thừa giá trị.',
  linked:
    'Thư mục "{path}" là liên kết dẫn ra ngoài thư mục nội dung. Thay bằng thư mục thật rồi chạy lại.',
  unknownCommune: 'Không có xã "{slug}" trong {content}. Các xã đang có: {known}.',
  noCommune: 'Thiếu --xa: tên thư mục của xã, ví dụ --xa dien-chau.',
  badPeriod: 'Thiếu --ky hoặc ghi chưa đúng. Ví dụ: --ky 2026-Q2.',
  badTime: '--luc phải là thời điểm có múi giờ, ví dụ 2026-07-10T08:00:00+07:00.',
  badKind:
    '--loai là dinh-chinh (số cũ sai) hoặc dieu-chinh (số cũ được cập nhật theo lịch), đi cùng --ly-do.',
  noReason: 'Thiếu --ly-do: một câu nói vì sao có bản mới.',
  badReason: '--ly-do có ký tự ẩn hoặc dài quá {limit} ký tự. Gõ lại bằng một, hai câu ngắn.',
  personalReason:
    '--ly-do có vẻ chứa {kind}. Lý do được đăng công khai: viết lại, chỉ nêu đơn vị, không nêu người.',
  notFirst:
    'Kỳ {period} chưa công bố lần nào, nên không có gì để đính chính hoặc điều chỉnh. Bỏ --loai và --ly-do.',
  contentProblem:
    'Nội dung của xã chưa đọc được: {path}, dòng {line}: {detail}. Chạy npm run kiem-tra-noi-dung để xem đủ.',
  warningsNeedConsent: 'Có cảnh báo. Xem kỹ, rồi thêm --dong-y-canh-bao nếu vẫn muốn công bố.',
  sameBytes: 'Tệp này đã là bản {version} của {period}; không có gì thay đổi.',
  published:
    'Đã công bố {period} của {commune}, bản {version}: {rows} hàng số liệu, {statuses} chỉ tiêu được đánh giá. Thư mục: {folder}',
  broken: 'Số liệu đã công bố không còn nguyên vẹn, nên dừng lại:',
  lostRace: 'Kỳ {period} vừa được một lệnh khác công bố. Xem lại bản đó rồi chạy lại.',
} as const;

export type CliWords = Readonly<Record<string, string | number>>;

/** Fills the blanks of a text; a blank without a word is our bug. */
export function fillText(template: string, words: CliWords): string {
  return template.replace(/\{(\w+)\}/gu, (_, name: string) => {
    const word = words[name];
    if (word === undefined) throw new Error(`no word for {${name}} in "${template}"`);
    return String(word);
  });
}

/** Words of the check over published snapshots. */
export const snapshotProblemTexts = {
  'bad-place': 'không phải thư mục bản công bố v1, v2...',
  'no-manifest': 'thiếu manifest.json',
  'bad-manifest': 'manifest.json không đúng dạng: {detail}',
  'wrong-place': 'manifest ghi {detail}, khác với thư mục',
  vanished: 'tệp có trong manifest nhưng không còn trong thư mục',
  unlisted: 'tệp không có trong manifest',
  changed: 'tệp đã bị sửa sau khi công bố',
  'bad-content': 'nội dung tệp không đúng dạng: {detail}',
  'broken-chain': 'các bản không nối liền nhau: {detail}',
} as const;
