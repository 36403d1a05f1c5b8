import { hasFigures, snapshotFiles } from '../../domain/snapshot.ts';
import { writeObservationsCsv } from '../../ingest/write-csv.ts';
import { jsonBytes, sha256 } from '../../publish/hashing.ts';
import type { ShownSnapshot, ShownVersion } from './public-figures.ts';

/** A file of a version as the site offers it; of one it does not offer only the name is told. */
export type OfferedFile =
  | { name: string; isOffered: true; bytes: number; sha256: string; isRemade: boolean }
  | { name: string; isOffered: false };

/** What stands in for a file that holds hidden numbers; other files of theirs have no stand-in. */
const standIns = {
  [snapshotFiles.observations]: 'so-lieu-cong-khai.csv',
  [snapshotFiles.statuses]: 'trang-thai-cong-khai.json',
} as const;

/** The files made anew without the hidden numbers, by name. */
export function remadeFiles(version: ShownVersion): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  if (!hasFigures(version)) return files;
  const { observations, statuses, withheld } = version;
  if (withheld.has(snapshotFiles.observations)) {
    const csv = new TextEncoder().encode(writeObservationsCsv(observations));
    files.set(standIns[snapshotFiles.observations], csv);
  }
  if (withheld.has(snapshotFiles.statuses)) {
    files.set(standIns[snapshotFiles.statuses], jsonBytes(statuses));
  }
  return files;
}

/** The published files that are offered byte for byte, the manifest among them. */
export function rawFiles(version: ShownVersion): string[] {
  const listed = hasFigures(version) ? version.manifest.files.map(({ name }) => name) : [];
  return [...listed, snapshotFiles.manifest].filter((name) => !version.withheld.has(name));
}

/** Every file of a version as its page lists it. */
export function listFiles(version: ShownSnapshot): OfferedFile[] {
  const { manifest, withheld } = version;
  const published = manifest.files.map(({ name, ...facts }): OfferedFile => {
    if (withheld.has(name)) return { name, isOffered: false };
    return { name, isOffered: true, isRemade: false, ...facts };
  });
  const remade = [...remadeFiles(version)].map(([name, bytes]): OfferedFile => {
    return { name, isOffered: true, isRemade: true, bytes: bytes.length, sha256: sha256(bytes) };
  });
  return [...published, ...remade];
}
