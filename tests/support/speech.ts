import type { Page } from 'playwright-core';
import { plainSpaces } from './site.ts';

/** What a screen reader meets: a role, a name, and what is inside it, in order. Texts are leaves with the role "StaticText". */
export type Spoken = { role: string; name: string; parts: Spoken[] };

/** The page as the browser hands it to a screen reader. */
export async function spokenPage(page: Page): Promise<Spoken> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  type Node = (typeof nodes)[number];
  const textOf = (value: { value?: unknown } | undefined) =>
    typeof value?.value === 'string' ? value.value : '';
  /** A node that is ignored is passed over, and what is inside it stands in its place. */
  const read = (node: Node): Spoken[] => {
    const inside = (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []).flatMap(read);
    const role = textOf(node.role);
    if (node.ignored || role === 'none' || role === 'generic') return inside;
    if (role === 'InlineTextBox') return [];
    return [{ role, name: textOf(node.name), parts: inside }];
  };
  const [root] = nodes;
  if (root === undefined) throw new Error('the page says nothing');
  return { role: 'page', name: '', parts: read(root) };
}

/** Everything of the given roles, the outermost first. */
export function findSpoken(from: Spoken, ...roles: readonly string[]): Spoken[] {
  return from.parts.flatMap((part) => [
    ...(roles.includes(part.role) ? [part] : []),
    ...findSpoken(part, ...roles),
  ]);
}

/** All that is said inside, with single spaces; a sign that ends a sentence belongs to the word before it. */
export function words(from: Spoken): string {
  const texts = findSpoken(from, 'StaticText').map(({ name }) => name);
  return plainSpaces(texts.join(' ')).replace(/ (?=[.,;:!?])/gu, '');
}

/** One cell of a table as it is announced: its row, its column, its words. */
export type SpokenCell = { row: string; column: string; text: string };

/** The cells of every table of the page. */
export function spokenCells(page: Spoken): SpokenCell[] {
  return findSpoken(page, 'table').flatMap((table) => {
    const [head, ...rows] = findSpoken(table, 'row').map(({ parts }) => parts);
    const columns = (head ?? []).map(words);
    return rows.flatMap(([name, ...cells]) =>
      cells.map((cell, at) => ({
        row: name === undefined ? '' : words(name),
        column: columns[at + 1] ?? '',
        text: words(cell),
      })),
    );
  });
}
