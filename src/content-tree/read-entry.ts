import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';

export type RawEntry = {
  /** Field values as YAML 1.2 reads them: a date stays text, `027` stays a string where quoted. */
  data: unknown;
  body: string;
  /** Physical line (from 1) on which the body begins. */
  bodyLine: number;
  /** Physical line (from 1) of a field path, for problem reports; the nearest parent's line when absent. */
  lineOf: (path: readonly PropertyKey[]) => number;
};

/** `code` is the code of the yaml library, or one of the two of our own. */
export type SyntaxProblem = { line: number; code: string };

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/u;

/** Offset of a field's key, or of a list item; undefined when the file does not have it. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number | undefined {
  const last = path.at(-1);
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (isSeq(parent) && typeof last === 'number') {
    const item = parent.items[last];
    return isNode(item) ? item.range?.[0] : undefined;
  }
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find(({ key }) => isScalar(key) && key.value === last);
  return isNode(pair?.key) ? pair.key.range?.[0] : undefined;
}

function toData(document: Document): { data: unknown } | null {
  try {
    return { data: document.toJS() as unknown };
  } catch (error) {
    // yaml reports an alias without an anchor, or too many of them, only here
    if (error instanceof ReferenceError) return null;
    throw error;
  }
}

/**
 * Reads one content file, composed to NFC whatever the keyboard gave. YAML is
 * read by the 1.2 core schema with unique text keys, so that nothing becomes a Date and no key silently wins over its double.
 */
export function readEntry(path: string, source: string): RawEntry | SyntaxProblem[] {
  const text = source.replace(/^\uFEFF/u, '').normalize('NFC');
  const frontMatter = path.endsWith('.yaml') ? null : FRONT_MATTER.exec(text);
  if (!path.endsWith('.yaml') && frontMatter === null) {
    return [{ line: 1, code: 'FRONT_MATTER_MISSING' }];
  }
  const firstLine = frontMatter === null ? 1 : 2;
  const lines = new LineCounter();
  const document = parseDocument(frontMatter?.[1] ?? text, {
    lineCounter: lines,
    uniqueKeys: true,
    stringKeys: true,
    merge: false,
  });
  const toLine = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  if (document.errors.length > 0) {
    return document.errors.map(({ pos, code }) => ({ line: toLine(pos[0]), code }));
  }
  const read = toData(document);
  if (read === null) return [{ line: firstLine, code: 'BAD_ALIAS' }];
  const lineOf = (fieldPath: readonly PropertyKey[]): number => {
    for (let length = fieldPath.length; length > 0; length -= 1) {
      const offset = offsetOf(document, fieldPath.slice(0, length));
      if (offset !== undefined) return toLine(offset);
    }
    return firstLine;
  };
  const head = frontMatter?.[0] ?? '';
  const bodyLine = head.split('\n').length;
  return { data: read.data, body: frontMatter ? text.slice(head.length) : '', bodyLine, lineOf };
}
