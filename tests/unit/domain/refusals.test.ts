import { describe, expect, it } from 'vitest';
import { clauseSchema, RECIPIENTS } from '../../../src/domain/clause.ts';
import { communeSchema, DEMO_CODE, RESERVED_SLUGS } from '../../../src/domain/commune.ts';
import { isoDaySchema, monthDaySchema, partialDateSchema } from '../../../src/domain/date.ts';
import { documentSchema } from '../../../src/domain/document.ts';
import { areaCodeSchema, observationSchema } from '../../../src/domain/observation.ts';
import { periodSchema } from '../../../src/domain/period.ts';
import { pictureSchema } from '../../../src/domain/picture.ts';
import { SUMMARY_MAX_WORDS, planSchema } from '../../../src/domain/plan.ts';
import { indicatorIdSchema } from '../../../src/domain/target.ts';
import { slugSchema, textSchema } from '../../../src/domain/text.ts';
import { villageSchema } from '../../../src/domain/village.ts';
import { examples } from './examples.ts';
import { seen } from './judging.ts';

const { commune, document, picture, plan, village } = examples;
const feb30 = { year: 2026, month: 2, day: 30 };
const long = Array.from({ length: SUMMARY_MAX_WORDS + 1 }, () => 'từ').join(' ');

describe('what is refused', () => {
  it.each([
    ['clause', clauseSchema, 'i.1', ''],
    ['email', communeSchema, { ...commune, contacts: [{ unit: 'a', role: 'b', email: 'x' }] }, 'contacts.0.email'],
    ['code', communeSchema, { ...commune, code: '2536' }, 'code'],
    ['slug of the portal', communeSchema, { ...commune, slug: 'lich' }, 'slug'],
    ['province code', communeSchema, { ...commune, province: { ...commune.province, code: '8' } }, 'province.code'],
    ['day', isoDaySchema, '5/7/2026', ''],
    ['impossible day', isoDaySchema, '2026-02-30', ''],
    ['impossible day of every year', monthDaySchema, { month: 2, day: 30 }, ''],
    ['impossible date', partialDateSchema, feb30, 'day'],
    ['day without a month', partialDateSchema, { year: 2026, day: 5 }, 'month'],
    ['two parts of a year', partialDateSchema, { year: 2026, month: 5, quarter: 2 }, ''],
    ['number of a document', documentSchema, { ...document, number: 'số 462' }, 'number'],
    ['area', areaCodeSchema, 'Thôn Đông', ''],
    ['figure without its status', observationSchema, { ...seen('02536', 1), status: 'L' }, 'status'],
    ['period', periodSchema, 'Q2', ''],
    ['picture file', pictureSchema, { ...picture, file: 'Ảnh.webp' }, 'file'],
    ['summary', planSchema, { ...plan, summary: long }, 'summary'],
    ['indicator id', indicatorIdSchema, 'cds-1', ''],
    ['hidden character', textSchema, 'a\u202Eb', ''],
    ['slug', slugSchema, 'Thôn', ''],
    ['village id', villageSchema, { ...village, kind: 'xom' }, 'id'],
  ])('is named in Vietnamese at its field: %s', (_, schema, value, field) => {
    const issues = schema.safeParse(value).error?.issues ?? [];
    const [issue] = issues.filter(({ path }) => path.join('.') === field);
    expect(issue?.message).toMatch(/[à-ỹđ]/u);
  }); // prettier-ignore

  it.each([
    [isoDaySchema, '2026-02-30', 'impossible-date'],
    [monthDaySchema, { month: 2, day: 30 }, 'impossible-date'],
    [partialDateSchema, feb30, 'impossible-date'],
    [communeSchema, { ...commune, slug: 'lich' }, 'reserved-slug'],
    [documentSchema, { ...document, number: 'số 462' }, 'number-unreadable'],
  ])('has its kind where it has one', (schema, value, kind) => {
    const issues = schema.safeParse(value).error?.issues ?? [];
    expect(issues).toContainEqual(expect.objectContaining({ params: { kind } }));
  });

  it.each([
    [isoDaySchema, '2026-07-05'],
    [slugSchema, 'thon-dong'],
    [areaCodeSchema, 'thon-dong'],
    [areaCodeSchema, '02536'],
    [periodSchema, '2026-Q2'],
    [indicatorIdSchema, 'CDS-01'],
    [clauseSchema, 'III.2-1'],
    [clauseSchema, 'Điều 12'],
  ])('is anything before or behind a code', (schema, code) => {
    expect(schema.safeParse(code).success).toBe(true);
    for (const text of [`?${code}`, `${code}?`, `${code}-`, ` ${code}`, `${code}\n`]) {
      expect([text, schema.safeParse(text).success]).toEqual([text, false]);
    }
  });

  it('is a code of a commune that lost its zero, and a village written with marks', () => {
    for (const code of ['2536', '025360', '5-xom', 'Thon-dong', 'thon--dong', 'thôn']) {
      expect(areaCodeSchema.safeParse(code).success).toBe(false);
    }
    expect(areaCodeSchema.safeParse('xom-so-5').success).toBe(true);
    expect(areaCodeSchema.safeParse('khoi').success).toBe(true);
  });

  it('leaves the demo commune its code and the recipients their clause', () => {
    expect(communeSchema.safeParse({ ...commune, code: DEMO_CODE }).success).toBe(true);
    expect(clauseSchema.safeParse(RECIPIENTS).success).toBe(true);
    expect(RESERVED_SLUGS.has('so-lieu')).toBe(true);
  });
});
