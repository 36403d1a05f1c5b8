/** Words around the list of problems in the terminal. */
export const contentReportWords = {
  severity: { error: 'LỖI', warning: 'CẢNH BÁO' },
  field: (title: string, path: string) => `Mục "${title}" (${path})`,
  found: 'Đang ghi:',
  expected: 'Cần ghi: ',
  nearest: 'Gần nhất:',
  fix: 'Cách sửa:',
  total: (errors: number, warnings: number) => `Có ${errors} lỗi, ${warnings} cảnh báo.`,
  stopped: 'Chưa dựng trang nào; sửa xong hãy chạy lại: npm run kiem-tra-noi-dung',
  clean: (communes: number, files: number) => `Nội dung của ${communes} xã (${files} tệp) hợp lệ.`,
  scheduled: (stories: number) =>
    `${stories} tin hẹn đăng, chưa hiện trên cổng cho tới ngày ghi trong tin.`,
  notCompared:
    'Chưa đối chiếu các bản công bố với lịch sử git: thư mục này không nằm trong một bản sao git đầy đủ.',
  usage: 'Cách dùng: npm run kiem-tra-noi-dung -- [--content THƯ_MỤC] [--json]',
  noFolder: (folder: string) => `Không có thư mục nội dung "${folder}".`,
} as const;
