import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { problemCatalogue, type ProblemCode } from '../../../src/ingest/problem-catalogue.ts';
import { jsonReport } from '../../../src/ingest/report-json.ts';
import { check } from './context.ts';

const FOLDER = 'tests/fixtures/ingest';

/** What a case folder promises; adding a case needs no code. `problems` are "code line column" in order. */
const caseSchema = z.strictObject({
  about: z.string(),
  verdict: z.enum(['accept', 'accept-with-warning', 'reject']),
  problems: z.array(z.string()),
  encoding: z.string().nullable().optional(),
  rows: z.array(z.record(z.string(), z.unknown())).optional(),
});

const cases = readdirSync(FOLDER).map((name) => {
  const text = readFileSync(join(FOLDER, name, 'expected.json'), 'utf8');
  return { name, ...caseSchema.parse(JSON.parse(text)) };
});

describe('a file as communes hand it in', () => {
  it.each(cases)('$name: $about', ({ name, verdict, problems, encoding, rows }) => {
    const report = check(readFileSync(join(FOLDER, name, 'input.csv')));
    const found = report.problems.map(({ code, line, column }) =>
      [code, line, column].filter((part) => part !== null).join(' '),
    );
    expect({ verdict: report.verdict, problems: found }).toEqual({ verdict, problems });
    if (encoding !== undefined) expect(report.encoding).toBe(encoding);
    if (rows !== undefined) expect(jsonReport('', report)['rows']).toMatchObject(rows);
  });

  it('has every message whole, with no blank left open', () => {
    for (const { name } of cases) {
      for (const found of check(readFileSync(join(FOLDER, name, 'input.csv'))).problems) {
        const texts = [found.message, found.expected, found.fix]
          .join(' ')
          .replace(/\(\?\)|dấu hỏi/gu, '');
        expect(texts, `${name} ${found.code}`).not.toMatch(/\{|\}|(?<!\p{L})\?(?!\p{L})/u);
      }
    }
  });

  it('shows every problem of a file that needs nothing but the file', () => {
    const byContext: ProblemCode[] = [
      'SL302',
      'SL303',
      'SL304',
      'SL305',
      'SL306',
      'SL307',
      'SL007',
    ];
    const shown = new Set(
      cases.flatMap(({ problems }) => problems.map((text) => text.slice(0, 5))),
    );
    const codes = Object.keys(problemCatalogue).filter(
      (code) => !byContext.includes(code as ProblemCode),
    );
    expect(codes.filter((code) => !shown.has(code))).toEqual([]);
  });
});
