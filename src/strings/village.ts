/** Words of villages and their pages. */
export const villageWords = {
  indexTitle: 'Tìm thôn, xóm',
  indexOf: (commune: string) => `Thôn, xóm của xã ${commune}`,
  indexIntro: 'Mỗi thôn một trang: việc của thôn, hạn phải báo cáo, mô hình, tin và số liệu.',
  none: (commune: string) => `Xã ${commune} chưa công bố danh sách thôn trên cổng.`,
  seeWork: (commune: string) => `Việc kế hoạch giao cho mọi thôn của xã ${commune}`,
  byLetter: 'Theo chữ cái',
  byCommune: 'Theo xã',
  finder: {
    label: 'Gõ tên thôn, xóm hoặc tên xã, kể cả tên xã cũ',
    button: 'Tìm',
    hint: 'Gõ từ hai chữ cái, không dấu cũng được.',
    found: 'Có {count} thôn, xóm.',
    communes: 'Có {count} xã; xã chưa công bố danh sách thôn.',
    none: 'Không có thôn, xã nào tên như vậy. Thử gõ ít chữ hơn hoặc gõ tên xã.',
    villages: (count: number) =>
      count === 0 ? 'Chưa công bố danh sách thôn' : `${count} thôn, xóm`,
  },
  /** Of an index with too many villages for one page, which lists communes. */
  communeFinder: {
    label: 'Gõ tên xã, kể cả tên xã cũ, hoặc tên thôn',
    hint: 'Gõ từ hai chữ cái, không dấu cũng được. Tên thôn thì gõ xong bấm Tìm.',
    found: 'Có {count} xã.',
    none: 'Không có xã nào tên như vậy. Nếu là tên thôn, bấm Tìm để tìm trong mọi xã.',
  },
  indexIntroMany:
    'Chọn xã của mình, rồi chọn thôn. Mỗi thôn một trang: việc của thôn, hạn phải báo cáo, mô hình, tin và số liệu.',
  formerNames: 'Tên xã trước đây',
  partly: (name: string) => `một phần ${name}`,
  aliases: 'Tên khác',
  kind: 'Loại',
  households: 'Số hộ',
  householdsUnknown: 'chưa có số liệu',
  householdCount: (count: string) => `${count} hộ`,
  mergedInto: (village: string) => `Thôn, xóm này đã nhập vào ${village}.`,
  mergedKept: 'Trang này giữ lại mô hình, tin và số liệu cũ. Việc và hạn hiện nay xem ở trang mới:',
  mergedFrom: 'Gồm cả thôn, xóm cũ',
  duties: 'Việc của thôn theo kế hoạch',
  dutiesIntro: 'Kế hoạch của xã giao những việc này cho mọi thôn như nhau.',
  print: 'In việc của thôn',
  seeCriteria: 'Tiêu chí để thôn được xét thi đua',
  due: (when: string, isOver: boolean) => (isOver ? `hạn ${when}, nay đã qua` : `hạn ${when}`),
  reportNoDay: (cadence: string) => `${cadence}; kế hoạch không nêu ngày`,
  report: 'Báo cáo',
  noDuties: 'Kế hoạch của xã không giao việc riêng cho thôn.',
  deadlines: 'Hạn sắp tới',
  noDeadlines: 'Không có hạn nào phía trước được nêu.',
  models: 'Mô hình ở đây',
  otherModels: 'Xem cách làm của thôn khác trong xã',
  stories: 'Tin về nơi này',
  figures: 'Số liệu',
  contacts: 'Hỏi ai',
  about: 'Về nơi này',
  contactsAt: 'Cách liên hệ',
  noContacts: (office: string) =>
    `Xã chưa công bố đầu mối trên cổng. Cơ quan thường trực của phong trào: ${office}.`,
  noModels: 'Nơi này chưa công bố mô hình nào.',
  noStories: 'Chưa có tin nào về nơi này.',
  titleOf: (village: string, commune: string) => `${village}, xã ${commune}`,
  description: (village: string, commune: string) =>
    `Việc phải làm, hạn báo cáo, mô hình, tin tức và số liệu của ${village}, xã ${commune}.`,
} as const;

/** Words of the sheet of a village's work. */
export const workSheetWords = {
  title: (village: string) => `Việc của ${village}`,
  every: (words: string) => `mỗi ${words}`,
  pageTitle: (village: string, commune: string) => `Việc của ${village}, xã ${commune}`,
  description: (village: string, commune: string) =>
    `Tờ việc của ${village}, xã ${commune}, in trên một trang A4: việc kế hoạch giao, hạn và người để hỏi.`,
  hint: 'Bấm Ctrl + P hoặc chọn In trong trình duyệt. Tờ này vừa một trang A4, để dán ở nhà văn hóa hoặc mang đi họp.',
  nameLine: (words: string) => `Tên ${words}:`,
  from: (plan: string, day: string) => `Theo ${plan}. Lập ${day}.`,
  dates: 'Ngày cần nhớ',
  ask: 'Hỏi ai',
  noPlan: 'Xã chưa có kế hoạch đang hiệu lực trên cổng.',
  authority: 'Lời ở đây viết gọn cho dễ đọc; văn bản đã ký là căn cứ.',
} as const;
