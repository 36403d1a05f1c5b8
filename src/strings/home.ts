/** Words of the two kinds of home page. */
export const homeWords = {
  title: 'Cổng Thi Đua',
  lead: 'Xã mình đang thi đua những gì, thôn mình phải làm gì, đến đâu rồi.',
  leadMore:
    'Kế hoạch, mô hình, tin tức và số liệu của từng xã, viết cho người dân đọc được trên điện thoại.',
  find: 'Tìm xã, thôn của mình',
  findText: 'Chọn xã của mình:',
  byVillage: 'Tìm theo tên thôn, xóm',
  next: 'Hạn sắp tới',
  noNext: 'Không có hạn nào phía trước được nêu.',
  allDeadlines: 'Xem lịch đầy đủ',
  planDates: 'Mọi mốc của kế hoạch',
  allModels: 'Xem mọi mô hình',
  latest: 'Mới nhất',
  allStories: 'Xem mọi tin',
  whatIsIt: 'Phong trào thi đua là gì',
  doors: 'Bạn cần gì?',
  door: {
    duties: {
      title: 'Việc của tôi',
      text: 'Người dân, thôn, đoàn thể, doanh nghiệp: kế hoạch mong gì ở mình.',
    },
    models: {
      title: 'Cách làm hay',
      text: 'Mô hình đã làm được, tốn bao nhiêu, làm theo thế nào.',
    },
    figures: { title: 'Đến đâu rồi', text: 'Số liệu từng kỳ so với chỉ tiêu, có tử số và mẫu số.' },
    documents: { title: 'Căn cứ nào', text: 'Văn bản từ trung ương, tỉnh đến xã.' },
  },
  communeTitle: (name: string) => `Xã ${name}`,
  communeLead: (name: string, province: string) =>
    `Phong trào thi đua của xã ${name}${name === province ? '' : `, ${province}`}: việc phải làm, hạn, mô hình, tin tức và số liệu.`,
  plan: 'Kế hoạch của xã',
  missing: 'Xã chưa công bố trên cổng',
  missingText: 'Những phần sau đang chờ xã đăng. Cổng không tự viết thay.',
  missingParts: {
    villages: 'danh sách thôn',
    models: 'mô hình',
    stories: 'tin tức',
    figures: 'số liệu theo kỳ',
  },
  models: 'Mô hình',
  stories: 'Tin mới',
  formerNames: 'Gồm các xã, thị trấn trước đây',
  code: 'Mã đơn vị hành chính',
} as const;
