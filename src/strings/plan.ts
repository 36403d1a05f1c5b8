/** Words of plan pages and of everything taken from plans. */
export const planWords = {
  indexTitle: 'Kế hoạch thi đua',
  indexIntro: 'Kế hoạch của từng xã, trình bày lại bằng lời dễ hiểu, đủ điều khoản, mốc và con số.',
  indexOf: (commune: string) => `Kế hoạch thi đua của xã ${commune}`,
  none: (commune: string) => `Xã ${commune} chưa công bố kế hoạch trên cổng.`,
  byCampaign: 'Theo phong trào',
  period: (from: number, to: number) => `${from} - ${to}`,
  summary: 'Tóm tắt',
  facts: 'Về văn bản',
  number: 'Số, ký hiệu',
  issuedOn: 'Ban hành',
  signer: 'Người ký',
  state: 'Tình trạng',
  form: 'Hình thức',
  campaign: 'Phong trào',
  periodLabel: 'Giai đoạn',
  sourceFile: 'Bản nguồn',
  officialFile: 'Bản chính thức',
  officialMissing: 'chưa có trên cổng',
  recipients: 'Nơi nhận',
  blankNumber: (suffix: string) => `…${suffix}, phần số chưa có trong bản nguồn`,
  blankDay: 'ngày chưa có trong bản nguồn',
  sourceNote:
    'Trang này trình bày lại kế hoạch bằng lời của cổng để dễ đọc. Văn bản đã ký là căn cứ; chỗ nào khác nhau thì theo văn bản.',
  whose: 'Việc của ai',
  whoseIntro: 'Chọn mình là ai để xem đúng việc của mình.',
  duties: 'Giao việc cho từng đơn vị',
  targets: 'Chỉ tiêu',
  noTargets:
    'Kế hoạch này chưa nêu chỉ tiêu định lượng. Cổng không tự đặt con số; phần giao việc, mốc thời gian và tiêu chí ở dưới cho biết xã cam kết làm gì.',
  targetCount: (count: number) => `${count} chỉ tiêu`,
  column: {
    target: 'Chỉ tiêu',
    level: 'Mức',
    scope: 'Phạm vi',
    due: 'Hạn',
    clause: 'Điều khoản',
    indicator: 'Số liệu và cách đo',
    score: 'Làm được đến đâu',
    milestones: 'Mốc giữa kỳ',
    baseline: 'Xuất phát',
  },
  wholePeriod: (to: number) => `không nêu hạn riêng; giai đoạn đến năm ${to}`,
  eachVillage: (words: string) => `mỗi ${words}`,
  dueReport: (day: string) => `Báo cáo trước ngày ${day} hằng năm`,
  eachYear: 'mỗi năm',
  noNumber: 'không nêu con số',
  direction: { increase: 'tăng dần', decrease: 'giảm dần', qualitative: 'định tính' },
  atLeast: (value: string) => `ít nhất ${value}`,
  andMore: (value: string) => `${value} trở lên`,
  rangeLevel: (from: string, to: string) => `từ ${from} đến ${to}`,
  baselineText: (value: string, when: string, source: string) => `${value}, ${when} (${source})`,
  milestoneText: (value: string, when: string) => `${value} vào ${when}`,
  conditions: 'Kèm theo',
  timeline: 'Mốc thời gian và giai đoạn',
  stages: 'Các giai đoạn',
  reporting: 'Chế độ báo cáo',
  reportTo: 'Gửi về',
  reportBefore: (day: string) => `trước ngày ${day} hằng năm`,
  reportNoDay: 'văn bản không nêu ngày cụ thể',
  criteria: 'Tiêu chí thi đua',
  awards: 'Khen thưởng',
  awardForms: 'Hình thức',
  basis: 'Căn cứ và văn bản được nhắc tới',
  basisRole: { basis: 'Căn cứ ban hành', cited: 'Được nhắc tới trong kế hoạch' },
  modelTypes: 'Mô hình được nêu tên',
  body: 'Nội dung từng phần',
  outline: 'Mục lục của văn bản',
  contents: 'Trong trang này',
  taskCount: (count: number) => `${count} việc`,
  before: (day: string) => `trước ${day}`,
  print: 'In trang này',
} as const;

export const dutyWords = {
  title: 'Việc của ai',
  titleOf: (commune: string) => `Việc của ai trong xã ${commune}`,
  intro: 'Kế hoạch của các xã giao việc cho ai, việc gì. Chọn nhóm của mình.',
  introOne: 'Kế hoạch của xã giao việc cho ai, việc gì. Chọn nhóm của mình.',
  byAudience: 'Theo nhóm',
  byUnit: 'Theo đơn vị',
  byCommune: 'Theo xã',
  ofAudience: (audience: string) => `Việc của: ${audience}`,
  ofUnit: (unit: string) => `Việc của ${unit}`,
  ofAudienceIntro: 'Việc được giao và tiêu chí dành cho nhóm này, theo kế hoạch của xã.',
  criteria: 'Tiêu chí để được xét',
  reports: 'Báo cáo',
  noDirectTasks:
    'Không kế hoạch nào giao việc trực tiếp cho nhóm này; điều kế hoạch mong đợi nằm ở nội dung và chỉ tiêu.',
  noDirectTasksOne:
    'Kế hoạch của xã không giao việc trực tiếp cho nhóm này. Điều kế hoạch mong đợi nằm ở nội dung và chỉ tiêu, tóm tắt dưới đây.',
} as const;

/** Words of the page where plans stand side by side. */
export const comparisonWords = {
  title: 'Các kế hoạch đặt cạnh nhau',
  intro:
    'Cùng một chỉ tiêu, một mốc, một nhóm, một hình thức khen thưởng: mỗi xã viết thế nào trong kế hoạch của mình.',
  link: 'Đặt các kế hoạch cạnh nhau',
  /** What people type who look for it. */
  otherNames: ['So sánh kế hoạch các xã', 'Đối chiếu kế hoạch'],
  onlyShared:
    'Chọn một mục để đọc các kế hoạch cạnh nhau và học cách viết của nhau. Chỉ ghi những điều từ hai kế hoạch trở lên cùng nói đến.',
  noTargets: (communes: string) =>
    `Kế hoạch chưa nêu chỉ tiêu định lượng: ${communes}. Chưa nêu không có nghĩa là bằng không.`,
  saidBy: (count: number, total: number) => `${count} trên ${total} kế hoạch nêu`,
  rowTitle: (theme: string, row: string) => `${theme}: ${row}`,
  rowIntro: (count: number, total: number) =>
    `${count} trên ${total} kế hoạch nói đến điều này, đặt cạnh nhau để đọc.`,
  definitions:
    'Mỗi xã định nghĩa và đo theo cách của mình, nên cùng tên chưa chắc cùng nghĩa. Các xã đứng theo thứ tự chữ cái, xã minh họa đứng cuối, không xếp hạng.',
  ways: 'Các mục khác',
  previous: (row: string) => `Mục trước: ${row}`,
  next: (row: string) => `Mục sau: ${row}`,
  nothingIn: (communes: string) => `Không nêu: ${communes}.`,
  beforeDay: (day: string) => `trước ngày ${day}`,
  lines: (count: number) => `Xem ${count} ý`,
  themes: {
    targets: 'Chỉ tiêu',
    deadlines: 'Báo cáo và các mốc',
    duties: 'Giao việc',
    awards: 'Khen thưởng',
  },
} as const;

/** Titles the calendar makes for dates that a plan gives no title. */
export const deadlineWords = {
  reportTo: (to: string) => `Gửi báo cáo về ${to}`,
  stretchEnds: (stretch: string) => `Hết kỳ báo cáo ${stretch}`,
} as const;

export const calendarWords = {
  title: 'Lịch thời hạn',
  intro: 'Hạn báo cáo, sơ kết, tổng kết sắp tới mà kế hoạch của các xã nêu.',
  introOne: 'Mọi hạn báo cáo, sơ kết, tổng kết mà kế hoạch của xã nêu.',
  asOf: (day: string) => `Tính đến ${day}.`,
  who: 'Ai phải làm',
  past: 'Đã qua',
  none: 'Chưa có thời hạn nào được nêu.',
  download: 'Tải lịch (.ics)',
  kinds: {
    report: 'Báo cáo',
    release: 'Kỳ số liệu',
    issue: 'Ban hành',
    launch: 'Triển khai',
    interim: 'Sơ kết',
    final: 'Tổng kết',
    target: 'Chỉ tiêu',
    task: 'Việc được giao',
  },
} as const;
