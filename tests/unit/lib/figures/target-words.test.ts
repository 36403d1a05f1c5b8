import { describe, expect, it } from 'vitest';
import { targetSchema, type Target } from '../../../../src/domain/target.ts';
import { targetDue, targetLevel, targetScope } from '../../../../src/lib/figures/target-words.ts';

const base = {
  id: 'a',
  clause: 'III.1-1',
  group: 'Nhóm',
  text: 'Chỉ tiêu',
  indicator: null,
  scope: 'commune',
  cadence: 'by-end',
  due: null,
};
const target = (changes: Record<string, unknown>): Target =>
  targetSchema.parse({ ...base, ...changes });

describe('the level of a target in words', () => {
  it.each([
    [{ comparator: '>', value: 70, unit: '%' }, 'trên 70%'],
    [{ comparator: '>=', value: 100, unit: '%' }, '100%'],
    [{ comparator: '>=', value: 90, unit: '%' }, '90% trở lên'],
    [{ comparator: '>=', value: 1, unit: 'mô hình' }, 'ít nhất 1\u00A0mô hình'],
    [{ comparator: '<=', value: 6, unit: 'điểm' }, 'không quá 6\u00A0điểm'],
    [{ comparator: 'range', value: 30, valueTo: 50, unit: '%' }, 'từ 30% đến 50%'],
    [{ comparator: '=', value: 1, unit: 'có/không' }, 'có'],
    [{ comparator: 'increase', value: null, unit: null }, 'tăng dần'],
    [{ comparator: 'qualitative', value: null, unit: null }, 'định tính'],
  ])('%o', (changes, words) => {
    expect(targetLevel(target(changes))).toBe(words);
  });
});

describe('when a target falls due', () => {
  const number = { comparator: '>', value: 70, unit: '%' };
  it('is its own date, each year, or the end of the plan', () => {
    expect(targetDue(target({ ...number, due: { year: 2028 } }), 2030)).toBe('năm 2028');
    expect(targetDue(target({ ...number, cadence: 'yearly' }), 2030)).toBe('mỗi năm');
    expect(targetDue(target(number), 2030)).toBe('không nêu hạn riêng; giai đoạn đến năm 2030');
  });
});

describe('whom a target holds for', () => {
  it("uses the commune's own word for its villages", () => {
    const each = target({ comparator: '>=', value: 1, unit: 'mô hình', scope: 'village' });
    expect(targetScope(each, ['xom', 'khoi'])).toBe('mỗi xóm, khối');
    expect(targetScope({ ...each, scope: 'commune' }, ['thon'])).toBe('toàn xã');
  });
});
