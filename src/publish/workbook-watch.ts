import { posix } from 'node:path';
import type { SheetTraits } from '../ingest/spreadsheet/sheet.ts';

/** What a part says about the workbook: the sheets it lists, the links it makes, and how it shows zeros. */
export type WorkbookFacts = {
  sheets: { name: string; link: string }[];
  links: Map<string, { type: string; target: string }>;
  hidesZeros: boolean;
};
type Attributes = Readonly<Record<string, string>>;

export const noWorkbookFacts = (): WorkbookFacts => ({
  sheets: [],
  links: new Map(),
  hidesZeros: false,
});

/** The name of an element or attribute without its prefix. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Notes one element of a part, by its name without prefix. */
export function noteElement(facts: WorkbookFacts, name: string, attributes: Attributes): void {
  if (name === 'sheet') {
    const link = Object.entries(attributes).find(([key]) => key.includes(':') && localName(key) === 'id'); // prettier-ignore
    facts.sheets.push({ name: attributes['name'] ?? '', link: link?.[1] ?? '' });
  } else if (name === 'Relationship') {
    const { Id: id = '', Type: type = '', Target: target = '' } = attributes;
    facts.links.set(id, { type, target });
  } else if (name === 'sheetView') {
    facts.hidesZeros ||= ['0', 'false'].includes(attributes['showZeros'] ?? '');
  }
}

/** What the parts of a file say about each sheet, by its name, as far as it matters to a reader of cells. */
export function traitsOfSheets(
  parts: ReadonlyMap<string, WorkbookFacts>,
): ReadonlyMap<string, SheetTraits> {
  const traits = new Map<string, SheetTraits>();
  for (const [path, { sheets }] of parts) {
    const folder = posix.dirname(path);
    const links = parts.get(posix.join(folder, '_rels', `${posix.basename(path)}.rels`))?.links;
    for (const { name, link } of sheets) {
      const { type, target } = links?.get(link) ?? { type: '', target: '' };
      const part = target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
      const hasCells = localName(posix.basename(type)) === 'worksheet';
      traits.set(name, { hasCells, hidesZeros: parts.get(part)?.hidesZeros === true });
    }
  }
  return traits;
}
