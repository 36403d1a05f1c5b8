import { closeSync, openSync, writeSync } from 'node:fs';
import { indicatorSchema, type Indicator } from '../src/domain/indicator.ts';
import type { IngestContext } from '../src/ingest/context.ts';

/** A province: 25 indicators in 2,500 villages; a million figures are 16 periods of it. */
const INDICATORS = 25;
const AREAS = 2500;
const SOURCES = ['Sổ theo dõi', 'Tổ CNSCĐ', 'Hội Phụ nữ', 'Báo cáo'];

const two = (number: number): string => String(number).padStart(2, '0');
const indicatorId = (index: number): string => `CDS-${two(index + 1)}`;
const areaCode = (index: number): string => `thon-${String(index + 1).padStart(4, '0')}`;
const period = (index: number): string =>
  `${2020 + Math.floor(index / 12)}-${two((index % 12) + 1)}`;

function indicator(index: number): Indicator {
  return indicatorSchema.parse({
    id: indicatorId(index), name: `Chỉ tiêu ${index + 1}`, shortName: `Chỉ tiêu ${index + 1}`, field: 'digital',
    definition: 'Để đo.', numerator: 'Số đạt', denominator: 'Tổng số', unit: '%', decimals: 1, kind: 'percent',
    direction: 'higher', frequency: 'monthly', areaLevel: 'village', source: 'Sổ', provider: 'Xã',
    limitations: 'Không.', warnJump: 100, smallCountBelow: 0,
  }); // prettier-ignore
}

/** What the checker is given to check the files below: everything in them is right. */
export function benchContext(): IngestContext {
  return {
    indicators: Array.from({ length: INDICATORS }, (_, index) => indicator(index)),
    areas: Array.from({ length: AREAS }, (_, index) => ({
      code: areaCode(index), name: `Thôn ${index + 1}`, aliases: [], level: 'village',
    })), // prettier-ignore
    previous: [],
    expectedIndicators: [],
    period: null,
    officialPhones: [],
  };
}

function row(at: number): string {
  const area = at % AREAS;
  const series = Math.floor(at / AREAS);
  const value = `${10 + ((at * 7919) % 90)}.${at % 10}`;
  return [
    indicatorId(series % INDICATORS), areaCode(area), period(Math.floor(series / INDICATORS)),
    value, SOURCES[at % SOURCES.length], 'A',
  ].join(','); // prettier-ignore
}

/** Writes a figures file without a mistake: `rows` rows of about 46 bytes, with letters of two and three bytes in each. */
export function writeFigures(file: string, rows: number): void {
  const descriptor = openSync(file, 'w');
  let text = 'ma_chi_tieu,ma_dia_ban,ky,gia_tri,nguon,trang_thai\n';
  for (let at = 0; at < rows; at += 1) {
    text += `${row(at)}\n`;
    if (text.length < 1 << 16) continue;
    writeSync(descriptor, text);
    text = '';
  }
  writeSync(descriptor, text);
  closeSync(descriptor);
}
