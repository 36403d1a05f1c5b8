import { foldMarks } from '../../domain/fold.ts';

/** Province, series and number of a vehicle: "22A-123.45", "29-X1 123.45", "22 b1 2345". */
const PLATE =
  /(?<![\p{L}\d])[1-9]\d(?: ?[-–] ?| )?(?<series>m\u0111\d|[a-z\u0111][a-z\d\u0111]?)(?<gap> ?[-–—._] ?| ?)(?<number>\d{3}(?<mark>[.,· -]?)\d{2}|\d{4})(?![\p{L}\d]|[.,]\d)/giu;
const VEHICLE =
  /(?<![a-z])(?:xe|o ?to|mo ?to|bien (?:so|kiem soat)|bks|bsx)(?![a-z])[^\d\n]{0,30}$/u;
const BELONGS_TO_PLATE = /bien (?:so|kiem soat)|bks|bsx/u;
/** Letters that no series begins with. */
const UNUSED = /^[ijoqw]/iu;
/** Units of measure that stand behind a number of two digits. */
const UNIT = /^(?:[hklgtmv]|m[23]|ha|km|kg|cm|mm)$/u;
const YEAR = /^(?:19|20)\d{2}$/u;

type Parts = { series: string; gap: string; number: string; mark: string };

/** Whether a plate's looks are more than chance, judged without a word for a vehicle beside it. */
function isDistinct({ series, gap, number, mark }: Parts): boolean {
  if (number.length === 4 && (YEAR.test(number) || /^\p{L}{2}$/u.test(series))) return false;
  if (/[-–—]/u.test(gap)) return true;
  const isLower = series !== series.toUpperCase();
  return /^[.·]?$/u.test(mark) && !(isLower && number.length === 4);
}

/** "50m2 2026", "25 ha 1234": a measure and another number. A series of one capital letter is no unit. */
function isMeasure({ series, gap }: Parts): boolean {
  if (UNUSED.test(series)) return true;
  if (/^\p{Lu}$/u.test(series) || /[-–—]/u.test(gap)) return false;
  return UNIT.test(series.toLowerCase());
}

/** Whether a number plate of a car or motorbike stands in a plain text (with its marks and capitals). */
export function hasPlate(plain: string): boolean {
  return [...plain.matchAll(PLATE)].some(({ index, groups = {} }) => {
    const { series = '', gap = '', number = '', mark = '' } = groups;
    const parts = { series, gap, number, mark };
    const [word = ''] = VEHICLE.exec(foldMarks(plain.slice(Math.max(0, index - 60), index))) ?? [];
    if (BELONGS_TO_PLATE.test(word)) return true;
    return !isMeasure(parts) && (word !== '' || isDistinct(parts));
  });
}
