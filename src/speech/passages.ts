import { markdownToMdast, type MdastNode } from 'satteri';
import { speechWords as words } from '../strings/speech.ts';
import { sayShort } from './numbers.ts';

type Root = Extract<MdastNode, { type: 'root' }>;
type List = Extract<MdastNode, { type: 'list' }>;
type Table = Extract<MdastNode, { type: 'table' }>;

/**
 * What belongs together and is read together: a paragraph with the list behind it, under its heading.
 * Each line is a paragraph of written text.
 */
export type Passage = readonly string[];

/** The words of a node without its marks: emphasis and links give their text, pictures nothing. */
function plainText(node: MdastNode): string {
  if (node.type === 'break') return ' ';
  // The content check refuses it; its marks would only be a second problem.
  if (node.type === 'html') return '';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(plainText).join('') : '';
}

/** The words of a node on one line. */
export function oneLine(node: MdastNode): string {
  return plainText(node).replace(/\s+/gu, ' ').trim();
}

/** A first word in capitals only because it begins a sentence, as far as its neighbour tells. */
const BEGINNING = /^\p{Lu}(?=\p{Ll}*(?:[ ,:.]|$)(?!\p{Lu}))/u;

/** The n-th item of a list: "Một là: ...". Not "Thứ hai", which is heard as Monday; no colon before another one. */
function numbered(place: number, text: string): string {
  if (!/^[^.!?]*:/u.test(text)) return words.item(sayShort(place), text);
  const goingOn = text.replace(BEGINNING, (letter) => letter.toLocaleLowerCase('vi'));
  return words.itemGoingOn(sayShort(place), goingOn);
}

/** The items of a list, numbered where the text numbers them; lists inside follow their item. */
export function listLines(items: readonly string[], isOrdered: boolean): string[] {
  return items.map((item, index) => (isOrdered ? numbered(index + 1, item) : item));
}

function linesOfList({ children, ordered }: List): string[] {
  return children.flatMap((item, index) => {
    const [first = '', ...rest] = item.children.flatMap(linesOf);
    return [ordered === true ? numbered(index + 1, first) : first, ...rest];
  });
}

/** Each row as a sentence: every cell behind the name of its column. */
function linesOfTable({ children: [head, ...rows] }: Table): string[] {
  const columns = head?.children.map(oneLine) ?? [];
  return rows.map((row) =>
    row.children
      .map((cell, index) => [columns[index] ?? '', oneLine(cell)].filter(Boolean).join(': '))
      .join(', '),
  );
}

function linesOf(node: MdastNode): string[] {
  if (node.type === 'list') return linesOfList(node);
  if (node.type === 'table') return linesOfTable(node);
  if (node.type === 'blockquote') return node.children.flatMap(linesOf);
  return [oneLine(node)].filter(Boolean);
}

/** The body of a story or model as passages, in order. Raw HTML says nothing. */
export function passagesOf(markdown: string): Passage[] {
  const passages: string[][] = [];
  let isOpen = false;
  for (const node of (markdownToMdast(markdown) as Root).children) {
    const lines = linesOf(node);
    if (lines.length === 0) continue;
    const last = passages.at(-1);
    const joins =
      last !== undefined && (isOpen || (node.type === 'list' && last.at(-1)?.endsWith(':')));
    if (joins) last.push(...lines);
    else passages.push(lines);
    // A heading says nothing without what stands under it.
    isOpen = node.type === 'heading';
  }
  return passages;
}
