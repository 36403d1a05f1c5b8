/** One complete example of each kind of content, every optional field filled. */
const year = { year: 2026 };
export const examples = {
  campaign: {
    id: 'thi-dua', title: 'Phong trào', shortTitle: 'Phong trào', from: 2026, to: 2030, foundedBy: '1-qd-ttg', summary: 'Gọn.',
  },
  village: {
    id: 'thon-dong', name: 'Thôn Đông', kind: 'thon', aliases: ['Đông'], mergedInto: 'thon-tay', households: 0,
  },
  commune: {
    slug: 'son-duong', code: '02536', codeValidFrom: '2025-07-01', name: 'Sơn Dương',
    province: { code: '08', name: 'Tuyên Quang', kind: 'tỉnh' },
    formerNames: [{ name: 'Hồng Lạc', isPartial: true }], villageWords: ['thon', 'xom'], publisher: 'Ủy ban',
    standingOffice: 'Phòng Văn hóa', contacts: [{ unit: 'Phòng', role: 'Trực', phone: '0207', email: 'a@xa.gov.vn' }],
    villages: [], licence: { name: 'CC-BY-4.0', title: 'Ghi công', url: 'https://creativecommons.org/' }, demo: true,
  },
  document: {
    key: '462-qd-ttg', number: '462/QĐ-TTg', writtenAs: ['462/QD-TTg'], kind: 'Quyết định', issuer: 'Thủ tướng',
    level: 'central', system: 'state', issuedOn: year, title: 'Về phong trào', basedOn: ['57-nq-tw'],
    url: 'https://vanban.chinhphu.vn/', inForce: true, note: 'Ghi.',
  },
  term: { written: 'UBND', full: 'Ủy ban nhân dân', spoken: 'ủy ban', meaning: 'Cơ quan.', synonyms: ['ủy ban'] },
  unit: { id: 'thon-xom', name: 'Thôn', aliases: ['Xóm'], audience: 'village' },
  modelType: {
    id: 'xom-so', name: 'Xóm số', aliases: ['Thôn số'], field: 'digital', summary: 'Gọn.',
    definition: { isOfficial: false, note: 'Chưa thấy.' },
    calledForBy: [{ commune: 'son-duong', plan: '2026-2030', clause: 'VI.10-2' }], parts: ['Một'],
    measures: [{ text: 'Số hộ', indicator: 'CDS-01' }], steps: ['Một'], costItems: ['Dây'], pitfalls: ['Quên'], sources: ['Sách'],
  },
  picture: { file: 'anh/duong-hoa.webp', alt: 'Đường hoa', caption: 'Hoa', showsPeople: true, consent: true },
  page: { id: 'gioi-thieu', title: 'Giới thiệu', summary: 'Gọn.', order: 1 },
  model: {
    id: 'xom-so', title: 'Xóm số', type: 'xom-so', commune: 'son-duong', village: 'xom-5', summary: 'Gọn.',
    startedOn: year, state: 'stopped', history: [{ state: 'stopped', since: year, reason: 'Hết tiền' }], problem: 'Xa', steps: ['Một'], who: ['Tổ'],
    cost: { total: 10, contributed: 10, note: 'Dây' },
    results: [{ text: 'Có mạng', value: 0, unit: 'hộ', asOf: '2026-06-30', source: 'Sổ' }], lessons: ['Chậm'],
    upkeep: 'Xóm', howToCopy: ['Họp'], contactUnit: 'Phòng', photos: [], targets: [{ plan: '2026-2030', target: 'rac' }],
    related: ['duong-hoa'],
  },
  story: {
    id: 'ra-quan', title: 'Ra quân', date: '2026-06-30', updated: '2026-07-01', summary: 'Gọn.', commune: 'son-duong',
    villages: ['xom-5'], models: ['xom-so'], targets: [{ plan: '2026-2030', target: 'rac' }], topics: ['chuyen-doi-so'],
    cover: { file: 'anh/a.webp', alt: 'Ảnh', caption: 'Hoa', showsPeople: false, consent: false }, unit: 'Phòng', consent: false,
    loudspeaker: { approvedBy: 'Phó Chủ tịch' }, draft: true,
  },
  indicator: {
    id: 'CDX-01', name: 'Phân loại rác', shortName: 'Rác', field: 'green', definition: 'Giải thích.', numerator: 'Hộ đạt',
    denominator: 'Tổng hộ', unit: '%', decimals: 1, direction: 'higher', kind: 'percent', frequency: 'quarterly',
    areaLevel: 'village', source: 'Sổ.', provider: 'Trưởng thôn', limitations: 'Không.', warnJump: 20, tolerance: 3, smallCountBelow: 0,
  },
  target: {
    id: 'rac', clause: 'III.1', group: 'Xanh', text: 'Trên 70%.', indicator: null, comparator: 'range', value: 70, valueTo: 80,
    unit: '%', scope: 'commune', cadence: 'by-end', due: { year: 2030 }, milestones: [{ due: { year: 2027 }, value: 50 }],
    baseline: { value: 20, asOf: { year: 2025 }, source: 'Sổ' },
    manual: { state: 'met', reason: 'Đủ', asOf: '2026-06-30' }, conditions: ['Đủ sổ'],
  },
  plan: {
    id: '2026-2030', commune: 'son-duong', campaign: 'thi-dua', title: 'Kế hoạch', shortTitle: 'Kế hoạch', summary: 'Gọn.',
    form: 'plan', number: '1/KH-UBND', numberSuffix: '/KH-UBND', place: 'Sơn Dương', issuedOn: year,
    signer: { name: 'Nguyễn Văn A', role: 'Chủ tịch' }, state: 'issued', sourceFile: 'a.pdf', officialFile: 'b.pdf',
    period: { from: 2026, to: 2030 }, sections: [{ clause: 'I', title: 'Mục đích' }],
    stages: [{ clause: 'V', name: 'Giai đoạn 1', from: 2026, to: 2027, items: ['Một'] }],
    milestones: [{ clause: 'V.1', kind: 'interim', title: 'Sơ kết', due: year }],
    citations: [{ document: '462-qd-ttg', clauses: ['Căn cứ'], role: 'basis' }], targets: [],
    duties: [{ clause: 'VI.1', heading: 'Thôn', units: ['thon-xom'], tasks: [{ text: 'Họp', clause: 'VI.1-1', cadence: 'monthly', due: year }] }],
    reporting: [{ clause: 'VII', units: ['thon-xom'], text: 'Báo cáo', to: 'Xã', cadence: 'yearly', dueBefore: { month: 12, day: 10 } }],
    criteria: [{ clause: 'IV', audience: 'household', heading: 'Dân', items: ['Một'] }],
    awards: [{ clause: 'VIII', occasion: 'yearly', heading: 'Khen', forms: ['Giấy khen'], items: ['Tốt'], audience: 'business' }],
    modelTypes: [{ type: 'xom-so', clause: 'VI.10-2' }], recipients: ['Tỉnh'],
  },
}; // prettier-ignore
