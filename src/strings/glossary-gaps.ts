/** Words of the warning about abbreviations that nothing explains. */
export const glossaryGapWords = {
  heading: (count: number) =>
    `${count} chữ viết hoa hay gặp mà content/chung/thuat-ngu.yaml chưa có (thêm vào thì tìm theo chữ đầy đủ cũng ra):`,
  line: (token: string, times: number, title: string, url: string) =>
    `  ${token}: ${times} lần, ví dụ ở “${title}” ${url}`,
} as const;
