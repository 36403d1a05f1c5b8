import { describe, expect, it } from 'vitest';
import { problem } from '../../../src/ingest/problem.ts';
import { makeReport, MAX_PROBLEMS, type Draft } from '../../../src/ingest/report.ts';

const draft: Draft = { encoding: 'utf-8', delimiter: ';', headerLine: 1, lines: () => [] };
const at = (line: number) => problem('SL105', { line });
const wrong = problem('SL203', { line: 2, columnIndex: 3 });

describe('the report on a file', () => {
  it('accepts figures with a warning, and none with an error', () => {
    expect(makeReport(draft, [], 3)).toMatchObject({ verdict: 'accept', rowCount: 3 });
    const warned = makeReport(draft, [at(2)], 3);
    expect(warned).toMatchObject({ verdict: 'accept-with-warning', rowCount: 3 });
    expect(makeReport(draft, [at(2), wrong], 3)).toMatchObject({ verdict: 'reject', rowCount: 0 });
  });

  it('has the order of the file, with problems of the whole file at the end', () => {
    const whole = [problem('SL304'), problem('SL307', {}, null, { otherPeriod: '2026-Q1' })];
    const lines = makeReport(draft, [whole[0] ?? wrong, at(9), whole[1] ?? wrong, at(3)]).problems;
    expect(lines.map(({ code, line }) => [code, line])).toEqual([
      ['SL105', 3], ['SL105', 9], ['SL304', null], ['SL307', null],
    ]); // prettier-ignore
  });

  it('ends where nobody would read on, and refuses the file for it', () => {
    const many = Array.from({ length: MAX_PROBLEMS + 5 }, (_, index) =>
      at(MAX_PROBLEMS - index + 9),
    );
    const { problems, verdict } = makeReport(draft, many.slice(0, MAX_PROBLEMS), 3);
    expect(problems).toHaveLength(MAX_PROBLEMS + 1);
    expect(problems.at(-1)).toMatchObject({ code: 'SL024', found: String(MAX_PROBLEMS + 9) });
    expect(problems.at(-1)?.expected).toContain(String(MAX_PROBLEMS));
    expect(verdict).toBe('reject');
    expect(makeReport(draft, many).problems).toHaveLength(MAX_PROBLEMS + 1);
    expect(makeReport(draft, many.slice(6)).verdict).toBe('accept-with-warning');
  });
});
