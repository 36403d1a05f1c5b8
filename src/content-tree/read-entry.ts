import { LineCounter, parseDocument } from 'yaml';

export type RawEntry = {
  /** Field values as YAML 1.2 reads them: a date stays text, `027` stays a string where quoted. */
  data: unknown;
  body: string;
  /** Physical line (from 1) of a field path, for problem reports; the nearest parent's line when absent. */
  lineOf: (path: readonly PropertyKey[]) => number;
};
export type SyntaxProblem = { line: number; detail: string };

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/u;

/**
 * Reads one content file. YAML is read by the 1.2 core schema with unique keys,
 * so that nothing becomes a Date and no key silently wins over its double.
 */
export function readEntry(path: string, source: string): RawEntry | SyntaxProblem[] {
  const text = source.replace(/^\uFEFF/u, '');
  const frontMatter = path.endsWith('.yaml') ? null : FRONT_MATTER.exec(text);
  if (!path.endsWith('.yaml') && frontMatter === null) {
    return [{ line: 1, detail: 'front-matter-missing' }];
  }
  const yaml = frontMatter?.[1] ?? text;
  const firstLine = frontMatter === null ? 1 : 2;
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, uniqueKeys: true, merge: false });
  const toLine = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  if (document.errors.length > 0) {
    return document.errors.map((error) => ({ line: toLine(error.pos[0]), detail: error.message }));
  }
  const lineOf = (fieldPath: readonly PropertyKey[]): number => {
    for (let length = fieldPath.length; length > 0; length -= 1) {
      const node: unknown = document.getIn(fieldPath.slice(0, length), true);
      const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : null;
      if (Array.isArray(range) && typeof range[0] === 'number') return toLine(range[0]);
    }
    return firstLine;
  };
  return { data: document.toJS() as unknown, body: frontMatter ? text.slice(frontMatter[0].length) : '', lineOf };
}
