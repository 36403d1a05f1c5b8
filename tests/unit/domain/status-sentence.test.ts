import { describe, expect, it } from 'vitest';
import { YES_NO_UNIT } from '../../../src/domain/indicator.ts';
import { statusValue } from '../../../src/domain/status-sentence.ts';
import { count, indicator, judge, seen } from './judging.ts';

const commune = { ...count, areaLevel: 'commune' } as const;
const sentence = (...args: Parameters<typeof judge>) => judge(...args).sentence;

describe('figures in a sentence', () => {
  it('have dots between thousands and a comma before decimals', () => {
    const metres = { comparator: '>=', value: 6000, unit: 'mét' } as const;
    const input = { indicator: commune, observations: [seen('02536', 1234.5)] };
    expect(sentence(metres, input)).toBe(
      'Quý II/2026: 1.234,5 mét; chỉ tiêu từ 6.000 mét, còn thiếu 4.765,5 mét: Chưa đạt.',
    );
    const ratio = seen('02536', 80, { numerator: 254_200, denominator: 317_750 });
    expect(sentence({}, { observations: [ratio] })).toBe(
      'Quý II/2026: 80% (254.200/317.750); chỉ tiêu trên 70%, tốt hơn mức này 10 điểm phần trăm: Đạt.',
    );
  });

  it('stand as they do in a table', () => {
    const shown = (value: number | null) =>
      statusValue(judge({}, { observations: [seen('02536', value)] }), '%');
    expect([66.666_666, 70.004, 69.999_999_9, 70].map(shown)).toEqual([
      '66,67%', '70,004%', '69,9999999%', '70%',
    ]); // prettier-ignore
    expect(shown(null)).toBeNull();
    const metres = { comparator: 'increase', value: null, unit: null } as const;
    expect(statusValue(judge(metres, { observations: [seen('02536', 1234.5)] }), 'mét')).toBe(
      '1.234,5 mét',
    );
  });

  it('have two decimals, and more when a figure would else look like the level it misses', () => {
    expect(sentence({}, { observations: [seen('02536', 66.666_666)] })).toContain('66,67%;');
    expect(sentence({}, { observations: [seen('02536', 70.004)] })).toContain(
      '70,004%; chỉ tiêu trên 70%, tốt hơn mức này 0,004 điểm phần trăm: Đạt',
    );
    expect(sentence({}, { observations: [seen('02536', 69.999_999_9)] })).toContain(
      '69,9999999%; chỉ tiêu trên 70%, còn thiếu 0,0000001 điểm phần trăm: Chưa đạt',
    );
  });

  it('show no ratio of which one half is missing', () => {
    for (const half of [{ numerator: 5 }, { denominator: 8 }]) {
      expect(sentence({}, { observations: [seen('02536', 80, half)] })).toMatch(
        /^Quý II\/2026: 80%;/u,
      );
    }
  });

  it('equal to the level say so, and that "trên" is not reached', () => {
    expect(sentence({}, { observations: [seen('02536', 70)] })).toBe(
      'Quý II/2026: 70%; chỉ tiêu trên 70%, vừa bằng mức này: Chưa đạt.',
    );
  });

  it('of yes or no are words', () => {
    const asked = { comparator: '=', value: 1, unit: YES_NO_UNIT } as const;
    const input = {
      indicator: { ...commune, kind: 'yes-no', unit: YES_NO_UNIT },
      observations: [seen('02536', 0)],
    } as const;
    expect(sentence(asked, input)).toBe('Quý II/2026: không; chỉ tiêu là "có": Chưa đạt.');
    expect(sentence({ ...asked, value: 0 }, input)).toBe(
      'Quý II/2026: không; chỉ tiêu là "không": Đạt.',
    );
  });
});

describe('a sentence without a figure', () => {
  it('says until when nothing was due, or that it was', () => {
    expect(sentence({}, { observations: [] })).toBe(
      'Chưa có số liệu và theo lịch báo cáo của kế hoạch thì đến 30/6/2026 chưa phải báo cáo: Chưa đến kỳ.',
    );
    expect(sentence({}, { observations: [], asOf: '2026-03-31' })).toContain('đến 31/3/2026');
    expect(sentence({}, { observations: [], asOf: '2027-02-05' })).toBe(
      'Đến 05/02/2027 chưa có số liệu dù lịch báo cáo của kế hoạch hoặc hạn của chỉ tiêu đã qua: Chưa báo cáo.',
    );
  });

  it('says that nothing measures the target, or that it names no number', () => {
    expect(sentence({ indicator: null, cadence: 'yearly' }, { indicator: null })).toBe(
      'Có chỉ tiêu trên 70% trong năm 2026 nhưng chưa có chỉ số để đo: Chưa đủ dữ liệu.',
    );
    const quality = { comparator: 'qualitative', value: null, unit: null } as const;
    expect(sentence(quality)).toBe('Kế hoạch không đặt con số cho chỉ tiêu này: Định tính.');
  });

  it('says when a commune reported that nothing arose', () => {
    const row = seen('02536', null, { status: 'M' });
    expect(sentence({}, { observations: [row], indicator })).toBe(
      'Quý II/2026: báo không phát sinh nên không có số để so: Chưa đủ dữ liệu.',
    );
  });
});
