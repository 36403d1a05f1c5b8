import { describe, expect, it } from 'vitest';
import { targetStates } from '../../../../src/domain/target-status.ts';
import { reportSheet } from '../../../../src/lib/reports/report-sheet.ts';
import { never } from '../figures/small-figures.ts';
import { plan, rowsOf, snapshot, source, withTargets } from './report-source.ts';

const sheet = reportSheet(source(snapshot), snapshot);
const rows = rowsOf(sheet);
const rowOf = (target: string) => rows.find((row) => row.target === target) ?? never();

describe('the report of a period', () => {
  it('holds every target of the plan once, numbered through the groups', () => {
    expect(rows.map(({ target }) => target)).toEqual(plan.targets.map(({ id }) => id));
    expect(rows.map(({ cells }) => cells.number)).toEqual(rows.map((_, at) => [String(at + 1)]));
    expect(sheet.tables[0]?.groups.map(({ name }) => name)).toEqual([
      ...new Set(plan.targets.map(({ group }) => group)),
    ]);
  });

  it('says of every target what its published status says', () => {
    for (const status of snapshot.statuses.statuses) {
      expect(rowOf(status.target).cells.verdict).toEqual([targetStates[status.state]]);
    }
  });

  it('keeps a target together with its group when the plan returns to a group later', () => {
    const mixed = withTargets(([first, second, ...rest]) =>
      first === undefined || second === undefined
        ? never()
        : [first, { ...second, group: 'Nhóm khác' }, ...rest],
    );
    const [table] = reportSheet(source(mixed), mixed).tables;
    expect(table?.groups.map(({ name }) => name).slice(0, 2)).toEqual([
      plan.targets[0]?.group,
      'Nhóm khác',
    ]);
    expect(table?.groups[1]?.rows).toHaveLength(1);
    const numbers = table?.groups.flatMap((group) =>
      group.rows.map(({ cells }) => cells.number[0]),
    );
    expect(numbers).toEqual(numbers?.map((_, at) => String(at + 1)));
  });

  it('writes an office table: level, due day, result, verdict, and the version it is taken from', () => {
    const { cells, cite } = rowOf('dich-vu-cong-tai-thon');
    expect(cells.level).toEqual([
      '60% trở lên',
      'mỗi thôn, xóm, bản, khối, tổ dân phố',
      'hạn: năm 2030',
    ]);
    expect(cells.unit).toEqual(['%']);
    expect(cells.explanation[0]).toBe(
      snapshot.definitions.indicators.find(({ id }) => id === 'CDS-09')?.definition,
    );
    expect(cite).toBe('bản 1, công bố 10/7/2026');
    expect(cells.notes.at(-1)).toBe(cite);
  });

  it('gives no number away that the public may not see', () => {
    const { cells } = rowOf('dich-vu-cong-tai-thon');
    expect(cells.notes).toContain('không công khai vì có số quá nhỏ');
    expect(JSON.stringify(sheet)).not.toMatch(/7[.,]14|4\/56|4 trên 56|4 người/u);
  });

  it('is honest about what has no number, no report or nothing that measures it', () => {
    const words = rowOf('cach-lam-moi').cells;
    expect(words).toMatchObject({
      explanation: ['chưa có chỉ số để đo'],
      unit: ['không có'],
      result: ['không đo bằng số'],
      verdict: ['Định tính'],
      notes: [],
    });
    const silent = rowOf('ho-so-truc-tuyen');
    expect(silent.cells.result).toEqual(['chưa có số']);
    expect(silent.cells.notes).toEqual([
      snapshot.statuses.statuses.find(({ target }) => target === 'ho-so-truc-tuyen')?.sentence,
    ]);
    expect(silent.cite).toBeNull();
  });

  it('has no table, and no row, for a plan that names no target', () => {
    const none = withTargets(() => []);
    expect(reportSheet(source(none), none).tables).toMatchObject([{ groups: [] }]);
  });

  it('drops a result that was judged from figures withdrawn since', () => {
    const earlier = { ...snapshot.manifest, period: '2026-Q1' };
    const withdrawal = {
      manifest: { ...earlier, change: { kind: 'withdrawal', reason: 'Đếm lại.' } },
      withheld: new Set<string>(),
    } as unknown as typeof snapshot;
    const statuses = snapshot.statuses.statuses.map((one) =>
      one.indicator === 'CDS-09' ? { ...one, period: '2026-Q1' } : one,
    );
    const judged = { ...snapshot, statuses: { ...snapshot.statuses, statuses } };
    const [dropped] = rowsOf(reportSheet(source(judged, withdrawal), judged)).filter(
      ({ target }) => target === 'dich-vu-cong-tai-thon',
    );
    expect(dropped).toMatchObject({ state: null, cite: null });
    expect(dropped?.cells.result).toEqual(['tạm rút cùng số liệu Quý I/2026']);
  });

  it('cites the period and version of a figure that is older than the report', () => {
    const before = { ...snapshot, manifest: { ...snapshot.manifest, period: '2026-Q1' } };
    const statuses = snapshot.statuses.statuses.map((one) =>
      one.indicator === 'CDS-09' ? { ...one, period: '2026-Q1' } : one,
    );
    const old = { ...snapshot, statuses: { ...snapshot.statuses, statuses } };
    const [found] = rowsOf(reportSheet(source(before, old), old)).filter(({ target }) => target === 'dich-vu-cong-tai-thon'); // prettier-ignore
    expect(found?.cite).toBe('số của Quý I/2026, bản 1, công bố 10/7/2026');
    expect(found?.origin).toEqual({ period: '2026-Q1', version: 1 });
  });

  it('leaves number, day and signer of the report blank', () => {
    expect(sheet.annexTo).toBe(
      '(Kèm theo Báo cáo số ……/BC-…… ngày …… tháng …… năm …… của Ủy ban nhân dân xã Minh Họa)',
    );
  });
});

describe('what a report is asked for', () => {
  const duties = (period: string) => {
    const of = { ...snapshot, manifest: { ...snapshot.manifest, period } };
    const { duties: asked, yearly } = reportSheet(source(of), of);
    return [asked.map(({ text }) => text), yearly.map(({ text }) => text)];
  };

  it("is taken from the plan's own reporting, with its day", () => {
    const yearly = ['Báo cáo năm của kế hoạch: trước ngày 05/12 hằng năm (mục IX.3).'];
    expect(duties('2026-H1')).toEqual([
      [
        'Dùng cho báo cáo 6 tháng một lần (mục IX.2), trước ngày 20/6/2026, gửi Ủy ban nhân dân xã, qua Phòng Văn hóa - Xã hội.',
      ],
      yearly,
    ]);
    expect(duties('2026-Q3')).toEqual([
      [
        'Dùng cho báo cáo hằng quý (mục IX.1), chậm nhất khi hết kỳ, 30/9/2026, gửi Phòng Văn hóa - Xã hội.',
      ],
      yearly,
    ]);
    expect(duties('2026-05')).toEqual([[], yearly]);
  });

  it('is the yearly report itself on the sheet of a year', () => {
    expect(duties('2026')).toEqual([
      [
        'Dùng cho báo cáo hằng năm (mục IX.3), trước ngày 05/12/2026, gửi Ủy ban nhân dân xã, qua Phòng Văn hóa - Xã hội.',
      ],
      [],
    ]);
  });
});
