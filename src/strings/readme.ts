type ReadmeFacts = {
  site: string;
  day: string;
  /** One line each. */
  communes: readonly string[];
  columns: readonly string[];
  statuses: readonly string[];
};

/** The text file that explains the archive of all figures to somebody who has only the archive. */
export function readmeText({ site, day, communes, columns, statuses }: ReadmeFacts): string {
  return `SỐ LIỆU CỔNG THI ĐUA

Lấy từ ${site}, trang lập ${day}.

Trong gói này
- {xã}/so-lieu/{chỉ tiêu}.csv: các con số đang dùng của một chỉ tiêu, kỳ mới nhất đứng đầu.
- {xã}/so-lieu/ky/{kỳ}/v{bản}.csv: trọn một bản số liệu, kể cả bản đã thay; không bao giờ sửa.
- {xã}/so-lieu.sdmx.csv: các con số đang dùng, dạng SDMX-CSV cho cơ quan thống kê.
- du-lieu-mo/chi-tieu.csv: danh mục chỉ tiêu, đo cái gì, đơn vị tính, giới hạn.
- datapackage.json: mô tả các tệp cho máy đọc (Data Package 2.0).
- SHA256SUMS: mã kiểm tra; trên Linux chạy: sha256sum -c SHA256SUMS

Các tệp CSV dùng bảng mã UTF-8, phân cách bằng dấu phẩy, phần thập phân sau dấu chấm.
Trong Excel: Dữ liệu > Từ Văn bản/CSV, chọn UTF-8 và dấu phẩy.

Các xã trong gói
${communes.join('\n')}

Các cột
${columns.join('\n')}

Cột trang_thai
${statuses.join('\n')}

Ô giá trị để trống nghĩa là không có số, không phải 0.
Khi dùng lại, ghi rõ tên xã, kỳ và bản số liệu.
`;
}

/** One commune in that list. */
export function readmeCommune(name: string, periods: readonly string[], licence: string): string {
  const inForce = periods.length === 0 ? 'không có kỳ nào đang dùng' : periods.join('; ');
  return `- ${name}: ${inForce}. Giấy phép: ${licence}.`;
}

/** A commune's village rows and a period of the archive, as in "Quý II/2026 (bản 2)". */
export function readmePeriod(period: string, version: number): string {
  return `${period} (bản ${version})`;
}
