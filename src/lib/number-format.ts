/** How numbers are written, for the build and for the browser: nothing else is imported here. */
const NBSP = '\u00A0';
const formatters = new Map<number, Intl.NumberFormat>();

/** A number as Vietnamese write it: "1.234,5". `decimals` fixes the digits after the comma; absent shows up to 3. */
export function number(value: number, decimals?: number): string {
  const key = decimals ?? -1;
  let formatter = formatters.get(key);
  if (formatter === undefined) {
    formatter = new Intl.NumberFormat('vi-VN', {
      minimumFractionDigits: decimals ?? 0,
      maximumFractionDigits: decimals ?? 3,
    });
    formatters.set(key, formatter);
  }
  return formatter.format(value);
}

/** A number with its unit, never broken across lines: "95,5%", "12 mô hình". */
export function numberWithUnit(value: number, unit: string, decimals?: number): string {
  const digits = number(value, decimals);
  return unit === '%' ? `${digits}%` : `${digits}${NBSP}${unit}`;
}
