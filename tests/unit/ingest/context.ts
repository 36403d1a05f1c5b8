import { indicatorSchema, type Indicator } from '../../../src/domain/indicator.ts';
import type { IngestContext } from '../../../src/ingest/context.ts';
import { checkSheet } from '../../../src/ingest/check-sheet.ts';
import type { ReportRow, ValidationReport } from '../../../src/ingest/report.ts';
import { validate } from '../../../src/ingest/validate.ts';
import { readGuarded } from '../../../src/publish/read-guarded.ts';

const common = {
  field: 'digital',
  definition: 'Giải thích.',
  direction: 'higher',
  frequency: 'quarterly',
  source: 'Sổ theo dõi.',
  provider: 'Công chức văn hóa - xã hội',
  limitations: 'Không.',
  warnJump: 30,
  smallCountBelow: 0,
};
const percent = {
  numerator: 'Số đạt',
  denominator: 'Tổng số',
  unit: '%',
  decimals: 1,
  kind: 'percent',
};
const counted = { numerator: null, denominator: null, decimals: 0 };

/** Five indicators, one of each kind. */
export const indicators: Indicator[] = [
  { ...common, ...percent, id: 'CDS-01', name: 'Hồ sơ trực tuyến', shortName: 'Hồ sơ trực tuyến', areaLevel: 'commune' },
  { ...common, ...percent, id: 'CDX-01', name: 'Hộ phân loại rác tại nguồn', shortName: 'Phân loại rác', areaLevel: 'village' },
  { ...common, ...counted, id: 'CDS-19', name: 'Mô hình số', shortName: 'Mô hình số', areaLevel: 'commune', unit: 'mô hình', kind: 'count' },
  { ...common, ...counted, id: 'CDX-05', name: 'Đường hoa đã trồng', shortName: 'Đường hoa', areaLevel: 'village', unit: 'mét', kind: 'cumulative', warnJump: 500 },
  { ...common, ...counted, id: 'CDS-20', name: 'Nhà văn hóa có Wi-Fi', shortName: 'Wi-Fi nhà văn hóa', areaLevel: 'village', unit: 'có/không', kind: 'yes-no' },
].map((indicator) => indicatorSchema.parse(indicator)); // prettier-ignore

/** A sixth for figures with thousands and decimals; the forms of the other tests do without it. */
export const kilometres: Indicator = indicatorSchema.parse({
  ...common,
  ...counted,
  id: 'CDX-06',
  name: 'Kênh mương đã nạo vét',
  shortName: 'Nạo vét kênh',
  areaLevel: 'village',
  unit: 'km',
  kind: 'cumulative',
  decimals: 1,
  warnJump: 500,
});

/** A commune whose code begins with 0, with three villages; two names differ in one mark only. */
export const context: IngestContext = {
  indicators,
  areas: [
    { code: '02536', name: 'Xã Sơn Dương', aliases: [], level: 'commune' },
    { code: 'thon-dong', name: 'Thôn Đông', aliases: ['Làng Đông'], level: 'village' },
    { code: 'thon-ha', name: 'Thôn Hạ', aliases: [], level: 'village' },
    { code: 'xom-5', name: 'Xóm 5', aliases: [], level: 'village' },
  ],
  previous: [],
  expectedIndicators: [],
  period: null,
  officialPhones: ['0912 345 678'],
};

export function check(
  text: string | Uint8Array,
  changes: Partial<IngestContext> = {},
): ValidationReport {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return validate(bytes, { ...context, ...changes });
}

/** Checks an .xlsx file in this process. */
export async function checkXlsx(
  bytes: Uint8Array,
  changes: Partial<IngestContext> = {},
): Promise<ValidationReport> {
  const rows: ReportRow[] = [];
  const read = await readGuarded(bytes);
  const report = checkSheet(read, { ...context, ...changes }, (row) => rows.push(row));
  return { ...report, rows: report.verdict === 'reject' ? [] : rows };
}

export const HEADER =
  'ma_chi_tieu;ma_dia_ban;ky;gia_tri;tu_so;mau_so;trang_thai;nguon;ngay_chot;ghi_chu';

/** Checks rows below the full header, given as lines with ";". */
export function checkRowsOf(...rows: string[]): ValidationReport {
  return check([HEADER, ...rows].join('\r\n'));
}

export function codesOf(report: ValidationReport): string[] {
  return report.problems.map(({ code }) => code);
}
