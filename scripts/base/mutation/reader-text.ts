/** As much of a Babel node as is looked at here. */
type Node = { type: string; callee?: Node; name?: string; key?: Node; value?: unknown };
type Path = { node: Node; key: string | number | null; parent: Node | null };

const SAID_OF_FIELDS: ReadonlySet<string> = new Set(['error', 'title', 'description']);

/** Whether a node is a title, a description or a message that a schema carries for its readers. */
function isReaderText({ node, key, parent }: Path): boolean {
  if (node.type !== 'StringLiteral' && node.type !== 'TemplateLiteral') return false;
  if (parent?.type === 'CallExpression') return parent.callee?.name === 'field' && key !== 0;
  const isProperty = parent?.type === 'ObjectProperty' && key === 'value';
  return isProperty && SAID_OF_FIELDS.has(parent.key?.name ?? '');
}

/**
 * Keeps mutation testing to what computes and decides: a test that repeats the
 * wording of a field's title proves nothing.
 */
export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'reader-text',
    value: {
      shouldIgnore: (path: Path): string | undefined =>
        isReaderText(path) ? 'words for readers' : undefined,
    },
  },
];
