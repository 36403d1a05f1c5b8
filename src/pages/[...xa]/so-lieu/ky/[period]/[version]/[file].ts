import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { snapshotFiles } from '../../../../../../domain/snapshot.ts';
import { getContent } from '../../../../../../lib/collections.ts';
import { CONTENT_DIRECTORY } from '../../../../../../lib/content-disk.ts';
import { communePath } from '../../../../../../lib/routes.ts';
import { versionFolder } from '../../../../../../publish/read-snapshots.ts';

export async function getStaticPaths() {
  const { communes } = await getContent();
  return communes.flatMap(({ commune, snapshots }) =>
    snapshots.flatMap(({ manifest: { period, version } }) =>
      Object.values(snapshotFiles).map((file) => ({
        params: {
          ...communePath(commune),
          period: period.toLowerCase(),
          version: `v${version}`,
          file,
        },
        props: {
          path: join(versionFolder(CONTENT_DIRECTORY, commune.slug, period, version), file),
        },
      })),
    ),
  );
}

/** The files of a published version, byte for byte as they were published. */
export const GET: APIRoute<{ path: string }> = async ({ props }) =>
  new Response(new Uint8Array(await readFile(props.path)));
