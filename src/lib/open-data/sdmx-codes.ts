import { openStatuses } from '../../domain/open-row.ts';
import { sdmxWords } from '../../strings/sdmx.ts';
import type { CommuneContent, Content } from '../collections.ts';
import { latestVersions } from '../figures/figures.ts';
import { communeTitle, openRows } from './rows.ts';
import { areaCode, areaTitle, type CodelistId } from './sdmx-components.ts';

/** One code: what it stands for, and the code of what it lies in. */
export type Code = { id: string; name: string; description?: string; parent?: string };

const named = (names: Readonly<Record<string, string>>): Code[] =>
  Object.entries(names).map(([id, name]) => ({ id, name }));

/** A commune, its villages, and those its figures name that it no longer has. */
function areaCodes({ commune, snapshots }: CommuneContent): Code[] {
  const { code } = commune;
  const title = communeTitle(commune);
  const areas = new Map([[code, title]]);
  for (const { id, name } of commune.villages) {
    areas.set(areaCode(code, id), sdmxWords.areaOf(name, title));
  }
  for (const row of latestVersions(snapshots).flatMap((one) => openRows(one, commune))) {
    const id = areaCode(code, row.ma_dia_ban);
    areas.set(id, areas.get(id) ?? areaTitle(row));
  }
  return [...areas].map(([id, name]) => (id === code ? { id, name } : { id, name, parent: code }));
}

/** All codes the figures of this site are written with. */
export function sdmxCodes({ communes, indicators }: Content): Record<CodelistId, Code[]> {
  return {
    CL_FREQ: named(sdmxWords.frequencies),
    CL_INDICATOR: [...indicators.values()]
      .map(({ id, name, definition }) => ({ id, name, description: definition }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    CL_AREA: communes.flatMap(areaCodes),
    CL_OBS_STATUS: named(openStatuses),
  };
}
