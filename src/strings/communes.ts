/** Words of indexes of communes. */
export const communeWords = {
  title: 'Các xã',
  byLetter: (count: number) => `Cổng có ${count} xã. Chọn chữ cái đầu của tên xã.`,
  eachHasAll:
    'Trang của mỗi xã dẫn tới kế hoạch, mô hình, tin tức, số liệu và thôn, xóm của xã đó.',
  choose: 'Chọn xã để đọc phần của xã đó.',
} as const;
