import { z } from 'zod';
import { clauseSchema } from './clause.ts';
import { isoDaySchema } from './date.ts';
import { field } from './field.ts';
import { indicatorSchema } from './indicator.ts';
import { licenceSchema } from './licence.ts';
import { areaCodeSchema } from './observation.ts';
import { openRowSchema } from './open-row.ts';
import { periodSchema } from './period.ts';
import { indicatorIdSchema, targetSchema } from './target.ts';
import { targetStateSchema } from './target-status.ts';
import { slugSchema, textSchema } from './text.ts';

const pathSchema = z.string().regex(/^\/[^\s]*$/u);
const target = targetSchema.shape;

const communeRefSchema = z.strictObject({
  ma: openRowSchema.shape.ma_xa,
  ten: field(textSchema, 'Tên xã', 'Không kèm chữ "xã".'),
  tinh: field(textSchema, 'Tỉnh, thành phố', 'Đơn vị cấp trên.'),
  minh_hoa: field(
    z.boolean(),
    'Dữ liệu minh họa',
    'true: xã không có thật, số liệu chỉ để xem thử.',
  ),
});

/** What every document begins with. */
const opening = {
  $schema: field(z.url(), 'Lược đồ', 'Địa chỉ của lược đồ mà tệp này theo.'),
  xa: communeRefSchema,
  giay_phep: field(
    licenceSchema.nullable(),
    'Giấy phép',
    'null: xã chưa nêu, muốn dùng lại thì hỏi xã.',
  ),
};

const indicatorRefSchema = z.strictObject({
  ma: indicatorIdSchema,
  ten: indicatorSchema.shape.name,
  ten_gon: indicatorSchema.shape.shortName,
  don_vi: indicatorSchema.shape.unit,
  so_thap_phan: indicatorSchema.shape.decimals,
  kieu: indicatorSchema.shape.kind,
  chieu_tot: indicatorSchema.shape.direction,
  giai_thich: indicatorSchema.shape.definition,
  nguon: indicatorSchema.shape.source,
  don_vi_cung_cap: indicatorSchema.shape.provider,
  gioi_han: indicatorSchema.shape.limitations,
});
export type IndicatorRef = z.infer<typeof indicatorRefSchema>;

const areasSchema = field(
  z.array(z.strictObject({ ma: areaCodeSchema, ten: textSchema })),
  'Địa bàn',
  'Xã đứng đầu, rồi các thôn theo danh sách của xã; không xếp hạng.',
);

const targetRefSchema = z.strictObject({
  ke_hoach: field(slugSchema, 'Kế hoạch', 'Mã kế hoạch của xã.'),
  ma: target.id,
  dieu_khoan: field(clauseSchema, 'Điều khoản', 'Nơi chỉ tiêu đứng trong văn bản.'),
  noi_dung: target.text,
  pham_vi: target.scope,
  so_sanh: target.comparator,
  gia_tri: field(z.number().nullable(), 'Mức', 'null: kế hoạch không nêu con số.'),
  gia_tri_den: field(z.number().nullable(), 'Mức trên', 'Chỉ có khi so_sanh là "range".'),
  don_vi: field(textSchema.nullable(), 'Đơn vị tính', 'null: không có con số.'),
  nhip: target.cadence,
  han: field(
    isoDaySchema.nullable(),
    'Hạn',
    'Ngày cuối của hạn; null: kế hoạch không nêu hạn riêng.',
  ),
  trang: pathSchema,
});
export type TargetRef = z.infer<typeof targetRefSchema>;

/** A row of a document about one indicator, which need not repeat what its head says. */
const indicatorRowSchema = openRowSchema
  .omit({ ma_chi_tieu: true, ten_chi_tieu: true, ten_dia_ban: true, don_vi: true, ma_xa: true, ten_xa: true })
  .extend({ trang: field(pathSchema, 'Trang', 'Trang của bản số liệu, không bao giờ đổi.') }); // prettier-ignore

/** The whole commune in a period for which it gave no figure of its own. */
const wholeRowSchema = z.strictObject({
  ky: openRowSchema.shape.ky,
  gia_tri: field(z.number().nullable(), 'Giá trị', 'null: chưa tính được, xem vi_sao_trong.'),
  tu_so: openRowSchema.shape.tu_so,
  mau_so: openRowSchema.shape.mau_so,
  tam_tinh: field(z.boolean(), 'Tạm tính', 'true: có thôn mới báo số tạm tính hoặc ước tính.'),
  doi_cach_tinh: field(
    z.boolean(),
    'Đổi cách tính',
    'true: có thôn từ kỳ này tính theo cách khác.',
  ),
  vi_sao_trong: field(textSchema.nullable(), 'Vì sao trống', 'null: có giá trị.'),
});
export type WholeRow = z.infer<typeof wholeRowSchema>;

/** `/{xa}/so-lieu/{indicator}.json`: every figure in force of one indicator, newest period first. */
export const indicatorDocumentSchema = z.strictObject({
  ...opening,
  chi_tieu: indicatorRefSchema,
  dia_ban: areasSchema,
  so_lieu: z.array(indicatorRowSchema),
  toan_xa: field(
    z.array(wholeRowSchema),
    'Toàn xã, tính từ các thôn',
    'Khi xã không nộp số riêng: số đếm thì cộng, tỷ lệ thì tính lại từ tổng tử số và mẫu số.',
  ),
  muc_tieu: field(
    z.array(targetRefSchema),
    'Mục tiêu',
    'Các chỉ tiêu của kế hoạch dùng chỉ số này.',
  ),
});
export type IndicatorDocument = z.infer<typeof indicatorDocumentSchema>;

/** Whether the figures of a version count: in force, replaced by a later version, withdrawn. */
export const versionStates = {
  'hien-hanh': 'đang dùng',
  'da-thay': 'đã có bản mới thay',
  'tam-rut': 'đang tạm rút',
} as const;
export type VersionState = keyof typeof versionStates;
const versionStateSchema = field(
  z.enum(Object.keys(versionStates) as [VersionState, ...VersionState[]]),
  'Tình trạng',
  'hien-hanh: đang dùng; da-thay: đã có bản mới; tam-rut: xã đang tạm rút số của kỳ.',
);

const periodRefSchema = z.strictObject({ ma: periodSchema, ten: textSchema });
const versionRow = openRowSchema.omit({ ky: true, ma_xa: true, ten_xa: true, phien_ban: true, cong_bo: true }); // prettier-ignore

/** `/{xa}/so-lieu/ky/{period}/v{n}.json`: one permanent version. */
export const versionDocumentSchema = z.strictObject({
  ...opening,
  ky: periodRefSchema,
  phien_ban: openRowSchema.shape.phien_ban,
  cong_bo: openRowSchema.shape.cong_bo,
  co_quan_cong_bo: textSchema,
  tinh_trang: versionStateSchema,
  thay_doi: field(
    z.strictObject({ loai: z.enum(['correction', 'revision']), ly_do: textSchema }).nullable(),
    'Vì sao có bản này',
    'correction là đính chính, revision là điều chỉnh; bản đầu tiên thì null.',
  ),
  trang: pathSchema,
  chi_tieu: z.array(indicatorRefSchema),
  dia_ban: areasSchema,
  so_lieu: z.array(versionRow),
});
export type VersionDocument = z.infer<typeof versionDocumentSchema>;

const addresses = { trang: pathSchema, csv: pathSchema, json: pathSchema };

/** `/{xa}/so-lieu.json`: what a commune has published, with the address of each part. */
export const communeDocumentSchema = z.strictObject({
  ...opening,
  trang: pathSchema,
  sdmx_csv: field(
    pathSchema.nullable(),
    'SDMX-CSV',
    'Mọi con số đang dùng của xã trong một tệp; null: chưa công bố kỳ nào.',
  ),
  muc_tieu: z.array(
    targetRefSchema.extend({
      chi_tieu: field(indicatorIdSchema.nullable(), 'Chỉ số đo', 'null: không đo bằng số.'),
      ket_qua: field(
        targetStateSchema.nullable(),
        'Kết quả',
        'null: chưa công bố, hoặc đang tạm rút.',
      ),
      ten_ket_qua: textSchema.nullable(),
      vi_sao: field(textSchema.nullable(), 'Vì sao', 'Một câu nói kết quả từ đâu ra.'),
      ky: periodSchema.nullable(),
    }),
  ),
  chi_tieu: z.array(z.strictObject({ ma: indicatorIdSchema, ten: textSchema, ...addresses })),
  ky: z.array(
    periodRefSchema.extend({
      trang: pathSchema,
      phien_ban: z.array(
        z.strictObject({
          so: openRowSchema.shape.phien_ban,
          cong_bo: openRowSchema.shape.cong_bo,
          tinh_trang: versionStateSchema,
          trang: pathSchema,
          csv: field(pathSchema.nullable(), 'CSV', 'null: lần tạm rút, không có số.'),
          json: pathSchema.nullable(),
        }),
      ),
    }),
  ),
});
export type CommuneDocument = z.infer<typeof communeDocumentSchema>;
