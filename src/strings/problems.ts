import type { ProblemCode } from '../ingest/problem-catalogue.ts';

/**
 * Words of a problem. `{found}` and the other names in braces are filled with
 * what the checker saw; `{cell}` is the place as Excel shows it (E14).
 */
export type ProblemText = { title: string; expected: string; fix: string };

const SAVE = 'lưu lại rồi chạy lại: npm run kiem-tra';
const SAVE_AS_UTF8 = 'mở tệp bằng Excel, chọn Lưu thành (Save As), loại tệp "CSV UTF-8", rồi chạy lại: npm run kiem-tra';
const IN_CELL = 'mở tệp bằng Excel, vào ô {cell}, ';

export const problemTexts: Readonly<Record<ProblemCode, ProblemText>> = {
  SL001: { title: 'Không nhận ra bảng mã của tệp', expected: 'tệp CSV lưu bằng UTF-8', fix: SAVE_AS_UTF8 },
  SL002: { title: 'Tệp có ký tự hỏng, không đọc được', expected: 'mọi ký tự đúng UTF-8; chỗ hỏng đầu tiên ở dòng {line}', fix: SAVE_AS_UTF8 },
  SL003: { title: 'Tệp có vẻ lưu bằng bảng mã tiếng Việt cũ', expected: 'tệp CSV lưu bằng UTF-8', fix: SAVE_AS_UTF8 },
  SL004: { title: 'Tệp trống', expected: 'một hàng tiêu đề và ít nhất một hàng số liệu', fix: 'kiểm tra đã chọn đúng tệp chưa, nhập số liệu, ' + SAVE },
  SL005: { title: 'Tệp không có hàng số liệu nào', expected: 'ít nhất một hàng số liệu dưới hàng tiêu đề', fix: 'nhập số liệu dưới hàng tiêu đề, ' + SAVE },
  SL006: { title: 'Đây không phải tệp CSV', expected: 'tệp CSV; tệp này là {found}', fix: 'mở tệp bằng Excel, chọn Lưu thành (Save As), loại tệp "CSV UTF-8"; đổi đuôi tệp không làm đổi loại tệp' },
  SL007: { title: 'Tệp quá lớn', expected: 'tối đa {limit}', fix: 'tách tệp theo kỳ báo cáo, mỗi kỳ một tệp' },
  SL008: { title: 'Không tìm thấy hàng tiêu đề', expected: 'một hàng có các cột {expected}', fix: 'thêm hàng tiêu đề, hoặc lấy mẫu bằng lệnh npm run bieu-mau' },
  SL009: { title: 'Thiếu cột "{header}"', expected: 'hàng tiêu đề có cột "{header}"', fix: 'thêm cột "{header}" vào hàng tiêu đề, điền số liệu, ' + SAVE },
  SL010: { title: 'Cột "{header}" có hai lần', expected: 'mỗi cột một lần; cột này đã có ở cột {first}', fix: 'mở tệp bằng Excel, xóa hoặc đổi tên cột {column}, ' + SAVE },
  SL011: { title: 'Cột "{found}" không được dùng', expected: 'tên cột đã biết; gần nhất là "{nearest}"', fix: 'nếu viết nhầm thì sửa tên cột thành "{nearest}"; nếu là cột riêng của xã thì để nguyên, cổng bỏ qua' },
  SL012: { title: 'Tiêu đề chiếm hai hàng', expected: 'chỉ một hàng tiêu đề', fix: 'mở tệp bằng Excel, gộp tên cột vào một hàng, xóa hàng {line}, ' + SAVE },
  SL013: { title: 'Tệp có hai bảng', expected: 'một bảng; hàng tiêu đề lặp lại ở dòng {line}', fix: 'tách bảng thứ hai sang tệp khác, hoặc xóa hàng tiêu đề lặp lại, ' + SAVE },
  SL014: { title: 'Dấu ngoặc kép mở mà không đóng', expected: 'ngoặc kép đi theo cặp; ngoặc mở ở dòng {line}', fix: 'xóa hoặc đóng dấu ngoặc kép ở dòng {line}, ' + SAVE },
  SL015: { title: 'Dấu ngoặc kép đặt sai chỗ', expected: 'ô có ngoặc kép thì cả ô nằm trong ngoặc kép, và ngoặc kép bên trong viết hai lần', fix: 'mở tệp bằng Excel và lưu lại dạng "CSV UTF-8"; Excel tự đặt ngoặc kép đúng chỗ' },
  SL016: { title: 'Các hàng dùng dấu ngăn cột khác nhau', expected: 'mọi hàng dùng dấu "{delimiter}" như hàng tiêu đề', fix: 'mở tệp bằng Excel và lưu lại dạng "CSV UTF-8" để mọi hàng dùng một dấu' },
  SL017: { title: 'Tệp có ký tự rỗng (NUL)', expected: 'tệp văn bản; ký tự rỗng đầu tiên ở dòng {line}', fix: SAVE_AS_UTF8 },
  SL018: { title: 'Chữ có dấu đã bị mất, chỉ còn dấu hỏi', expected: 'chữ tiếng Việt có dấu', fix: 'mở lại tệp Excel gốc, chọn Lưu thành (Save As), loại tệp "CSV UTF-8"; tệp này đã mất chữ nên không sửa được' },
  SL101: { title: 'Hàng này thừa ô so với tiêu đề', expected: 'tối đa {expected} ô; số có dấu phẩy trong tệp ngăn cột bằng dấu phẩy phải nằm trong ngoặc kép, ví dụ "95,5"', fix: 'mở tệp bằng Excel, xem hàng {line}: nếu một số bị tách làm hai ô thì ghép lại, ' + SAVE },
  SL102: { title: 'Ô "{header}" để trống', expected: 'một giá trị; ô này không được trống', fix: IN_CELL + 'điền giá trị, ' + SAVE },
  SL103: { title: 'Hàng này lặp lại nguyên hàng {other}', expected: 'mỗi chỉ tiêu, địa bàn, kỳ một hàng', fix: 'xóa một trong hai hàng; cổng chỉ lấy hàng {other}' },
  SL104: { title: 'Hàng này trùng với hàng {other} nhưng số liệu khác', expected: 'mỗi chỉ tiêu, địa bàn, kỳ chỉ một số; hai hàng đang ghi {found} và {otherFound}', fix: 'giữ hàng đúng, xóa hàng sai ({other} hoặc {line}), ' + SAVE },
  SL105: { title: 'Đã bỏ qua hàng này vì không phải số liệu', expected: 'hàng số liệu có mã chỉ tiêu, mã địa bàn và kỳ', fix: 'nếu đây là hàng số liệu thì điền đủ mã chỉ tiêu, mã địa bàn, kỳ; nếu không thì để nguyên' },
  SL106: { title: 'Hàng này thiếu ô so với tiêu đề', expected: '{expected} ô như hàng tiêu đề', fix: 'mở tệp bằng Excel, điền đủ các ô của hàng {line}, ' + SAVE },
  SL201: { title: 'Không có chỉ tiêu mang mã này', expected: 'một mã trong danh mục chỉ tiêu; gần nhất là {nearest}', fix: IN_CELL + 'sửa mã chỉ tiêu, ' + SAVE },
  SL202: { title: 'Không có địa bàn mang mã này', expected: 'mã xã 5 chữ số hoặc mã thôn; gần nhất là {nearest}', fix: IN_CELL + 'sửa mã địa bàn, ' + SAVE },
  SL203: { title: 'Ô này phải là một số', expected: 'một con số, phần thập phân sau dấu phẩy. Ví dụ: 3,2', fix: IN_CELL + 'chỉ ghi con số, xóa chữ và dấu khác; chưa có số thì để trống, ' + SAVE },
  SL204: { title: 'Số này đọc được hai cách', expected: 'viết rõ: phần nghìn không ngăn (1234) hoặc phần thập phân khác ba chữ số (1,23)', fix: IN_CELL + 'viết lại số cho rõ, ' + SAVE },
  SL205: { title: 'Chỉ tiêu này đếm số nguyên', expected: 'một số nguyên, ví dụ 12', fix: IN_CELL + 'ghi số nguyên, ' + SAVE },
  SL206: { title: 'Số nằm ngoài khoảng cho phép', expected: '{expected}', fix: IN_CELL + 'sửa lại số, ' + SAVE },
  SL207: { title: 'Đơn vị tính không khớp với chỉ tiêu', expected: 'số tính bằng "{unit}", không kèm dấu %', fix: IN_CELL + 'xóa dấu %, kiểm tra số đúng đơn vị "{unit}", ' + SAVE },
  SL208: { title: 'Ô giá trị để trống', expected: 'một con số, hoặc ghi rõ "chưa có", "không báo cáo"', fix: 'có số thì điền vào ô {cell}; chưa có thì để nguyên, cổng ghi "chưa có số liệu", không ghi 0' },
  SL209: { title: 'Thiếu giá trị trong khi hàng này nói là có', expected: 'giá trị đi cùng tử số, mẫu số hoặc trạng thái đã ghi', fix: IN_CELL + 'điền giá trị, hoặc xóa tử số, mẫu số và trạng thái, ' + SAVE },
  SL210: { title: 'Mã đã được sửa thành "{repaired}"', expected: '"{repaired}"', fix: IN_CELL + 'ghi đúng mã "{repaired}"; với mã có số 0 ở đầu, định dạng cột là Văn bản (Text) trước khi nhập' },
  SL211: { title: 'Ô có ký tự điều khiển ẩn', expected: 'chữ và số thường', fix: IN_CELL + 'xóa và gõ lại nội dung bằng tay, ' + SAVE },
  SL212: { title: 'Ô có mã đánh dấu trang web', expected: 'chữ thường; cổng hiện nguyên văn phần này', fix: IN_CELL + 'xóa phần trong dấu < > nếu không cần' },
  SL213: { title: 'Ô bắt đầu như một công thức', expected: 'chữ hoặc số, không bắt đầu bằng dấu =, @ hoặc dấu tab', fix: IN_CELL + 'chép lại kết quả dạng giá trị (Paste Values) hoặc xóa dấu ở đầu ô, ' + SAVE },
  SL214: { title: 'Ô quá dài', expected: 'tối đa {limit} ký tự; ô này có {length}', fix: IN_CELL + 'viết ngắn lại, ' + SAVE },
  SL215: { title: 'Ô có vẻ chứa thông tin cá nhân ({found})', expected: 'không có số căn cước, số điện thoại riêng, tài khoản ngân hàng, biển số xe', fix: IN_CELL + 'xóa thông tin đó vì tệp này được công khai, ' + SAVE },
  SL216: { title: 'Chữ tiếng Việt bị hỏng phông', expected: 'chữ tiếng Việt đọc được', fix: 'mở lại tệp Excel gốc, lưu dạng "CSV UTF-8"; hoặc vào ô {cell} gõ lại chữ' },
  SL217: { title: 'Giá trị không khớp với tử số và mẫu số', expected: 'tử số chia mẫu số được {expected}', fix: 'mở tệp bằng Excel, xem hàng {line}: sửa giá trị, tử số hoặc mẫu số cho khớp, ' + SAVE },
  SL218: { title: 'Tử số lớn hơn mẫu số', expected: 'tử số không lớn hơn mẫu số {expected}', fix: IN_CELL + 'kiểm tra có ghi đảo tử số và mẫu số không, ' + SAVE },
  SL219: { title: 'Trạng thái không hợp lệ hoặc trái với giá trị', expected: 'có số: A, P hoặc E; không có số: O, L hoặc M', fix: IN_CELL + 'sửa trạng thái, hoặc để trống ô này, ' + SAVE },
  SL220: { title: 'Ngày chốt không đọc được', expected: 'ngày/tháng/năm, ví dụ 30/06/2026', fix: IN_CELL + 'ghi lại ngày, ' + SAVE },
  SL221: { title: 'Chỉ tiêu này tính cho cả xã, hàng này ghi cho một thôn', expected: 'mã xã {expected}', fix: IN_CELL + 'nếu là số của cả xã thì ghi mã xã; nếu đúng là số riêng của thôn thì để nguyên' },
  SL301: { title: 'Kỳ báo cáo không đọc được', expected: 'ví dụ 2026-Q2, Quý II/2026, 6 tháng đầu năm 2026, Tháng 6/2026, 2026', fix: IN_CELL + 'ghi lại kỳ; định dạng cột là Văn bản (Text) để Excel không đổi thành ngày, ' + SAVE },
  SL302: { title: 'Hàng này thuộc kỳ khác với kỳ đang công bố', expected: '{expected}', fix: 'tách các hàng của kỳ khác sang tệp riêng, hoặc sửa ô {cell}, ' + SAVE },
  SL303: { title: 'Kỳ {found} đã được công bố', expected: 'số đã công bố không bị ghi đè', fix: 'để sửa số, công bố bản mới: npm run cong-bo -- TỆP --xa XÃ --ky KỲ --loai dinh-chinh --ly-do "..."' },
  SL304: { title: '{found}', expected: 'mỗi chỉ tiêu và địa bàn có một hàng, hoặc ghi "không báo cáo"', fix: 'thêm hàng còn thiếu, hoặc ghi "không báo cáo" vào ô giá trị' },
  SL305: { title: 'Số thay đổi nhiều so với kỳ trước', expected: 'kỳ {otherPeriod} là {expected}; thay đổi quá {limit} thì nên xem lại', fix: 'kiểm tra lại ô {cell}; nếu số đúng thì để nguyên và ghi lý do vào cột ghi chú' },
  SL306: { title: 'Số lũy kế giảm so với kỳ trước', expected: 'không nhỏ hơn {expected} của kỳ {otherPeriod}', fix: IN_CELL + 'ghi số cộng dồn từ đầu; nếu kỳ trước sai thì đính chính kỳ trước, ' + SAVE },
  SL307: { title: 'Mọi số đều giống hệt kỳ {otherPeriod}', expected: 'số liệu của kỳ này', fix: 'kiểm tra có chép nhầm tệp của kỳ trước không' },
  SL308: { title: 'Mọi số của chỉ tiêu {found} đều nhỏ hơn 1', expected: 'tỷ lệ phần trăm từ 0 đến 100, ví dụ 95,5 chứ không phải 0,955', fix: 'kiểm tra cột giá trị; nếu đang ghi 0,955 thì sửa thành 95,5' },
};

/** Words that fill a blank of the texts above. */
export const problemWords = {
  noIndicator: 'chưa có chỉ tiêu nào trong danh mục',
  noArea: 'chưa có địa bàn nào trong danh mục',
  personalData: { id: 'số căn cước hoặc chứng minh', mobile: 'số điện thoại di động', account: 'số tài khoản', plate: 'biển số xe' },
  formats: { xlsx: 'tệp Excel .xlsx', xls: 'tệp Excel .xls', pdf: 'tệp PDF', gzip: 'tệp nén', png: 'tệp ảnh', jpeg: 'tệp ảnh', rtf: 'tệp văn bản RTF', html: 'trang web HTML', xml: 'tệp XML', json: 'tệp JSON' },
  noFigure: 'không có số',
  missingIndicator: 'Thiếu chỉ tiêu {name} trong tệp',
  missingArea: 'Thiếu số của {name}: {list}',
} as const;
