import { z } from 'zod';
import { isoDaySchema } from './date.ts';
import { field } from './field.ts';
import { licenceSchema } from './licence.ts';
import { slugSchema, textSchema } from './text.ts';
import { villageKindSchema, villageSchema, type Village } from './village.ts';

/** First address parts that belong to the portal itself; no commune may take one. */
export const RESERVED_SLUGS: ReadonlySet<string> = new Set([
  'ke-hoach', 'mo-hinh', 'tin-tuc', 'so-lieu', 'thon', 'tim-kiem', 'lich', 'loai-mo-hinh', 'van-ban',
  'thuat-ngu', 'du-lieu-mo', 'dinh-chinh', 'huong-dan', 'gioi-thieu', 'lien-he', 'so-do-trang', 'tro-nang', 'viec-cua', 'bao-cao', 'loa',
  'admin', 'phong-cach', 'kiem-tra-so-lieu', 'pagefind', 'tim', '404',
]); // prettier-ignore

/** The code of the fictional commune; no real commune has it. */
export const DEMO_CODE = '99999';

const formerNameSchema = z.strictObject({
  name: field(textSchema, 'Tên cũ', 'Tên xã, thị trấn trước khi sắp xếp.'),
  isPartial: field(
    z.boolean().default(false),
    'Một phần',
    'true khi chỉ một phần địa bàn nhập về.',
  ),
});

const contactSchema = z.strictObject({
  unit: field(textSchema, 'Đơn vị', 'Phòng, ban, tổ phụ trách.'),
  role: field(textSchema, 'Phụ trách việc gì', 'Vai trò, không ghi tên người.'),
  phone: field(
    textSchema.optional(),
    'Điện thoại cơ quan',
    'Số máy của cơ quan, không phải số riêng.',
  ),
  email: field(
    z.email({ error: 'một địa chỉ thư điện tử, ví dụ vanphong@xa.gov.vn' }).optional(),
    'Thư điện tử cơ quan',
    'Hộp thư công vụ.',
  ),
});

export const communeSchema = z.strictObject({
  slug: field(
    slugSchema.refine((slug) => !RESERVED_SLUGS.has(slug), {
      error: 'tên này dành cho một trang của cổng',
      params: { kind: 'reserved-slug' },
    }),
    'Tên trên địa chỉ',
    'Trùng với tên thư mục.',
  ),
  code: field(
    z
      .string()
      .regex(/^\d{5}$/u, { error: 'mã xã là 5 chữ số trong ngoặc kép, giữ số 0 ở đầu: "02536"' }),
    'Mã đơn vị hành chính',
    '5 chữ số trong ngoặc kép.',
  ),
  codeValidFrom: field(isoDaySchema, 'Mã có hiệu lực từ', 'Mã xã được cấp lại năm 2025.'),
  name: field(textSchema, 'Tên xã', 'Không kèm chữ "xã", ví dụ "Sơn Dương".'),
  province: field(
    z.strictObject({
      code: field(
        z.string().regex(/^\d{2}$/u, { error: 'mã tỉnh là 2 chữ số trong ngoặc kép' }),
        'Mã tỉnh',
        '2 chữ số.',
      ),
      name: field(textSchema, 'Tên tỉnh, thành phố', 'Ví dụ "Tuyên Quang", "Hà Nội".'),
      kind: field(z.enum(['tỉnh', 'thành phố']), 'Loại', 'tỉnh hoặc thành phố.'),
    }),
    'Tỉnh, thành phố',
    'Đơn vị cấp trên.',
  ),
  formerNames: field(
    z.array(formerNameSchema).default([]),
    'Tên cũ',
    'Các xã, thị trấn hợp thành.',
  ),
  villageWords: field(
    z.array(villageKindSchema).min(1),
    'Cách gọi thôn',
    'Các từ xã dùng, từ chính đứng đầu.',
  ),
  publisher: field(textSchema, 'Cơ quan chủ quản', 'Ghi ở chân trang.'),
  standingOffice: field(textSchema, 'Cơ quan thường trực', 'Phòng nhận báo cáo phong trào.'),
  contacts: field(
    z.array(contactSchema).default([]),
    'Liên hệ',
    'Đầu mối công vụ; chưa có thì bỏ trống.',
  ),
  villages: field(
    z.array(villageSchema).default([]),
    'Thôn, xóm',
    'Danh sách thôn; chưa công bố thì bỏ trống.',
  ),
  licence: field(
    licenceSchema.nullable().default(null),
    'Giấy phép của số liệu',
    'Chỉ ghi khi xã đã quyết định; chưa có thì bỏ trống và cổng ghi "chưa nêu".',
  ),
  demo: field(z.boolean().default(false), 'Dữ liệu minh họa', 'true chỉ cho xã hư cấu.'),
});
export type Commune = z.infer<typeof communeSchema>;

/** The villages of a commune that stand today; one merged into another keeps its page, and nothing new begins there. */
export function standingVillages({ villages }: Pick<Commune, 'villages'>): Village[] {
  return villages.filter(({ mergedInto }) => mergedInto === undefined);
}
