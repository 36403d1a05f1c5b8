import type { SearchRecord } from '../../search/record.ts';

/**
 * Several things may share one address, as parts of a plan share an anchor: they are one result,
 * which keeps the look of the first and is found by the names and words of all.
 */
export function mergeByUrl(records: readonly SearchRecord[]): SearchRecord[] {
  const merged = new Map<string, SearchRecord>();
  for (const record of records) {
    const first = merged.get(record.url);
    if (first === undefined) {
      merged.set(record.url, record);
      continue;
    }
    const names = [...(first.aliases ?? []), record.title, ...(record.aliases ?? [])];
    const aliases = [...new Set(names)].filter((name) => name !== first.title);
    merged.set(record.url, {
      ...first,
      text: [first.text, record.summary, record.text].filter(Boolean).join('\n'),
      ...(aliases.length === 0 ? {} : { aliases }),
    });
  }
  return [...merged.values()];
}
