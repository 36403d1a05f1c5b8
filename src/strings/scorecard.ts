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
  outdated: (period: string) =>
    `Số liệu ${period} đã được sửa sau khi có kết quả này. Kết quả sẽ tính lại ở kỳ công bố tới.`,
  nextReport: (period: string, day: string) => `Báo cáo tới: ${period}, hạn ${day}`,
  draft: 'Kế hoạch còn là dự thảo nên chưa đánh giá kết quả.',
  replaced: 'Kế hoạch đã được thay thế nên không đánh giá nữa.',
  nowDraft:
    'Kế hoạch này nay ghi là dự thảo. Kết quả ở đây giữ như khi công bố, không dùng để đánh giá xã.',
  nowReplaced:
    'Kế hoạch này nay đã được thay thế. Kết quả ở đây tính theo kế hoạch cũ, giữ như khi công bố.',
  from: (provider: string) => `Số do ${provider} cung cấp`,
} as const;
