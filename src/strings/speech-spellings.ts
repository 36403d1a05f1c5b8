/** How officers shorten words in writing: no terms to explain to readers, but the loudspeaker has to say them. */
export const spellings: Readonly<Record<string, string>> = {
  'đ/c': 'đồng chí',
  'Đ/c': 'Đồng chí',
  'v/v': 'về việc',
  'V/v': 'Về việc',
  TPHCM: 'Thành phố Hồ Chí Minh',
  'TP.HCM': 'Thành phố Hồ Chí Minh',
  'TP. HCM': 'Thành phố Hồ Chí Minh',
  Km: 'ki lô mét',
};

/** Units as they are typed; they mean this behind a number only. */
export const unitSpellings: Readonly<Record<string, string>> = {
  mm: 'mi li mét', dm: 'đề xi mét', m2: 'mét vuông', m3: 'mét khối', km2: 'ki lô mét vuông', 'km²': 'ki lô mét vuông',
  g: 'gam', gr: 'gam', mg: 'mi li gam', ml: 'mi li lít', l: 'lít', s: 'giây',
  V: 'vôn', W: 'oát', kW: 'ki lô oát', kWp: 'ki lô oát đỉnh', Wh: 'oát giờ', kV: 'ki lô vôn', kVA: 'ki lô vôn am pe',
  KB: 'ki lô bai', MB: 'mê ga bai', GB: 'gi ga bai', TB: 'tê ra bai', Mbps: 'mê ga bít mỗi giây',
  k: 'nghìn', tr: 'triệu', trđ: 'triệu đồng', 'tr.đ': 'triệu đồng', 'tr.đồng': 'triệu đồng',
  VND: 'đồng', VNĐ: 'đồng', vnđ: 'đồng', USD: 'đô la Mỹ',
}; // prettier-ignore

/** Kinds of documents by their abbreviation in a number (NĐ 30/2020/NĐ-CP, phụ lục III) that the glossary does not explain. */
export const documentKinds: Readonly<Record<string, string>> = {
  BB: 'Biên bản', BC: 'Báo cáo', CĐ: 'Công điện', CT: 'Chỉ thị', DA: 'Dự án', GM: 'Giấy mời', PA: 'Phương án', QC: 'Quy chế',
  QyĐ: 'Quy định', TB: 'Thông báo', TTr: 'Tờ trình',
}; // prettier-ignore

/** Abbreviations that stand for this in a document's number, and for something else anywhere else ("TT." is a town too). */
export const onlyInNumbers: readonly string[] = ['CP', 'CT', 'HD', 'KL', 'TT', 'VT'];

/** Who writes letters under a number without a kind: "1234/UBND-VHXH". */
export const letterWriters: readonly string[] = ['UBND', 'HĐND', 'MTTQ', 'UBMTTQ', 'ĐU'];

/** Titles before a name, written with a full stop. */
export const titles: Readonly<Record<string, string>> = {
  GS: 'giáo sư',
  PGS: 'phó giáo sư',
  TSKH: 'tiến sĩ khoa học',
  TS: 'tiến sĩ',
  ThS: 'thạc sĩ',
  BS: 'bác sĩ',
  KS: 'kỹ sư',
  LS: 'luật sư',
};
