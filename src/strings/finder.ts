/** Words of searching, in the header and on the search page: what the scripts say, and only that. */
export const finderWords = {
  list: 'Kết quả tìm nhanh',
  searching: 'Đang tìm…',
  count: (count: number) => `${count} kết quả`,
  /** Nothing says all that was asked, so what comes nearest is shown. */
  onlyNear: (count: number) => `Không có kết quả khớp hẳn; ${count} kết quả gần đúng.`,
  near: 'gần đúng',
  understood: (parts: readonly string[]) => `Tìm theo: ${parts.join(', ')}`,
  unmet: (values: readonly string[]) =>
    `Không có gì khớp với ${values.join(' và ')} cùng lúc; đây là những gì gần nhất.`,
  all: (total: number) => `Xem tất cả ${total} kết quả`,
  searchPage: 'Mở trang tìm kiếm',
  more: 'Xem thêm kết quả',
  none: (text: string) => `Không tìm thấy gì cho “${text}”.`,
  noneAtAll: 'Không tìm thấy gì với các lựa chọn này.',
  tryWord: (word: string) => `Tìm “${word}”`,
  failed: 'Chưa tìm được vì mạng yếu hoặc mất mạng. Xin bấm Tìm để thử lại.',
} as const;

/** Words of the search page alone. */
export const searchPageWords = {
  exactly: 'Tìm đúng chữ đã gõ',
  isExact: 'Đang tìm đúng chữ đã gõ.',
  widely: 'Tìm cả chữ gần giống',
  remove: (value: string) => `Bỏ ${value}`,
  chips: 'Đang lọc theo',
  nearest: 'Có phải bạn tìm:',
  browse: 'Hoặc xem theo mục ở dưới',
  deep: 'Tìm sâu hơn',
  deepHint: 'Tìm trong toàn văn mọi trang; phải tải thêm dữ liệu.',
  deepDone: 'Đã tìm sâu trong toàn văn các trang.',
  deepFailed: 'Chưa tìm sâu được vì mạng yếu hoặc mất mạng. Kết quả tìm nhanh vẫn dùng được.',
  deepBlocked: 'Trình duyệt này không cho tìm sâu. Kết quả tìm nhanh vẫn dùng được.',
} as const;
