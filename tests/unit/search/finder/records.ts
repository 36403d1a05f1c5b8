import type { SearchRecord } from '../../../../src/search/record.ts';
import { record } from '../index/records.ts';

/** A small portal: two communes, villages with one name in both, models, stories, plans, terms. */
export const portal: readonly SearchRecord[] = [
  record({ url: '/a/', kind: 'commune', title: 'Xã Bình Minh', commune: 'Bình Minh', aliases: ['Tân Lập'] }),
  record({ url: '/b/', kind: 'commune', title: 'Xã Hòa Sơn', commune: 'Hòa Sơn' }),
  record({ url: '/a/thon/dong/', kind: 'village', title: 'Thôn Đông, xã Bình Minh', commune: 'Bình Minh', villages: ['Thôn Đông'], aliases: ['Làng Gạo'] }),
  record({ url: '/a/thon/xom-5/', kind: 'village', title: 'Xóm 5, xã Bình Minh', commune: 'Bình Minh', villages: ['Xóm 5'] }),
  record({ url: '/b/thon/xom-5/', kind: 'village', title: 'Xóm 5, xã Hòa Sơn', commune: 'Hòa Sơn', villages: ['Xóm 5'] }),
  record({ url: '/loai/duong-hoa/', kind: 'modelType', title: 'Đường hoa', modelType: 'Đường hoa', aliases: ['Con đường hoa'] }),
  record({ url: '/loai/xom-so/', kind: 'modelType', title: 'Xóm số', modelType: 'Xóm số' }),
  record({ url: '/a/mo-hinh/hoa/', kind: 'model', title: 'Một cây số nở rực', text: 'Đường hoa do chi hội trồng.', commune: 'Bình Minh', villages: ['Thôn Đông'], modelType: 'Đường hoa', year: 2026 }),
  record({ url: '/b/mo-hinh/hoa/', kind: 'model', title: 'Đường hoa Xóm 5', commune: 'Hòa Sơn', villages: ['Xóm 5'], modelType: 'Đường hoa', year: 2025 }),
  record({ url: '/a/tin/1/', kind: 'story', title: 'Ra quân dọn đường, trồng cây', text: 'Bà con mang hoa ra trồng. Hóa đơn tiền giống công khai.', commune: 'Bình Minh', villages: ['Thôn Đông'], year: 2026, date: '2026-03-02' }),
  record({ url: '/a/tin/2/', kind: 'story', title: 'Chấm đường hoa quý II', text: 'Tổ chấm đi từng tuyến ở Thôn Đông.', commune: 'Bình Minh', villages: ['Thôn Đông'], year: 2026, date: '2026-07-02' }),
  record({ url: '/a/tin/3/', kind: 'story', title: 'Chấm đường hoa quý I', text: 'Tổ chấm đi từng tuyến.', commune: 'Bình Minh', villages: [], year: 2026, date: '2026-04-02' }),
  record({ url: '/a/ke-hoach/', kind: 'plan', title: 'Kế hoạch thi đua 2026-2030 của xã Bình Minh', summary: 'Bốn phần việc.', text: 'Kế hoạch 36/KH-UBND. UBND xã chỉ đạo.', commune: 'Bình Minh', year: 2026, numbers: ['36/KH-UBND'] }),
  record({ url: '/b/ke-hoach/', kind: 'plan', title: 'Kế hoạch thi đua 2026-2030 của xã Hòa Sơn', text: 'Chuyển đổi số.', commune: 'Hòa Sơn', year: 2026 }),
  record({ url: '/van-ban/#36', kind: 'document', title: 'Kế hoạch 36/KH-UBND', numbers: ['36/KH-UBND'] }),
  record({ url: '/tu/duong-day/', kind: 'term', title: 'Đường dây nóng', text: 'Số máy để báo tin.' }),
]; // prettier-ignore
