/** What the commands say before anything else can run. */
export const baseWords = {
  oldNode: (found: string, needed: string) =>
    `Máy đang dùng Node.js ${found}; cổng cần Node.js ${needed} trở lên.\n` +
    'Cách sửa: chạy lệnh qua npm (ví dụ: npm start), hoặc cài bản Node.js mới tại https://nodejs.org rồi chạy lại.',
  notBuilt: (folder: string) =>
    `Chưa có trang nào trong thư mục ${folder}. Hãy dựng trước: npm run build`,
  noDay:
    'Không biết cổng được dựng cho ngày nào: thư mục này không có lịch sử git.\n' +
    'Cách sửa: đặt biến PORTAL_NGAY, ví dụ PORTAL_NGAY=2026-11-20, rồi chạy lại.',
  serving: (address: string) => `Cổng đang chạy tại ${address}\nBấm Ctrl+C để dừng.`,
} as const;
