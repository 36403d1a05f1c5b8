import { describe, expect, it } from 'vitest';
import { observationColumns, type Observation } from '../../../src/domain/observation.ts';
import type { IngestContext } from '../../../src/ingest/context.ts';
import { problemCatalogue, type ProblemCode } from '../../../src/ingest/problem-catalogue.ts';
import type { ValidationReport } from '../../../src/ingest/report.ts';
import { problemGroups } from '../../../src/lib/problem-guide.ts';
import { problemExamples, type ProblemExample } from '../../../src/strings/problem-examples.ts';
import { check, checkRowsOf, codesOf, HEADER } from '../ingest/context.ts';

const examples: Readonly<Record<string, ProblemExample>> = problemExamples;
const codes = Object.keys(problemCatalogue) as ProblemCode[];

const before = (indicator: string, area: string, value: number): Observation => ({
  indicator, area, period: '2026-Q1', value, numerator: null, denominator: null,
  status: 'A', source: '', asOf: null, note: '',
}); // prettier-ignore

/** Rows whose one cell is replaced by the example, where the usual row does not fit. */
const USUAL = 'CDS-01;02536;2026-Q2;95,5;;;A;Sổ theo dõi;30/06/2026;';
const rows: Readonly<Partial<Record<ProblemCode, string>>> = {
  SL202: 'CDX-01;thon-dong;2026-Q2;95,5;;;;;;',
  SL204: 'CDX-05;thon-dong;2026-Q2;100;;;;;;',
  SL205: 'CDS-19;02536;2026-Q2;3;;;;;;',
  SL207: 'CDS-19;02536;2026-Q2;3;;;;;;',
  SL208: 'CDS-01;02536;2026-Q2;95,5;;;;;;',
  SL209: 'CDS-01;02536;2026-Q2;95,5;191;200;;;;',
  SL217: 'CDS-01;02536;2026-Q2;90;180;200;;;;',
  SL218: 'CDS-01;02536;2026-Q2;95,5;191;200;;;;',
  SL225: 'CDS-01;02536;2026-Q2;95,5;;;B;;;',
  SL306: 'CDX-05;thon-dong;2026-Q2;100;;;;;;',
};
const contexts: Readonly<Partial<Record<ProblemCode, Partial<IngestContext>>>> = {
  SL302: { period: '2026-Q2' },
  SL305: { previous: [before('CDS-01', '02536', 58)] },
  SL306: { previous: [before('CDX-05', 'thon-dong', 100)] },
};

function reportOn(code: ProblemCode, text: string): ValidationReport {
  const { column, isFile } = examples[code] ?? {};
  if (isFile === true) return check(text);
  const at = observationColumns.findIndex((one) => one.column === column);
  const cells = (rows[code] ?? USUAL).split(';');
  const changes = contexts[code] ?? {};
  const row = cells.map((cell, index) => (index === at ? text : cell)).join(';');
  return check([HEADER, row].join('\r\n'), changes);
}

const shown = codes.filter((code) => {
  const { column, isFile } = examples[code] ?? {};
  return column !== undefined || isFile === true;
});

describe('The guide of problems', () => {
  it('has one section for every code of the catalogue, and no other', () => {
    const sections = problemGroups().flatMap((group) => group.sections.map(({ code }) => code));
    expect(sections.toSorted()).toEqual(codes.toSorted());
    expect(Object.keys(problemExamples).toSorted()).toEqual(codes.toSorted());
  });

  it('leaves no blank of a message unfilled', () => {
    const texts = problemGroups().flatMap(({ sections }) =>
      sections.flatMap(({ code, title, expected, fix }) => `${code} ${title} ${expected} ${fix}`),
    );
    expect(texts.filter((text) => /[{}]|…/u.test(text))).toEqual([]);
  });

  it.each(shown)('shows for %s what causes it, and what puts it right', (code) => {
    const { wrong = '', right = '' } = examples[code] ?? {};
    expect(codesOf(reportOn(code, wrong))).toContain(code);
    const mended = reportOn(code, right);
    expect(codesOf(mended)).not.toContain(code);
    expect(mended.verdict).not.toBe('reject');
  });

  it('tells in words only what needs odd bytes, a long text or an earlier publication', () => {
    expect(codes.filter((code) => !shown.includes(code))).toEqual([
      'SL001', 'SL002', 'SL003', 'SL004', 'SL006', 'SL007', 'SL017', 'SL020', 'SL023', 'SL024', 'SL025', 'SL026', 'SL028', 'SL029', 'SL030', 'SL107',
      'SL211', 'SL214', 'SL222', 'SL223', 'SL224', 'SL303', 'SL304', 'SL307',
    ]); // prettier-ignore
  });

  it('checks one clean row as its starting point', () => {
    expect(checkRowsOf(USUAL).verdict).toBe('accept');
  });
});
