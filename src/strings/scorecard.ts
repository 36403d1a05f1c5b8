/** Words of the scorecard: targets, how they stand, and the ways to cut the list. */
export const scoreWords = {
  unpublished: 'Chưa công bố số liệu',
  cuts: 'Lọc chỉ tiêu',
  all: (count: number) => `Tất cả (${count})`,
  cut: (label: string, count: number) => `${label} (${count})`,
  facets: { state: 'Kết quả', field: 'Lĩnh vực', provider: 'Ai cung cấp số' },
  /** What stands before a value of the facet in its address, so that no two facets share one. */
  facetAddress: { state: '', field: 'Lĩnh vực ', provider: 'Nguồn ' },
  fields: { digital: 'Chuyển đổi số', green: 'Chuyển đổi xanh' },
  cutTitle: (label: string, commune: string) => `Chỉ tiêu xã ${commune}: ${label}`,
  shown: (count: string, total: number) => `Đang hiện ${count} trên ${total} chỉ tiêu.`,
  none: 'Không có chỉ tiêu nào hợp cả các điều đã chọn. Bấm "Tất cả" để bỏ chọn.',
  from: (provider: string) => `Số do ${provider} cung cấp`,
} as const;
