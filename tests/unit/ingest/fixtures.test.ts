import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { periodSchema } from '../../../src/domain/period.ts';
import type { IngestContext } from '../../../src/ingest/context.ts';
import { problemCatalogue } from '../../../src/ingest/problem-catalogue.ts';
import { readObservationsCsv } from '../../../src/ingest/read-normalised.ts';
import { check, checkXlsx, indicators, kilometres } from './context.ts';
import { jsonOf } from './json-of.ts';

const FOLDER = 'tests/fixtures/ingest';
const FILES = new Set(['expected.json', 'input.csv', 'input.xlsx', 'previous.csv']);
/** Codes that bytes and context alone cannot bring about, and the test that shows each. */
const SHOWN_ELSEWHERE = {
  SL023: 'tests/unit/ingest/large-files.test.ts',
  SL024: 'tests/unit/ingest/large-files.test.ts',
  SL303: 'tests/unit/publish/publish-figures.test.ts',
};

/** What a case folder promises; adding a case needs no code. Described in docs/conventions.md. */
const caseSchema = z.strictObject({
  about: z.string(),
  verdict: z.enum(['accept', 'accept-with-warning', 'reject']),
  problems: z.array(z.string().regex(/^SL\d{3}(?: [1-9]\d*(?: [A-Z]+)?)?$/u)),
  encoding: z.string().nullable().optional(),
  rows: z.array(z.record(z.string(), z.unknown())).optional(),
  period: periodSchema.optional(),
  expectedIndicators: z.array(z.string()).optional(),
  officialPhones: z.array(z.string()).optional(),
  repeatLastLine: z.int().positive().optional(),
});
type Case = z.infer<typeof caseSchema> & { name: string };

const cases: Case[] = readdirSync(FOLDER).map((name) => {
  const text = readFileSync(join(FOLDER, name, 'expected.json'), 'utf8');
  return { name, ...caseSchema.parse(JSON.parse(text)) };
});

/** The same bytes with their last line, which must have a line end, written `times` more times. */
function repeatLastLine(bytes: Buffer, times: number): Uint8Array {
  const line = bytes.subarray(bytes.lastIndexOf('\n', bytes.length - 2) + 1);
  return Buffer.concat([bytes, Buffer.alloc(line.length * times, line)]);
}

function contextOf(one: Case): Partial<IngestContext> {
  const previous = join(FOLDER, one.name, 'previous.csv');
  return {
    indicators: [...indicators, kilometres],
    ...(one.period === undefined ? {} : { period: one.period }),
    ...(one.expectedIndicators && { expectedIndicators: one.expectedIndicators }),
    ...(one.officialPhones && { officialPhones: one.officialPhones }),
    ...(existsSync(previous) && { previous: readObservationsCsv(readFileSync(previous, 'utf8')) }),
  };
}

async function reportOf(one: Case) {
  const sheet = join(FOLDER, one.name, 'input.xlsx');
  if (existsSync(sheet)) return checkXlsx(readFileSync(sheet), contextOf(one));
  const bytes = readFileSync(join(FOLDER, one.name, 'input.csv'));
  return check(repeatLastLine(bytes, one.repeatLastLine ?? 0), contextOf(one));
}

describe('a file as communes hand it in', () => {
  it.each(cases)('$name: $about', async (one) => {
    const report = await reportOf(one);
    const found = report.problems.map(({ code, line, column }) =>
      [code, line, column].filter((part) => part !== null).join(' '),
    );
    expect({ verdict: report.verdict, problems: found }).toEqual({
      verdict: one.verdict,
      problems: one.problems,
    });
    if (one.encoding !== undefined) expect(report.encoding).toBe(one.encoding);
    if (one.rows !== undefined) expect(jsonOf(report).rows).toMatchObject(one.rows);
    for (const { code, message, expected, fix } of report.problems) {
      const words = [message, expected, fix].join(' ').replace(/\(\?\)|dấu hỏi/gu, '');
      expect(words, `${code} has a blank left open`).not.toMatch(/\{|\}|(?<!\p{L})\?(?!\p{L})/u);
    }
  });

  it('is described by what lies in its folder, and by nothing else', () => {
    const stray = cases.flatMap(({ name }) =>
      readdirSync(join(FOLDER, name))
        .filter((file) => !FILES.has(file))
        .map((file) => `${name}/${file}`),
    );
    expect(stray).toEqual([]);
  });

  it('has a case for every problem', () => {
    const shown = new Set(
      cases.flatMap(({ problems }) => problems.map((text) => text.slice(0, 5))),
    );
    const codes = Object.keys(problemCatalogue).filter((code) => !(code in SHOWN_ELSEWHERE));
    expect(codes.filter((code) => !shown.has(code))).toEqual([]);
  });

  it.each(Object.entries(SHOWN_ELSEWHERE))('%s is shown by %s', (code, file) => {
    expect(readFileSync(file, 'utf8')).toContain(`'${code}'`);
  });
});
