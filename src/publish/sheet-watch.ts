import type { SaxesParser, SaxesTagPlain } from 'saxes';
import { columnIndex, columnLetter } from '../ingest/problem.ts';
import { localName, noteElement, noWorkbookFacts, type WorkbookFacts } from './workbook-watch.ts';

/** What stands in a part and has no single reading: a cell ("D2"), a row ("5"), or a text of the list of texts. */
export type Doubt = { where: 'cell' | 'row' | 'text'; at: string };

/** The highest number by which a cell points into a list, from 0; -1 when none does. */
type Pointer = { index: number; at: string };

/** What one XML part says about the cells of a sheet. `texts` and `styles` are null in parts that list none. */
export type PartFacts = {
  doubt: Doubt | null;
  texts: number | null;
  styles: number | null;
  toText: Pointer;
  toStyle: Pointer;
  workbook: WorkbookFacts;
};

type Element = { name: string; children: Set<string> };
type OpenCell = { at: string; type: string; value: string };
type Watch = {
  facts: PartFacts;
  /** The open elements, the root first. */
  path: Element[];
  rows: Set<number>;
  row: number;
  columns: Set<number>;
  column: number;
  cell: OpenCell;
};

/** What may stand in the elements of a sheet (ECMA-376 part 1, 18.3.1); phonetic runs would be read as text. */
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  sheetData: ['row'],
  row: ['c', 'extLst'],
  c: ['f', 'v', 'is', 'extLst'],
  is: ['t', 'r', 'phoneticPr'],
  f: [],
  v: [],
  t: [],
};
/** Where the elements of a cell may stand: the library reads them anywhere in it, in extensions too. */
const PARENTS: Readonly<Record<string, readonly string[]>> = { v: ['c'], f: ['c'], is: ['c'], t: ['is', 'r'] }; // prettier-ignore
const TYPES: ReadonlySet<string> = new Set(['', 'b', 'd', 'e', 'inlineStr', 'n', 's', 'str']);
const ONCE: ReadonlySet<string> = new Set(['f', 'v', 'is', 't']);
const HOLDERS: ReadonlySet<string> = new Set(['c', 'is', 'si', 'r']);
const ADDRESS = /^([A-Z]{1,3})([1-9]\d{0,6})$/u;
const DECIMAL = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?\s*$/iu;

function doubt({ facts }: Watch, where: Doubt['where'], at: string): void {
  facts.doubt ??= { where, at };
}

function point(pointer: Pointer, index: number, at: string): void {
  if (index > pointer.index) Object.assign(pointer, { index, at });
}

function openRow(watch: Watch, { r, hidden }: SaxesTagPlain['attributes']): void {
  watch.row = r === undefined ? watch.row + 1 : Number(r);
  const isHiddenSomewhere = r === undefined && (hidden === '1' || hidden === 'true');
  const isWrong = r !== undefined && !/^[1-9]\d{0,6}$/u.test(r);
  if (isWrong || isHiddenSomewhere || watch.rows.has(watch.row))
    doubt(watch, 'row', r ?? String(watch.row));
  watch.rows.add(watch.row);
  watch.columns = new Set();
  watch.column = 0;
}

function openCell(watch: Watch, { r, s, t }: SaxesTagPlain['attributes']): void {
  const [, letters = '', row = ''] = ADDRESS.exec(r ?? '') ?? [];
  watch.column = r === undefined ? watch.column + 1 : columnIndex(letters) + 1;
  const at = r ?? `${columnLetter(watch.column - 1)}${watch.row}`;
  const isElsewhere = r !== undefined && row !== String(watch.row);
  const isStrange = isElsewhere || !TYPES.has(t ?? '');
  if (isStrange || watch.columns.has(watch.column)) doubt(watch, 'cell', at);
  watch.columns.add(watch.column);
  watch.cell = { at, type: t ?? '', value: '' };
  if (s === undefined) return;
  if (/^\d+$/u.test(s)) point(watch.facts.toStyle, Number(s), at);
  else doubt(watch, 'cell', at);
}

/** Whether a number is none, or one that only programs would read: hexadecimal, or blanks for 0. */
function isOddNumber(value: string): boolean {
  return value !== '' && !Number.isNaN(Number(value)) && !DECIMAL.test(value);
}

function closeCell(watch: Watch, children: ReadonlySet<string>): void {
  const { at, type, value } = watch.cell;
  if (children.has(type === 'inlineStr' ? 'v' : 'is')) doubt(watch, 'cell', at);
  if (type === 's') {
    if (/^\d+$/u.test(value)) point(watch.facts.toText, Number(value), at);
    else doubt(watch, 'cell', at);
  } else if ((type === '' || type === 'n') && isOddNumber(value)) doubt(watch, 'cell', at);
}

/** Whether an element stands where the library would read it as something else, or pass over another for it. */
function isMisplaced(parent: Element, name: string, inSheet: boolean): boolean {
  const { children } = parent;
  const isTwice = HOLDERS.has(parent.name) && ONCE.has(name) && children.has(name);
  const isMixed = (name === 't' && children.has('r')) || (name === 'r' && children.has('t'));
  const isForeign =
    inSheet &&
    (CHILDREN[parent.name]?.includes(name) === false ||
      PARENTS[name]?.includes(parent.name) === false);
  return isTwice || isMixed || isForeign;
}

function openInside(watch: Watch, parent: Element, name: string): void {
  const { facts, path, cell } = watch;
  if (parent.name === 'sst' && name === 'si') facts.texts = (facts.texts ?? 0) + 1;
  if (parent.name === 'cellXfs' && name === 'xf') facts.styles = (facts.styles ?? 0) + 1;
  const root = path[0]?.name;
  const inTexts = root === 'sst';
  const inSheet = root !== 'externalLink' && path.some((element) => element.name === 'sheetData');
  if ((!inSheet && !inTexts) || !isMisplaced(parent, name, inSheet)) return;
  if (inTexts) doubt(watch, 'text', String(facts.texts));
  else if (path.some((element) => element.name === 'c')) doubt(watch, 'cell', cell.at);
  else doubt(watch, 'row', String(watch.row));
}

function open(watch: Watch, { name: fullName, attributes }: SaxesTagPlain): void {
  const name = localName(fullName);
  const parent = watch.path.at(-1);
  noteElement(watch.facts.workbook, name, attributes);
  if (parent === undefined) {
    if (name === 'sst') watch.facts.texts = 0;
    if (name === 'styleSheet') watch.facts.styles = 0;
  } else {
    openInside(watch, parent, name);
    parent.children.add(name);
    if (parent.name === 'sheetData' && name === 'row') openRow(watch, attributes);
    if (parent.name === 'row' && name === 'c') openCell(watch, attributes);
  }
  watch.path.push({ name, children: new Set() });
}

function close(watch: Watch): void {
  const closed = watch.path.pop();
  if (closed?.name === 'c' && watch.path.at(-1)?.name === 'row') closeCell(watch, closed.children);
}

/**
 * Watches a parser go through one part of an .xlsx file. The library that reads sheets takes what it finds: of two
 * cells with one address the later, of a text that is not in the list nothing. What it would read in its own way is a
 * doubt here; what is compared with another part (lists of texts and styles) is for `doubtBetween`.
 */
export function watchPart(parser: SaxesParser): PartFacts {
  const toNothing = (): Pointer => ({ index: -1, at: '' });
  const lists = { texts: null, styles: null, toText: toNothing(), toStyle: toNothing() };
  const facts: PartFacts = { doubt: null, ...lists, workbook: noWorkbookFacts() };
  const cell: OpenCell = { at: '', type: '', value: '' };
  const sheet = { rows: new Set<number>(), row: 0, columns: new Set<number>(), column: 0, cell };
  const watch: Watch = { facts, path: [], ...sheet };
  const add = (text: string): void => {
    if (watch.path.at(-1)?.name === 'v') watch.cell.value += text;
  };
  parser.on('opentag', (tag) => open(watch, tag));
  parser.on('closetag', () => close(watch));
  parser.on('text', add);
  parser.on('cdata', add);
  return facts;
}

/** How many entries the shortest of these lists has; `none` when there is no list. */
function shortest(lengths: readonly (number | null)[], none: number): number {
  const known = lengths.filter((length) => length !== null);
  return known.length === 0 ? none : Math.min(...known);
}

/** The first cell that points past the end of the list of texts or styles; style 0 needs no list. */
export function doubtBetween(parts: readonly PartFacts[]): Doubt | null {
  const texts = shortest(parts.map((part) => part.texts), 0); // prettier-ignore
  const styles = Math.max(1, shortest(parts.map((part) => part.styles), 1)); // prettier-ignore
  for (const { toText, toStyle } of parts) {
    if (toText.index >= texts) return { where: 'cell', at: toText.at };
    if (toStyle.index >= styles) return { where: 'cell', at: toStyle.at };
  }
  return null;
}
