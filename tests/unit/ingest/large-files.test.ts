import { describe, expect, it } from 'vitest';
import { MAX_PROBLEMS } from '../../../src/ingest/report.ts';
import { check, codesOf, HEADER } from './context.ts';

const WRONG = 'CDS-77;02536;2026-Q2;1;;;;;;';

describe('files no table has', () => {
  it('with a line of more than a million characters are refused (SL023)', () => {
    expect(codesOf(check(`${HEADER}\n${'a'.repeat(1_100_000)}`))).toEqual(['SL023']);
    expect(codesOf(check(`${HEADER}\n${'CDS-01;'.repeat(1000)}`))).not.toContain('SL023');
  });

  it('with more problems than anyone reads end with one that says where reading stopped (SL024)', () => {
    const rows = Array.from({ length: MAX_PROBLEMS + 10 }, () => WRONG);
    const { problems, verdict } = check([HEADER, ...rows].join('\n'));
    expect(verdict).toBe('reject');
    expect(problems).toHaveLength(MAX_PROBLEMS + 1);
    expect(problems.at(-1)).toMatchObject({ code: 'SL024', found: String(MAX_PROBLEMS + 1) });
  });

  it('with more problems in a wide form, or in one row, than a call takes arguments are refused too', () => {
    const row = `thon-dong;2026-Q2${';x'.repeat(5)}\n`;
    const wide = `ma_dia_ban;ky;CDX-05;CDX-01;CDS-20;CDS-01;CDS-19\n${row.repeat(30_000)}`;
    expect(check(wide).problems.at(-1)).toMatchObject({ code: 'SL024' });
    const surplus = check(`${HEADER}\nCDS-01;02536;2026-Q2;5;;;;;;${';=a'.repeat(200_000)}`);
    expect(surplus.problems.at(-1)).toMatchObject({ code: 'SL024' });
  }, 60_000);

  it('with millions of blank lines are read like any other', () => {
    const report = check(`${HEADER}\nCDS-01;02536;2026-Q2;5;;;;;;\n${'\n'.repeat(3_000_000)}`);
    expect(report.verdict).toBe('accept');
    expect(report.rows).toHaveLength(1);
  });

  it('with a quote that is never closed are refused at that line', () => {
    const rows = Array.from({ length: 50_000 }, () => 'CDS-01;02536;2026-Q2;5;;;;;;').join('\n');
    const [first] = check(`${HEADER}\n"${rows}`).problems;
    expect(first).toMatchObject({ code: 'SL014', line: 2 });
  });
});
