import { describe, expect, it } from 'vitest';
import { changeRecordSchema } from '../../../src/domain/change-record.ts';

const figure = {
  value: 1, numerator: null, denominator: null, status: 'A', source: '', asOf: null, note: '',
}; // prettier-ignore
const change = { indicator: 'CDS-01', area: 'thon-ha', before: figure, after: figure };
const effect = { plan: '2026-2030', target: 'rac', before: 'behind', after: 'met' };
const record = {
  kind: 'correction',
  reason: 'Nhập nhầm.',
  figures: [change],
  statuses: [effect],
  rejudged: [effect],
};
/** Where a change record is wrong; nothing when it is right. */
const wrong = (changes: object) =>
  changeRecordSchema
    .safeParse({ ...record, ...changes })
    .error?.issues.map(({ path }) => path.join('.'));
const without = (whole: object, key: string) =>
  Object.fromEntries(Object.entries(whole).filter(([name]) => name !== key));

describe('a change record', () => {
  it('says what was there before and what is now, or that there was nothing', () => {
    expect(wrong({})).toBeUndefined();
    expect(wrong({ kind: 'revision', rejudged: undefined })).toBeUndefined();
    const none = { before: null, after: null };
    expect(
      wrong({ figures: [{ ...change, ...none }], statuses: [{ ...effect, ...none }] }),
    ).toBeUndefined();
  });

  it.each(['kind', 'reason', 'figures', 'statuses'])('is not one without %s', (key) => {
    expect(changeRecordSchema.safeParse(without(record, key)).success).toBe(false);
  });

  it.each([
    ['a kind of withdrawal', { kind: 'withdrawal' }, 'kind'],
    ['an empty reason', { reason: '' }, 'reason'],
    ['more than it should', { more: 1 }, ''],
    ['an effect on no state', { statuses: [{ ...effect, after: 'good' }] }, 'statuses.0.after'],
    ['a state nobody knows', { rejudged: [{ ...effect, before: '' }] }, 'rejudged.0.before'],
    ['an effect with more', { statuses: [{ ...effect, more: 1 }] }, 'statuses.0'],
    ['a target that is no slug', { statuses: [{ ...effect, target: 'Rác' }] }, 'statuses.0.target'],
    ['a plan that is no slug', { statuses: [{ ...effect, plan: '' }] }, 'statuses.0.plan'],
    ['an indicator that is none', { figures: [{ ...change, indicator: '?' }] }, 'figures.0.indicator'],
    ['an area that is none', { figures: [{ ...change, area: 'X' }] }, 'figures.0.area'],
    ['a figure with its key', { figures: [{ ...change, after: { ...figure, area: 'thon-ha' } }] }, 'figures.0.after'],
    ['a change with more', { figures: [{ ...change, more: 1 }] }, 'figures.0'],
    ['a status nobody knows', { figures: [{ ...change, after: { ...figure, status: 'X' } }] }, 'figures.0.after.status'],
    ['a day that is none', { figures: [{ ...change, before: { ...figure, asOf: '2026-02-30' } }] }, 'figures.0.before.asOf'],
    ['a value in words', { figures: [{ ...change, before: { ...figure, value: '1' } }] }, 'figures.0.before.value'],
  ])('does not hold %s', (_, changes, path) => {
    expect(wrong(changes)).toEqual([path]);
  }); // prettier-ignore

  it.each(Object.keys(figure))('holds no figure without %s', (key) => {
    expect(wrong({ figures: [{ ...change, before: without(figure, key) }] })).toEqual([
      `figures.0.before.${key}`,
    ]);
  });
});
