/** Words of the command line. `{names}` are filled with `fillText`. */
export const cliTexts = {
  severities: { error: 'LỖI', warning: 'CẢNH BÁO' },
  line: 'Dòng {line}',
  lineAndColumn: 'Dòng {line}, cột {column} "{header}"',
  found: 'Đang ghi: ',
  expected: 'Cần ghi:  ',
  fix: 'Cách sửa: ',
  guide: 'Xem thêm: ',
  more: '… và {count} vấn đề nữa; npm run kiem-tra ghi đủ vào bản sao .loi.csv của tệp',
  summaries: {
    accept: 'Tệp dùng được: {rows} hàng số liệu, không có lỗi.',
    'accept-with-warning': 'Tệp dùng được: {rows} hàng số liệu, 0 lỗi, {warnings} cảnh báo.',
    reject: 'Có {errors} lỗi, {warnings} cảnh báo. Chưa công bố gì.',
  },
  usage: {
    check:
      'Cách dùng: npm run kiem-tra -- TỆP [--xa XÃ] [--content THƯ_MỤC] [--khong-loi]\n           npm run kiem-tra -- TỆP [--xa XÃ] [--content THƯ_MỤC] --json [--loi]\nBản sao TỆP.loi.csv nêu lỗi của từng hàng; --json chỉ ghi nó khi có --loi.',
    publish:
      'Cách dùng: npm run cong-bo -- TỆP --xa XÃ --ky KỲ [--loai dinh-chinh|dieu-chinh --ly-do "..."] [--dong-y-canh-bao] [--luc THỜI_ĐIỂM] [--content THƯ_MỤC]\nTạm rút:   npm run cong-bo -- --xa XÃ --ky KỲ --loai tam-rut --ly-do "..." [--luc THỜI_ĐIỂM] [--content THƯ_MỤC]',
  },
  communeName: 'Xã {name}',
  noContent:
    'Thư mục "{content}" không có nội dung của cổng. Chạy lệnh trong thư mục của dự án, hoặc chỉ đúng thư mục bằng --content.',
  noChange: 'Các số trong tệp giống hệt bản đang công bố; không có gì để {kind}.',
  oneFile: 'Cần đúng một tệp số liệu.',
  unreadable: 'Không mở được tệp "{file}". Kiểm tra tên tệp, thư mục và quyền đọc.',
  changedMeanwhile:
    'Tệp "{file}" vừa bị sửa trong lúc đang đọc. Lưu và đóng tệp trong chương trình khác rồi chạy lại.',
  diskProblem:
    'Máy không cho đọc hoặc ghi{path} ({code}). Kiểm tra quyền và chỗ trống rồi chạy lại.',
  twice: 'Lựa chọn --{name} được ghi hai lần; chỉ ghi một lần.',
  badOption: 'Không hiểu "{option}" trong lệnh.',
  copyOrNot: '--loi và --khong-loi trái nhau; chỉ dùng một trong hai.',
  noValue: 'Lựa chọn "{option}" thiếu hoặc thừa giá trị.',
  linked:
    'Thư mục "{path}" là liên kết dẫn ra ngoài thư mục nội dung. Thay bằng thư mục thật rồi chạy lại.',
  unknownCommune: 'Không có xã "{slug}" trong {content}. Các xã đang có: {known}.',
  noCommune: 'Thiếu --xa: tên thư mục của xã, ví dụ --xa dien-chau.',
  badPeriod: 'Thiếu --ky hoặc ghi chưa đúng. Ví dụ: --ky 2026-Q2.',
  badTime: '--luc phải là thời điểm có múi giờ, ví dụ 2026-07-10T08:00:00+07:00.',
  badKind:
    '--loai là dinh-chinh (số cũ sai), dieu-chinh (số cũ được cập nhật theo lịch) hoặc tam-rut (tạm ngừng dùng số của kỳ), đi cùng --ly-do.',
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
    'Đã công bố số liệu {period} của xã {commune}, bản {version}: {rows} hàng số liệu, {statuses} chỉ tiêu được đánh giá. Thư mục: {folder}',
  broken: 'Số liệu đã công bố không còn nguyên vẹn, nên dừng lại:',
  withdrawn:
    'Đã tạm rút số liệu {period} của xã {commune}, bản {version}. Các bản trước vẫn xem được, nhưng số không được tính cho đến khi công bố bản mới. Thư mục: {folder}',
  alreadyWithdrawn:
    'Số liệu {period} của xã {commune} đang tạm rút từ bản {version}; không có gì thay đổi.',
  nothingToWithdraw:
    '{period} của xã {commune} chưa công bố lần nào, nên không có gì để tạm rút. Xem lại --xa và --ky.',
  withdrawalFile:
    'Tạm rút không kèm tệp số liệu: bỏ "{file}". Muốn thay số thì dùng --loai dinh-chinh hoặc dieu-chinh.',
  lostRace: 'Kỳ {period} vừa được một lệnh khác công bố. Xem lại bản đó rồi chạy lại.',
} as const;

/** Words of the check over published snapshots. */
export const snapshotProblemTexts = {
  'bad-place': 'không thuộc về thư mục công bố; chuyển ra chỗ khác rồi chạy lại',
  'not-folder': 'phải là một thư mục thật; chuyển tệp hoặc liên kết này ra chỗ khác rồi chạy lại',
  empty: 'thư mục của kỳ mà không có bản công bố nào; xóa thư mục trống này rồi chạy lại',
  'no-manifest': 'thiếu manifest.json',
  'bad-manifest': 'manifest.json không đúng dạng: {detail}',
  'wrong-place': 'manifest ghi {detail}, khác với thư mục',
  vanished: 'có trong manifest nhưng không còn trong thư mục',
  unlisted: 'có trong thư mục nhưng không có trong manifest',
  changed: 'tệp đã bị sửa sau khi công bố',
  inconsistent: 'mục "{detail}" của manifest không khớp với các tệp của bản này',
  'bad-content': 'nội dung tệp không đúng dạng: {detail}',
  'broken-chain': 'các bản không nối liền nhau: thiếu {detail}',
  'not-as-committed': 'đã khác với bản ghi trong lịch sử git ({detail})',
  'gone-since-commit': 'đã công bố trong lịch sử git ({detail}) nhưng không còn',
} as const;
