/** Words of what a plan without numbers is followed by: its dated steps and the duties it gives. */
export const stepWords = {
  title: 'Kế hoạch đang thực hiện đến đâu',
  steps: 'Các mốc trong kế hoạch',
  duties: 'Việc giao cho từng đơn vị',
  column: { step: 'Mốc', due: 'Thời hạn', state: 'Trên cổng' },
  state: {
    done: 'Đã làm',
    unreported: 'Đã đến hạn, chưa có kết quả trên cổng',
    ahead: 'Chưa đến hạn',
  },
  signs: { done: '✔', unreported: '–', ahead: '…' },
} as const;
