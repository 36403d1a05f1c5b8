import type { z } from 'zod';
import { contentFieldWords as words } from '../strings/content-problem-words.ts';
import { describe, knownKeys, schemaAt } from './field-title.ts';
import { contentKinds, type ContentKind } from './kinds.ts';
import { nearest } from './nearest.ts';
import type { ContentProblem, ProblemDetails } from './problem.ts';
import { contentProblemKinds, type ContentProblemKind } from './problem-kinds.ts';
import type { RawEntry } from './read-entry.ts';
import { showValue } from './show-value.ts';
import { problemAt } from './tree.ts';

type Issue = z.core.$ZodIssue;
type Finding = { path: PropertyKey[]; kind: ContentProblemKind; details: ProblemDetails };

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    data,
  );
}

/** The kind a schema rule names in `params`, as dates and reserved names do. */
function kindOfRule(issue: Issue): ContentProblemKind {
  const kind: unknown = issue.code === 'custom' ? issue.params?.['kind'] : undefined;
  return typeof kind === 'string' && kind in contentProblemKinds
    ? (kind as ContentProblemKind)
    : 'wrong-form';
}

function sizeFinding(
  issue: Issue & { code: 'too_small' | 'too_big' },
  found: string,
): Omit<Finding, 'path'> {
  const isEmpty = issue.code === 'too_small' && ['string', 'array', 'set'].includes(issue.origin);
  if (isEmpty) return { kind: 'empty-value', details: { found } };
  if (['month', 'day'].includes(String(issue.path.at(-1)))) {
    return { kind: 'impossible-date', details: { found } };
  }
  const [sign, limit] =
    issue.code === 'too_small'
      ? (['atLeast', issue.minimum] as const)
      : (['atMost', issue.maximum] as const);
  const detail =
    issue.origin === 'string' ? words.atMostLetters(String(limit)) : words[sign](String(limit));
  return { kind: 'out-of-range', details: { found, detail } };
}

function choiceFinding(
  values: readonly unknown[],
  value: unknown,
  found: string,
): Omit<Finding, 'path'> {
  const allowed = values.map(String);
  return {
    kind: 'not-in-list',
    details: { found, detail: allowed.join(', '), nearest: nearest(String(value), allowed) },
  };
}

function valueFinding(issue: Issue, value: unknown): Omit<Finding, 'path'> {
  const found = showValue(value);
  if (issue.code === 'invalid_type') {
    const detail = words.types[issue.expected] ?? issue.expected;
    return { kind: 'wrong-type', details: { found, detail } };
  }
  if (issue.code === 'invalid_value') return choiceFinding(issue.values, value, found);
  if (issue.code === 'too_small' || issue.code === 'too_big') return sizeFinding(issue, found);
  return { kind: kindOfRule(issue), details: { found, detail: issue.message } };
}

/** The right key for a misspelt one: close to a key, or to the Vietnamese title of one. */
function rightKey(key: string, known: Map<string, string>): string | undefined {
  const byKey = nearest(key, known.keys());
  if (byKey !== undefined) return byKey;
  const byTitle = nearest(key, known.values());
  return [...known].find(([, title]) => title === byTitle)?.[0];
}

function unknownKeys(schema: z.ZodType, issue: Issue & { code: 'unrecognized_keys' }): Finding[] {
  const known = knownKeys(schemaAt(schema, issue.path));
  return issue.keys.map((key) => ({
    path: [...issue.path, key],
    kind: 'unknown-key',
    details: { found: key, detail: [...known.keys()].join(', '), nearest: rightKey(key, known) },
  }));
}

function findingsOf(schema: z.ZodType, data: unknown, issue: Issue): Finding[] {
  if (issue.code === 'unrecognized_keys') return unknownKeys(schema, issue);
  const value = valueAt(data, issue.path);
  const isRule = issue.code === 'custom';
  if (value === undefined && !isRule) {
    const detail = describe(schemaAt(schema, issue.path)).description;
    return [{ path: issue.path, kind: 'missing-field', details: { found: words.absent, detail } }];
  }
  return [{ path: issue.path, ...valueFinding(issue, value) }];
}

/**
 * One mistake is one problem: a misspelt key is not also a missing field, and a
 * rule about a group says nothing new when one of its fields is wrong already.
 */
function withoutEchoes(findings: Finding[]): Finding[] {
  const renamed = new Set(
    findings
      .filter(({ kind }) => kind === 'unknown-key')
      .map(({ path, details }) => [...path.slice(0, -1), details.nearest].join('.')),
  );
  const paths = findings.map(({ path }) => path.join('.'));
  return findings.filter(({ path }) => {
    const here = path.join('.');
    return !renamed.has(here) && !paths.some((other) => other.startsWith(`${here}.`));
  });
}

/** What a schema says about an entry, in plain Vietnamese; one problem for one field. */
export function schemaProblems(
  kind: ContentKind,
  file: string,
  raw: RawEntry,
  issues: readonly Issue[],
): ContentProblem[] {
  const { schema } = contentKinds[kind];
  const findings = withoutEchoes(issues.flatMap((issue) => findingsOf(schema, raw.data, issue)));
  const seen = new Set<string>();
  return findings.flatMap((finding) => {
    const path = finding.path.join('.');
    if (seen.has(path)) return [];
    seen.add(path);
    return [
      problemAt({ kind, file, lineOf: raw.lineOf }, finding.path, finding.kind, finding.details),
    ];
  });
}
