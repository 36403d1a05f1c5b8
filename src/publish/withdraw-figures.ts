import type { Manifest } from '../domain/snapshot.ts';
import { hasFigures } from '../domain/snapshot.ts';
import { buildWithdrawal } from './build-version.ts';
import { addVersion, openPeriod, type PublishPlace } from './open-period.ts';
import type { SnapshotProblem } from './verify-snapshots.ts';

export type WithdrawResult =
  | { outcome: 'withdrawn'; folder: string; manifest: Manifest }
  | { outcome: 'already-withdrawn'; version: number }
  | { outcome: 'nothing-to-withdraw' }
  | { outcome: 'broken'; problems: SnapshotProblem[] }
  | { outcome: 'lost-race' };

/**
 * Withdraws the figures of a period: its next version says why, has no figures, and until a later
 * version brings some again the period counts nowhere. Nothing published before is touched.
 * @throws UserError
 */
export async function withdrawFigures(
  place: PublishPlace,
  reason: string,
): Promise<WithdrawResult> {
  const open = await openPeriod(place, reason);
  if ('broken' in open) return { outcome: 'broken', problems: open.broken };
  const { latest, previous } = open;
  if (latest === undefined) return { outcome: 'nothing-to-withdraw' };
  if (!hasFigures(latest)) {
    return { outcome: 'already-withdrawn', version: latest.manifest.version };
  }
  const { publisher } = place.commune;
  const built = buildWithdrawal({ ...place, publisher, previous }, reason);
  const folder = await addVersion(place, built);
  if (folder === null) return { outcome: 'lost-race' };
  return { outcome: 'withdrawn', folder, manifest: built.manifest };
}
