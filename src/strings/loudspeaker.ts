/** Words that scripts for the loudspeaker say themselves, as written text: the reader turns it into spoken one. */
export const scriptWords = {
  station: (commune: string) => `Đài truyền thanh xã ${commune}`,
  dated: (station: string, day: string) => `${station}, ${day}.`,
  demo: 'Dữ liệu minh họa: xã này không có thật, mọi việc và mọi con số chỉ để làm ví dụ.',
  closing: 'Bản tin đến đây là hết. Cảm ơn bà con đã lắng nghe.',
  approved: (role: string) => `Người duyệt: ${role}.`,
  toApprove: 'Người duyệt: ................................................',
  model: {
    place: (commune: string) => `Giới thiệu mô hình của xã ${commune}.`,
    state: (state: string, since: string) =>
      `Tình trạng: ${state.toLocaleLowerCase('vi')}, bắt đầu từ ${since}.`,
    stopped: 'Vì sao mô hình dừng lại?',
    problem: 'Trước đó vướng gì?',
    steps: 'Đã làm thế nào?',
    who: 'Ai làm?',
    cost: (total: string) => `Tổng chi phí là ${total}.`,
    contributed: (amount: string) => `Trong đó người dân và doanh nghiệp góp ${amount}.`,
    results: 'Kết quả ra sao?',
    resultsOn: (day: string) => `Kết quả tính đến ${day} ra sao?`,
    result: (text: string, figure: string) => `${text}: ${figure}.`,
    resultOn: (text: string, figure: string, day: string) =>
      `${text}: ${figure}. Số này tính đến ${day}.`,
    lessons: 'Điều chưa được là gì?',
    upkeep: 'Duy trì thế nào?',
    howToCopy: 'Nơi khác muốn làm theo thì cần gì?',
    contact: (unit: string) => `Cần hỏi thêm, xin liên hệ ${unit}.`,
  },
  period: {
    title: (period: string, commune: string) => `Số liệu ${period} của xã ${commune}`,
    count: (count: number, state: string) => `${count} chỉ tiêu ${state.toLocaleLowerCase('vi')}`,
    counts: (total: number, counts: string) => `Trong ${total} chỉ tiêu của kế hoạch: ${counts}.`,
    noTargets: 'Kế hoạch của xã không nêu chỉ tiêu bằng con số nên không có mức để so.',
    published: (day: string, publisher: string) => `${publisher} công bố ${day}.`,
    changed: (kind: string) => `Đây là bản ${kind.toLocaleLowerCase('vi')}.`,
    reason: (kind: string, reason: string) => `Vì sao ${kind.toLocaleLowerCase('vi')}? ${reason}`,
    met: (met: number, total: number) =>
      met === 0 ? `chưa thôn nào đạt trong ${total} thôn` : `${met} trong ${total} thôn đạt`,
    group: (state: string) => `Chỉ tiêu ${state.toLocaleLowerCase('vi')} gồm có:`,
    target: (name: string, facts: string) => `${name}: ${facts}.`,
    level: (level: string) => `Chỉ tiêu là ${level}`,
    villageLevel: (level: string) => `Yêu cầu với mỗi thôn là ${level}`,
    nameAtLevel: (name: string, level: string) => `${name}, mức ${level}`,
    nameAtVillageLevel: (name: string, level: string) => `${name}, mức mỗi thôn ${level}`,
    hidden: 'con số không công khai vì quá nhỏ',
    more: 'Số liệu đầy đủ có trên cổng thi đua của xã.',
  },
  broadcast: {
    title: (commune: string) => `Bản tin truyền thanh xã ${commune}`,
    span: (count: number, from: string, to: string) =>
      from === to
        ? `Bản tin có ${count} tin, đăng ${to}.`
        : `Bản tin có ${count} tin, đăng từ ${from} đến ${to}.`,
    item: (place: number, day: string) => `Tin số ${place}, đăng ${day}.`,
    dayOfYear: (day: string, month: string) => `ngày ${day} tháng ${month}`,
  },
} as const;

/** Words of the pages with scripts. */
export const loudspeakerWords = {
  link: 'Bài phát loa',
  title: (title: string) => `Bài phát loa: ${title}`,
  description: (title: string) =>
    `Bài để đọc trên loa truyền thanh: ${title} Số, ngày và chữ viết tắt đã viết thành chữ.`,
  intro:
    'Chữ trên trang này đọc lên được ngay: số, ngày tháng, đơn vị và chữ viết tắt đã viết thành chữ.',
  short: 'Bản ngắn',
  full: 'Bản đầy đủ',
  onlyOne: 'Bản đọc',
  enough: 'Bài đã đủ ngắn nên chỉ có một bản.',
  length: (syllables: string, time: string) => `${syllables} âm tiết, đọc khoảng ${time}`,
  rate: (rate: number) => `Thời gian tính theo tốc độ ${rate} âm tiết mỗi phút.`,
  time: (minutes: number, seconds: number) =>
    [
      ...(minutes === 0 ? [] : [`${minutes} phút`]),
      ...(seconds === 0 ? [] : [`${seconds} giây`]),
    ].join(' '),
  file: 'Tải tệp chữ (loa.txt)',
  written: 'Xem bản viết',
  warnings: 'Trước khi phát, xin xem lại',
  unknown: (token: string) =>
    /\d/u.test(token)
      ? `"${token}": đọc được theo nhiều cách. Viết rõ bằng lời trong bài.`
      : `"${token}": chưa có cách đọc. Viết đầy đủ trong bài, hoặc thêm vào danh sách thuật ngữ của cổng.`,
  leftOut: (token: string) =>
    `"${token}": không đọc được trên loa nên đã bỏ. Nói bằng lời nơi cần tìm, nếu cần.`,
  broadcast: 'Bản tin phát loa',
  broadcastDescription: (commune: string) =>
    `Các tin mới nhất của xã ${commune} ghép thành một bản tin truyền thanh dài không quá 10 phút.`,
  joins: (count: number, from: string, to: string) =>
    `Ghép ${count} tin và kỳ số liệu mới nhất, đăng từ ${from} đến ${to}, mỗi tin lấy bản ngắn, dài không quá 10 phút.`,
  inWeek: (count: number, from: string, to: string) =>
    count === 0
      ? `Tuần ${from} - ${to} xã chưa đăng tin mới: bản tin gồm các tin đã đăng trước đó.`
      : `Tuần ${from} - ${to} có ${count} tin mới.`,
  otherFile: 'Cần một tệp để gửi nhóm Zalo: Bản tin gửi Zalo',
  otherScript: 'Cần bài để đọc trên loa truyền thanh: Bản tin phát loa',
  none: (commune: string) =>
    `Xã ${commune} chưa đăng tin hay số liệu nào nên chưa có bản tin để phát.`,
  items: 'Các tin được ghép',
} as const;
