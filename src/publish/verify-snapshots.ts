import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { periodSchema } from '../domain/period.ts';
import { manifestSchema, snapshotFiles, type Manifest, type Snapshot } from '../domain/snapshot.ts';
import { cliTexts, fillText, snapshotProblemTexts } from '../strings/cli.ts';
import { sha256 } from './build-version.ts';
import { UserError } from './user-error.ts';
import { readSnapshot, readSnapshots, snapshotsFolder, subfolders } from './read-snapshots.ts';

export type SnapshotProblemKind = keyof typeof snapshotProblemTexts;
/** Something that happened to a published version. `file` is below the content folder. */
export type SnapshotProblem = { file: string; kind: SnapshotProblemKind; message: string };

type Version = { path: string; folder: string; period: string; version: number };
type Verified = { manifest: Manifest | null; manifestHash: string; problems: SnapshotProblem[] };

function found(file: string, kind: SnapshotProblemKind, detail = ''): SnapshotProblem {
  return { file, kind, message: fillText(snapshotProblemTexts[kind], { detail }) };
}

/** Every file below a folder, as paths joined by "/". Symbolic links count as files: they never hold up. */
async function filesBelow(folder: string, prefix = ''): Promise<string[]> {
  const entries = await readdir(join(folder, prefix), { withFileTypes: true });
  const lists = entries.map((entry) => {
    const path = prefix === '' ? entry.name : `${prefix}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(folder, path) : Promise.resolve([path]);
  });
  return (await Promise.all(lists)).flat().sort();
}

function parseManifest(bytes: Uint8Array, path: string): Manifest | SnapshotProblem {
  const file = `${path}/${snapshotFiles.manifest}`;
  try {
    const result = manifestSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
    if (result.success) return result.data;
    const [issue] = result.error.issues;
    return found(file, 'bad-manifest', `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
  } catch (error) {
    if (error instanceof SyntaxError) return found(file, 'bad-manifest', error.message);
    throw error;
  }
}

async function compareFiles(
  version: Version,
  manifest: Manifest,
  present: readonly string[],
): Promise<SnapshotProblem[]> {
  const listed = new Map(manifest.files.map((file) => [file.name, file]));
  const unlisted = present.filter((name) => name !== snapshotFiles.manifest && !listed.has(name));
  const problems = unlisted.map((name) => found(`${version.path}/${name}`, 'unlisted'));
  for (const { name, sha256: hash } of listed.values()) {
    const file = `${version.path}/${name}`;
    if (!present.includes(name)) problems.push(found(file, 'vanished'));
    else if (sha256(await readFile(join(version.folder, name))) !== hash)
      problems.push(found(file, 'changed'));
  }
  return problems;
}

async function readable(version: Version): Promise<SnapshotProblem[]> {
  try {
    await readSnapshot(version.folder);
    return [];
  } catch (error) {
    return [
      found(version.path, 'bad-content', error instanceof Error ? error.message : String(error)),
    ];
  }
}

async function verifyVersion(version: Version, slug: string): Promise<Verified> {
  const present = await filesBelow(version.folder);
  const nothing = { manifest: null, manifestHash: '' };
  if (!present.includes(snapshotFiles.manifest)) {
    return { ...nothing, problems: [found(version.path, 'no-manifest')] };
  }
  const bytes = await readFile(join(version.folder, snapshotFiles.manifest));
  const manifest = parseManifest(bytes, version.path);
  if ('kind' in manifest) return { ...nothing, problems: [manifest] };
  const problems = await compareFiles(version, manifest, present);
  const { commune, period, version: number } = manifest;
  if (commune !== slug || period !== version.period || number !== version.version) {
    problems.push(found(version.path, 'wrong-place', `${commune}/${period}/v${number}`));
  }
  if (problems.length === 0) problems.push(...(await readable(version)));
  return { manifest, manifestHash: sha256(bytes), problems };
}

/** Versions 1, 2, 3... without a gap, each naming the hash of the manifest before. */
function verifyChain(
  path: string,
  versions: readonly Version[],
  verified: readonly Verified[],
): SnapshotProblem[] {
  return versions.flatMap(({ version }, index) => {
    if (version !== index + 1) return [found(path, 'broken-chain', `v${index + 1}`)];
    const link = verified[index]?.manifest?.previous ?? null;
    if (link === null || link.manifestHash === verified[index - 1]?.manifestHash) return [];
    return [found(`${path}/v${index}/${snapshotFiles.manifest}`, 'changed')];
  });
}

async function verifyPeriod(
  root: string,
  base: string,
  slug: string,
  period: string,
): Promise<SnapshotProblem[]> {
  const path = `${base}/${period}`;
  const entries = await readdir(join(root, period), { withFileTypes: true });
  const isVersion = (entry: { name: string; isDirectory: () => boolean }) =>
    entry.isDirectory() && /^v[1-9]\d*$/u.test(entry.name);
  const stray = entries.filter((entry) => !isVersion(entry));
  const problems = stray.map(({ name }) => found(`${path}/${name}`, 'bad-place'));
  const versions = entries
    .filter(isVersion)
    .map(({ name }) => ({
      path: `${path}/${name}`,
      folder: join(root, period, name),
      period,
      version: Number(name.slice(1)),
    }))
    .sort((a, b) => a.version - b.version);
  const verified = await Promise.all(versions.map((version) => verifyVersion(version, slug)));
  return [
    ...problems,
    ...verified.flatMap((one) => one.problems),
    ...verifyChain(path, versions, verified),
  ];
}

/** Checks the published versions of one commune against their manifests and each other. */
export async function verifyCommune(
  contentDirectory: string,
  slug: string,
): Promise<SnapshotProblem[]> {
  const root = snapshotsFolder(contentDirectory, slug);
  const base = `xa/${slug}/ky-cong-bo`;
  const periods = await subfolders(root);
  const lists = await Promise.all(
    periods.map((period) =>
      periodSchema.safeParse(period).success
        ? verifyPeriod(root, base, slug, period)
        : Promise.resolve([found(`${base}/${period}`, 'bad-place')]),
    ),
  );
  return lists.flat();
}

/**
 * The published versions of a commune, once they hold.
 * @throws UserError naming what does not
 */
export async function soundSnapshots(contentDirectory: string, slug: string): Promise<Snapshot[]> {
  const broken = await verifyCommune(contentDirectory, slug);
  if (broken.length > 0) {
    const lines = broken.map(({ file, message }) => `  ${file}: ${message}`);
    throw new UserError([cliTexts.broken, ...lines].join('\n'));
  }
  return readSnapshots(contentDirectory, slug);
}

/**
 * Checks every published version below a content folder: a file that changed,
 * vanished or is not in its manifest, and versions that do not follow each
 * other. Compares with the manifests alone; empty means whole.
 */
export async function verifySnapshots(contentDirectory: string): Promise<SnapshotProblem[]> {
  const slugs = await subfolders(join(contentDirectory, 'xa'));
  const lists = await Promise.all(slugs.map((slug) => verifyCommune(contentDirectory, slug)));
  return lists.flat();
}
