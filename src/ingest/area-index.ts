import type { Area } from './context.ts';

const lower = (text: string) => text.toLocaleLowerCase('vi').replace(/\s+/gu, ' ');

/** Areas by what they go by, each key with all that share it. */
function byKeys(
  areas: readonly Area[],
  keysOf: (area: Area) => readonly string[],
): ReadonlyMap<string, readonly Area[]> {
  const index = new Map<string, Area[]>();
  for (const area of areas)
    for (const key of new Set(keysOf(area))) {
      const others = index.get(key);
      if (others === undefined) index.set(key, [area]);
      else others.push(area);
    }
  return index;
}

/** The one thing of a list; null when there are none or several. */
function only<Item>(items: readonly Item[]): Item | null {
  return items.length === 1 ? (items[0] ?? null) : null;
}

/**
 * Finds the one area that a text means: by its code, also in capitals or without the leading zeros that Excel takes, or
 * by its very name. Marks are never ignored: Hà is not Hạ.
 */
export function areaFinder(areas: readonly Area[]): (text: string) => Area | null {
  const byCode = byKeys(areas, ({ code }) => [code]);
  const byName = byKeys(areas, ({ name, aliases }) => [name, ...aliases].map(lower));
  return (text) => {
    const exact = byCode.get(text)?.[0];
    if (exact !== undefined) return exact;
    const name = lower(text);
    const padded = /^\d{1,4}$/u.test(text) ? text.padStart(5, '0') : name;
    const codes = [...new Set([name, padded])].flatMap((code) => byCode.get(code) ?? []);
    return only(codes) ?? only(byName.get(name) ?? []);
  };
}
