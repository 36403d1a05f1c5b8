import { describe, expect, it, vi } from 'vitest';
import { calendarOf } from '../../../../src/domain/calendar.ts';
import { calendarFile } from '../../../../src/lib/feeds/calendar-file.ts';
import type { PublishedVersion } from '../../../../src/domain/snapshot.ts';
import { readSnapshots } from '../../../../src/publish/read-snapshots.ts';
import { loadContent } from '../../../../src/publish/load-content.ts';
import { daysOf, eventsOf, shownBy } from '../../../support/calendar.ts';

const tree = await loadContent('content');
const plans = [...tree.plan.values()].map(({ data }) => data);
const communes = [...tree.commune.values()].map(({ data: commune }) => ({
  commune,
  plans: plans.filter((plan) => plan.commune === commune.slug).map((data) => ({ data })),
  snapshots: [] as PublishedVersion[],
}));
const names = new Map(
  [...tree.units.values()].flatMap(({ data }) => data.units.map(({ id, name }) => [id, name])),
);
const make = (of: typeof communes, stampDay = '2026-11-20') =>
  calendarFile({
    communes: of,
    unitName: (unit) => names.get(unit) ?? unit,
    stampDay,
    site: new URL('https://thi-dua.example.vn'),
  });
const only = (slug: string) => communes.filter(({ commune }) => commune.slug === slug);

describe('the calendar file', () => {
  it('of every commune shows each day of its plans once, and no other', () => {
    for (const one of communes) {
      const expected = calendarOf(one.plans.map(({ data }) => data)).map(({ lastDay }) => lastDay);
      expect(
        shownBy(make([one])).map(({ day }) => day),
        one.commune.slug,
      ).toEqual(expected);
    }
  });

  it('brings a yearly report back each year until the plan ends, and not after', () => {
    const report = eventsOf(make(only('son-duong'))).find(({ summary }) =>
      summary.startsWith('Báo cáo'),
    );
    expect(report && daysOf(report)).toEqual(
      [2026, 2027, 2028, 2029, 2030].map((year) => `${year}-12-09`),
    );
    expect(make(only('son-duong'))).toContain('RRULE:FREQ=YEARLY;UNTIL=20301209\r\n');
  });

  it('says who, how the plan words it, which clause, and where to read on', () => {
    const [report] = eventsOf(make(only('son-duong'))).filter((event) => event.isRecurring());
    expect(report?.description).toMatch(/^Ai phải làm: .+\./u);
    expect(report?.description).toContain(
      'trước ngày 10/12. Ngày 09/12 là ngày cuối còn đúng hạn.',
    );
    expect(report?.description).toContain('Theo mục VII, Kế hoạch');
    expect(report?.description).toContain(
      'https://thi-dua.example.vn/son-duong/ke-hoach/2026-2030/#',
    );
  });

  it('names no year in what comes back yearly', () => {
    const recurring = communes
      .flatMap((one) => eventsOf(make([one])))
      .filter((event) => event.isRecurring());
    expect(recurring.length).toBeGreaterThan(5);
    for (const { description, summary } of recurring) {
      const words = description.replace(/Kế hoạch.*2030.*|https:\S+/gu, '');
      expect(words + summary).not.toMatch(/20\d\d/u);
    }
  });

  it('holds whole days, reminds a week and a day before at eight, and blocks nobody', () => {
    for (const event of eventsOf(make(communes))) {
      expect(event.startDate.isDate).toBe(true);
      expect(event.endDate.subtractDate(event.startDate).toSeconds()).toBe(86_400);
      expect(event.component.getFirstPropertyValue('dtend')?.toString()).toMatch(
        /^\d{4}-\d\d-\d\d$/u,
      );
      const alarms = event.component.getAllSubcomponents('valarm');
      expect(alarms.map((alarm) => String(alarm.getFirstPropertyValue('trigger')))).toEqual([
        '-P6DT16H',
        '-PT16H',
      ]);
      expect(event.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
    }
  });

  it('keeps the UID of an event from day to day, and gives no two events one', () => {
    const uids = (text: string) => eventsOf(text).map(({ uid }) => uid);
    const all = uids(make(communes));
    expect(uids(make(communes, '2027-01-05'))).toEqual(all);
    expect(new Set(all).size).toBe(all.length);
    expect(all).toEqual(communes.flatMap((one) => uids(make([one]))));
  });

  it('folds lines at 75 bytes without cutting a letter', () => {
    expect(make(communes)).toMatch(/END:VCALENDAR\r\n$/u);
    const lines = make(communes).split('\r\n');
    const bytes = lines.map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...bytes)).toBeLessThanOrEqual(75);
    expect(make(communes)).not.toContain('\uFFFD');
    const unfolded = make(communes).replaceAll('\r\n ', '');
    expect(unfolded).toContain('SUMMARY:');
    expect(unfolded).toBe(unfolded.normalize('NFC'));
  });

  it('marks what is fictional, and in a file of several communes says whose it is', () => {
    for (const { summary } of eventsOf(make(only('xa-minh-hoa')))) {
      expect(summary).toMatch(/^\[Dữ liệu minh họa\] /u);
    }
    for (const { summary } of eventsOf(make(communes))) expect(summary).toMatch(/Xã .+\. /u);
    for (const { summary } of eventsOf(make(only('ha-bac'))))
      expect(summary).not.toContain('Xã Hà');
  });

  it('gives an event one UID, whether the site is that of one commune or of all', async () => {
    const [demo] = only('xa-minh-hoa');
    if (demo === undefined) throw new Error('There is no demo commune');
    const snapshots = await readSnapshots('content', 'xa-minh-hoa');
    const source = {
      communes: [{ ...demo, snapshots }],
      unitName: (unit: string) => names.get(unit) ?? unit,
      stampDay: '2026-11-20',
      site: new URL('https://thi-dua.example.vn'),
    };
    vi.resetModules();
    vi.stubEnv('PORTAL_XA', 'xa-minh-hoa');
    const alone = await import('../../../../src/lib/feeds/calendar-file.ts');
    vi.unstubAllEnvs();
    const events = (text: string) => eventsOf(text).map(({ uid }) => uid);
    expect(alone.calendarFile(source)).not.toBe(calendarFile(source));
    expect(events(alone.calendarFile(source))).toEqual(events(calendarFile(source)));
  });

  it('of a commune whose plan is a draft holds nothing', () => {
    const drafts = only('son-duong').map(({ plans: own, ...rest }) => ({
      ...rest,
      plans: own.map(({ data }) => ({ data: { ...data, state: 'draft' as const } })),
    }));
    expect(eventsOf(make(drafts))).toEqual([]);
  });

  it('tells when each version of the figures came out, why there is another one, and reminds of none', async () => {
    const [demo] = only('xa-minh-hoa');
    if (demo === undefined) throw new Error('There is no demo commune');
    const snapshots = await readSnapshots('content', 'xa-minh-hoa');
    const added = eventsOf(make([{ ...demo, snapshots }])).slice(eventsOf(make([demo])).length);
    expect(added.map(({ startDate }) => startDate.toString())).toEqual(
      snapshots.map(({ manifest }) => manifest.publishedAt.slice(0, 10)).sort(),
    );
    const corrected = added.find(({ summary }) => /Quý II\/2026.*bản 2/u.test(summary));
    expect(corrected?.description).toMatch(
      /^Lý do có bản này: .+\n.+\/so-lieu\/ky\/2026-q2\/v2\/$/u,
    );
    for (const { component } of added) expect(component.getAllSubcomponents('valarm')).toEqual([]);
  });
});
