import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDaySchema } from '../../../src/domain/date.ts';
import { readDay } from '../../../src/ingest/read-day.ts';

describe('a day', () => {
  it.each([
    ['30/06/2026', '2026-06-30'],
    ['30/6/2026', '2026-06-30'],
    ['5/7/2026', '2026-07-05'],
    ['05/07/2026', '2026-07-05'],
    ['12/11/2026', '2026-11-12'],
    ['30-06-2026', '2026-06-30'],
    ['30.6.2026', '2026-06-30'],
    ['30\u20136\u20132026', '2026-06-30'],
    ['30 / 6 / 2026', '2026-06-30'],
    ['30 - 06 - 2026', '2026-06-30'],
    ['  30/06/2026\u00A0', '2026-06-30'],
    ['ngày 30/6/2026', '2026-06-30'],
    ['Ngày 30-6-2026', '2026-06-30'],
    ['ngày 30 tháng 6 năm 2026', '2026-06-30'],
    ['NGÀY 30 THÁNG 06 NĂM 2026', '2026-06-30'],
    ['30 tháng 6 năm 2026', '2026-06-30'],
    ['30 tháng 6, 2026', '2026-06-30'],
    ['30 tháng 6, năm 2026', '2026-06-30'],
    ['30 Tháng 6 2026', '2026-06-30'],
    ['ngày 01 tháng 7/2026', '2026-07-01'],
    ['ngày\n30 tháng 6\nnăm 2026', '2026-06-30'],
    ['ngày  30 tháng   6 năm 2026', '2026-06-30'],
    ['2026-06-30', '2026-06-30'],
    ['2026-6-30', '2026-06-30'],
    ['2026/06/30', '2026-06-30'],
    ['2026.06.30', '2026-06-30'],
    ['2026-06-30T00:00:00', '2026-06-30'],
    ['2026-06-30 00:00:00.000', '2026-06-30'],
    ['30/06/2026 0:00', '2026-06-30'],
    ['29/02/2028', '2028-02-29'],
    ['01/01/2000', '2000-01-01'],
    ['31/12/2100', '2100-12-31'],
  ])('written as %j is %s', (text, day) => {
    expect(readDay(text)).toBe(day);
    expect(readDay(text.normalize('NFD'))).toBe(day);
  });

  it.each([
    ['that no calendar has', ['31/11/2026', '29/02/2026', '29/02/2100', '00/06/2026', '32/01/2026', '30/00/2026', '30/13/2026', '2026-02-30', 'ngày 31 tháng 6 năm 2026']],
    ['in American order', ['6/30/2026', '06-30-2026', '12/31/2026', 'June 30, 2026', '2026-30-06']],
    ['with two digits of its year', ['30/06/26', '30-6-26', '30.06.26', 'ngày 30 tháng 6 năm 26', "30/6/'26"]],
    ['of another age', ['31/12/1999', '01/01/2101', '30/06/0226', '30/06/20266', '1999-12-31']],
    ['without all its parts', ['', '30/06', '6/2026', '2026', '2026-06', 'tháng 6 năm 2026', 'ngày 30 tháng 6', '30 tháng 6', 'Quý II/2026', 'cuối quý']],
    ['as Excel counts days', ['46203', '46203,5', '46203.0']],
    ['at an hour', ['30/06/2026 17:00', '2026-06-30T17:00:00', '2026-06-30T00:00:00Z', '2026-06-30T00:00:00+07:00']],
    ['beside another', ['30/06/2026-01/07/2026', '29-30/6/2026', '29, 30/6/2026', 'từ 30/6/2026', '30/6/2026?']],
    ['with two kinds of marks', ['30/06-2026', '30.06/2026', '2026-06/30', '30//06//2026']],
    ['run together', ['30062026', '20260630', '3062026']],
    ['with letters for digits', ['3O/06/2026', '30/06/2O26', 'l/6/2026']],
    ['in digits of other scripts', ['３０/０６/２０２６', '٣٠/٠٦/٢٠٢٦']],
    ['in a month of words', ['30 tháng năm 2026', '30 tháng Giêng năm 2026', '30-Jun-2026', '30-thg 6-26']],
  ] as const)('%s is refused', (_, texts) => {
    for (const text of texts) expect(readDay(text), text).toBeNull();
  }); // prettier-ignore

  it('is the same in every spelling', () => {
    const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-12-31'), noInvalidDate: true }); // prettier-ignore
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year, month, day] = iso.split('-').map(Number);
        const spellings = [iso, `${day}/${month}/${year}`, `${day}.${month}.${year}`, `${year}/${month}/${day}`, `ngày ${day} tháng ${month} năm ${year}`]; // prettier-ignore
        expect(spellings.map(readDay)).toEqual(spellings.map(() => iso));
      }),
    );
  });

  it('is a real day or nothing, whatever is typed', () => {
    const parts = fc.array(fc.constantFrom('30', '6', '2026', '00', '/', '-', '.', ' ', 'tháng', 'năm'), { maxLength: 8 }); // prettier-ignore
    fc.assert(
      fc.property(parts, (pieces) => {
        const day = readDay(pieces.join(''));
        expect(day === null || isoDaySchema.safeParse(day).success).toBe(true);
      }),
    );
  });
});
