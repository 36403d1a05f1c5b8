/** Words of the catalogue of models, for the build and for the browser. */
export const catalogueWords = {
  facets: {
    xa: 'Xã',
    thon: 'Thôn, xóm',
    loai: 'Loại mô hình',
    'linh-vuc': 'Lĩnh vực',
    'tinh-trang': 'Tình trạng',
    nam: 'Năm bắt đầu',
  },
  fields: { digital: 'Số', green: 'Xanh', both: 'Cả số và xanh' },
  narrow: 'Chọn mô hình theo',
  all: 'Tất cả mô hình',
  option: (label: string, count: number) => `${label} (${count})`,
  chosen: (facet: string, label: string) => `${facet}: ${label}`,
  count: (count: number) => `${count} mô hình`,
  demo: 'Các mô hình ghi “Dữ liệu minh họa” không có thật.',
  shown: (count: number, total: number) => `${count} trên ${total} mô hình.`,
  more: (count: number) => `Xem thêm ${count} mô hình`,
  none: 'Không có mô hình nào hợp với tất cả những điều đã chọn.',
  loosen: 'Hãy bỏ bớt một điều:',
  drop: (facet: string, label: string, count: number) =>
    `Bỏ ${facet.toLowerCase()} “${label}”, sẽ còn ${count} mô hình`,
  dropAll: 'Bỏ hết, xem tất cả mô hình',
  failed:
    'Chưa tải được danh sách vì mạng yếu hoặc mất mạng. Các điều đã chọn vẫn được giữ, hãy tải lại trang.',
  pages: 'Các trang của danh sách',
  page: (page: number) => `Trang ${page}`,
  previous: 'Trang trước',
  next: 'Trang sau',
  /** What stands before a value of a facet in a title. */
  before: {
    xa: '',
    thon: '',
    loai: 'loại ',
    'linh-vuc': 'lĩnh vực ',
    'tinh-trang': 'tình trạng ',
    nam: 'bắt đầu năm ',
  },
  cutTitle: (title: string, cut: string) => `${title}: ${cut}`,
  pageTitle: (title: string, page: number) => `${title}, trang ${page}`,
} as const;
