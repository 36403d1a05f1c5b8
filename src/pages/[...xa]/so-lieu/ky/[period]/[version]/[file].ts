import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { getContent } from '../../../../../../lib/collections.ts';
import { CONTENT_DIRECTORY } from '../../../../../../lib/content/content-disk.ts';
import { rawFiles, remadeFiles } from '../../../../../../lib/figures/offered-files.ts';
import { communePath } from '../../../../../../lib/routes.ts';
import { versionFolder } from '../../../../../../publish/read-snapshots.ts';

type Props = { content: () => Promise<Uint8Array> };

const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export async function getStaticPaths() {
  const { communes } = await getContent();
  return communes.flatMap(({ commune, snapshots }) =>
    snapshots.flatMap((item) => {
      const { period, version } = item.manifest;
      const folder = versionFolder(CONTENT_DIRECTORY, commune.slug, period, version);
      const place = {
        ...communePath(commune),
        period: period.toLowerCase(),
        version: `v${version}`,
      };
      const remade = [...remadeFiles(item)].map(([file, bytes]) => ({
        params: { ...place, file },
        props: { content: () => Promise.resolve(bytes) },
      }));
      const raw = rawFiles(item).map((file) => ({
        params: { ...place, file },
        props: { content: () => readFile(join(folder, file)) },
      }));
      return [...raw, ...remade];
    }),
  );
}

/** The files of a published version: byte for byte as published, or made anew without hidden numbers. */
export const GET: APIRoute<Props> = async ({ props, params }) => {
  const type = TYPES[params['file']?.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
  return new Response(new Uint8Array(await props.content()), { headers: { 'content-type': type } });
};
