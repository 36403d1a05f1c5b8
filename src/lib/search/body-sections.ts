import { markdownToMdast, type MdastNode } from 'satteri';
import { headingId } from '../../domain/heading.ts';
import { oneLine } from '../../speech/passages.ts';

type Root = Extract<MdastNode, { type: 'root' }>;

/** A part of a Markdown body under a heading of its own. */
export type BodySection = {
  heading: string;
  /** The id its heading has on the page. */
  id: string;
  /** Paragraphs and items of lists, one a line, without marks. */
  text: string;
};

const HOLDS_BLOCKS: ReadonlySet<MdastNode['type']> = new Set([
  'list',
  'listItem',
  'blockquote',
  'table',
] as const);

function linesOf(node: MdastNode): string[] {
  if (HOLDS_BLOCKS.has(node.type) && 'children' in node) return node.children.flatMap(linesOf);
  if (node.type === 'tableRow') return [node.children.map(oneLine).join('; ')];
  return [oneLine(node)].filter(Boolean);
}

/** The words of a Markdown body: paragraphs and items, one a line, headings among them. */
export function bodyText(markdown: string): string {
  return (markdownToMdast(markdown) as Root).children.flatMap(linesOf).join('\n');
}

/** The parts of a Markdown body that have a heading and say something below it, in order. */
export function bodySections(markdown: string): BodySection[] {
  const sections: { heading: string; id: string; lines: string[] }[] = [];
  const times = new Map<string, number>();
  for (const node of (markdownToMdast(markdown) as Root).children) {
    if (node.type !== 'heading') {
      sections.at(-1)?.lines.push(...linesOf(node));
      continue;
    }
    const heading = oneLine(node);
    const id = headingId(heading);
    const time = (times.get(id) ?? 0) + 1;
    times.set(id, time);
    sections.push({ heading, id: time === 1 ? id : `${id}-${time}`, lines: [] });
  }
  return sections
    .filter(({ lines }) => lines.length > 0)
    .map(({ heading, id, lines }) => ({ heading, id, text: lines.join('\n') }));
}
