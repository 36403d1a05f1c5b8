import { standingVillages, type Commune } from '../../domain/commune.ts';

/** Villages with two other names each fill some 25 kB of compressed page; a phone still goes through them at once. */
const MOST = 1500;

/** Whether all villages of some communes fit on one page; where not, the index lists communes, each with a page of its own. */
export function isOnePage(communes: readonly { commune: Commune }[]): boolean {
  const count = communes.reduce((sum, { commune }) => sum + standingVillages(commune).length, 0);
  return count <= MOST;
}
