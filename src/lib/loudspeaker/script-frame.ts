import type { Commune } from '../../domain/commune.ts';
import { scriptWords } from '../../strings/loudspeaker.ts';
import { longDay } from '../format.ts';

/** What every script of a commune begins and ends with. `day` is that of the matter itself; null when it has none. */
export function scriptFrame({ name, demo }: Commune, day: string | null, approvedBy?: string) {
  const station = scriptWords.station(name);
  return {
    opening: day === null ? `${station}.` : scriptWords.dated(station, longDay(day)),
    demo: demo ? scriptWords.demo : null,
    closing: scriptWords.closing,
    approval: approvedBy === undefined ? null : scriptWords.approved(approvedBy),
  };
}
