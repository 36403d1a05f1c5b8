/** Words of the register of documents and of the glossary. */
export const documentWords = {
  title: 'Văn bản',
  intro: 'Các văn bản mà kế hoạch của xã dẫn ra, từ trung ương, tỉnh đến xã.',
  count: (count: number) => `${count} văn bản`,
  byNumber: 'Theo số hiệu',
  planCount: (count: number) => `${count} kế hoạch`,
  chain: 'Chuỗi văn bản',
  chainIntro: 'Mỗi kế hoạch của xã bắt nguồn từ đâu.',
  party: 'văn bản của Đảng',
  issued: 'Ban hành',
  writtenAs: 'Cách viết khác trong nguồn',
  basedOn: 'Thực hiện',
  implementedBy: 'Được cụ thể hóa bởi',
  citedBy: 'Kế hoạch của xã dẫn tới',
  official: 'Bản chính thức',
  noNumber: 'số hiệu không có trong nguồn',
  noDate: 'ngày không có trong nguồn',
  note: 'Ghi chú',
} as const;

export const glossaryWords = {
  title: 'Giải thích từ ngữ',
  intro: 'Chữ viết tắt và từ hay gặp trong kế hoạch, viết đủ, đọc thế nào, nghĩa là gì.',
  spoken: 'Đọc là',
  synonyms: 'Còn gọi',
} as const;
