import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import {
  hasFigures,
  manifestSchema,
  snapshotFiles,
  submittedFiles,
  type FiguresManifest,
  type Manifest,
  type Snapshot,
} from '../domain/snapshot.ts';
import { snapshotProblemTexts } from '../strings/cli.ts';
import { fillText } from '../strings/fill-text.ts';
import { holdsSeal, sha256 } from './hashing.ts';
import { readVersion } from './read-snapshots.ts';

export type SnapshotProblemKind = keyof typeof snapshotProblemTexts;
/** Something that happened to a published version. `file` is below the content folder. */
export type SnapshotProblem = { file: string; kind: SnapshotProblemKind; message: string };

/** A version's folder: `path` below the content folder, `folder` on the disk. */
export type VersionPlace = { path: string; folder: string; period: string; version: number };
export type Verified = {
  manifest: Manifest | null;
  manifestHash: string;
  problems: SnapshotProblem[];
};

export function found(file: string, kind: SnapshotProblemKind, detail = ''): SnapshotProblem {
  return { file, kind, message: fillText(snapshotProblemTexts[kind], { detail }) };
}

const firstIssue = ({ issues: [issue] }: z.ZodError) =>
  [issue?.path.join('.'), issue?.message].filter(Boolean).join(': ');

function parseManifest(bytes: Uint8Array, file: string): Manifest | SnapshotProblem {
  try {
    const result = manifestSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
    if (!result.success) return found(file, 'bad-manifest', firstIssue(result.error));
    return holdsSeal(bytes) ? result.data : found(file, 'changed');
  } catch (error) {
    if (error instanceof SyntaxError) return found(file, 'bad-manifest', 'JSON');
    throw error;
  }
}

/** What lies in a version's folder, all of it: `others` are folders and links, which never belong there. */
async function listFolder(folder: string): Promise<{ files: Set<string>; others: string[] }> {
  const entries = await readdir(folder, { withFileTypes: true });
  return {
    files: new Set(entries.filter((entry) => entry.isFile()).map(({ name }) => name)),
    others: entries.filter((entry) => !entry.isFile()).map(({ name }) => name),
  };
}

async function compareFiles(
  { path, folder }: VersionPlace,
  listed: FiguresManifest['files'],
): Promise<SnapshotProblem[]> {
  const { files: present, others } = await listFolder(folder);
  const known = new Set<string>([snapshotFiles.manifest, ...listed.map(({ name }) => name)]);
  const unlisted = [...[...present].filter((name) => !known.has(name)), ...others].sort();
  const problems = unlisted.map((name) => found(`${path}/${name}`, 'unlisted'));
  for (const { name, bytes, sha256: hash } of listed) {
    const file = `${path}/${name}`;
    if (!present.has(name)) {
      problems.push(found(file, 'vanished'));
      continue;
    }
    const content = await readFile(join(folder, name));
    const isSame = content.length === bytes && sha256(content) === hash;
    if (!isSame) problems.push(found(file, 'changed'));
  }
  return problems;
}

/** The first thing a manifest says about its own files that they do not bear out. */
function findContradiction({ manifest, observations, statuses }: Snapshot): string | null {
  const { files, inputHash, rows, statusMethod } = manifest;
  const submitted = files.filter(({ name }) =>
    Object.values<string>(submittedFiles).includes(name),
  );
  if (new Set(files.map(({ name }) => name)).size !== files.length) return 'files';
  if (submitted.length !== 1 || submitted[0]?.sha256 !== inputHash) return 'inputHash';
  if (observations.length !== rows) return 'rows';
  return statuses.method === statusMethod ? null : 'statusMethod';
}

async function readable({ path, folder }: VersionPlace): Promise<SnapshotProblem[]> {
  try {
    const version = await readVersion(folder);
    const wrong = hasFigures(version) ? findContradiction(version) : null;
    const manifest = `${path}/${snapshotFiles.manifest}`;
    return wrong === null ? [] : [found(manifest, 'inconsistent', wrong)];
  } catch (error) {
    if (error instanceof z.ZodError) return [found(path, 'bad-content', firstIssue(error))];
    return [found(path, 'bad-content', error instanceof Error ? error.message : String(error))];
  }
}

/** Checks one version's folder against its manifest. */
export async function verifyVersion(place: VersionPlace, slug: string): Promise<Verified> {
  const nothing = { manifest: null, manifestHash: '' };
  const { files } = await listFolder(place.folder);
  if (!files.has(snapshotFiles.manifest)) {
    return { ...nothing, problems: [found(place.path, 'no-manifest')] };
  }
  const bytes = await readFile(join(place.folder, snapshotFiles.manifest));
  const manifest = parseManifest(bytes, `${place.path}/${snapshotFiles.manifest}`);
  if ('kind' in manifest) return { ...nothing, problems: [manifest] };
  const problems = await compareFiles(place, 'files' in manifest ? manifest.files : []);
  const { commune, period, version } = manifest;
  if (commune !== slug || period !== place.period || version !== place.version) {
    problems.push(found(place.path, 'wrong-place', `${commune}/${period}/v${version}`));
  }
  if (problems.length === 0) problems.push(...(await readable(place)));
  return { manifest, manifestHash: sha256(bytes), problems };
}
