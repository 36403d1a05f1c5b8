import { foldMarks } from '../../domain/fold.ts';
import { DEMO_CODE } from '../../domain/commune.ts';
import type { ContentProblem } from '../problem.ts';
import { problemAt, type Check, type Entry } from '../tree.ts';
import { repeated } from './identity.ts';

type CommuneEntry = Entry<'commune'>;

function checkCodes(communes: readonly CommuneEntry[]): ContentProblem[] {
  const first = new Map<string, CommuneEntry>();
  return communes.flatMap((commune) => {
    const { code } = commune.data;
    const other = first.get(code);
    if (other === undefined) {
      first.set(code, commune);
      return [];
    }
    return [
      problemAt(commune, ['code'], 'duplicate-commune-code', {
        found: `"${code}"`,
        detail: other.file,
      }),
    ];
  });
}

function checkDemo(commune: CommuneEntry): ContentProblem[] {
  const { code, demo } = commune.data;
  if (demo === (code === DEMO_CODE)) return [];
  const found = `code: "${code}", demo: ${String(demo)}`;
  return [problemAt(commune, [demo ? 'demo' : 'code'], 'demo-code', { found, detail: DEMO_CODE })];
}

function checkVillageIds(commune: CommuneEntry): ContentProblem[] {
  const { villages } = commune.data;
  return repeated(villages, ({ id }) => id).map((index) =>
    problemAt(commune, ['villages', index, 'id'], 'duplicate-village', {
      found: `"${villages[index]?.id ?? ''}"`,
    }),
  );
}

/** Names and aliases must lead to one village; a village may repeat its own name. */
function checkVillageNames(commune: CommuneEntry): ContentProblem[] {
  const owners = new Map<string, string>();
  return commune.data.villages.flatMap(({ id, name, aliases }, index) => {
    const names = [
      { text: name, path: ['villages', index, 'name'] },
      ...aliases.map((text, at) => ({ text, path: ['villages', index, 'aliases', at] })),
    ];
    return names.flatMap(({ text, path }) => {
      const key = foldMarks(text);
      const owner = owners.get(key) ?? id;
      owners.set(key, owner);
      if (owner === id) return [];
      return [
        problemAt(commune, path, 'village-name-clash', { found: `"${text}"`, detail: owner }),
      ];
    });
  });
}

/** Codes, the demo mark, and the villages of each commune. */
export const checkCommunes: Check = ({ tree }) => {
  const communes = [...tree.commune.values()];
  return [
    ...checkCodes(communes),
    ...communes.flatMap((commune) => [
      ...checkDemo(commune),
      ...checkVillageIds(commune),
      ...checkVillageNames(commune),
    ]),
  ];
};
