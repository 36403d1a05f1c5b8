import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { loadContentTree } from '../../../src/content-tree/load-content-tree.ts';
import type { ContentTree } from '../../../src/content-tree/tree.ts';
import type { Commune } from '../../../src/domain/commune.ts';
import { hasFigures, type Snapshot } from '../../../src/domain/snapshot.ts';
import {
  publishFigures,
  type PublishRequest,
  type PublishResult,
} from '../../../src/publish/publish-figures.ts';
import { readSnapshots } from '../../../src/publish/read-snapshots.ts';
import { withdrawFigures, type WithdrawResult } from '../../../src/publish/withdraw-figures.ts';

export const SLUG = 'xa-minh-hoa';
const paths = ['chung/chi-tieu/CDS-01.yaml', `xa/${SLUG}/xa.yaml`];
const PLAN = `xa/${SLUG}/ke-hoach/2026-2030.mdx`;
const load = (names: string[]) =>
  loadContentTree(names.map((path) => ({ path, text: readFileSync(`content/${path}`, 'utf8') })))
    .tree;

/** The demo commune with one indicator, without and with its plan. */
export const tree = load(paths);
export const planned = load([...paths, PLAN]);

export function communeOf({ commune }: ContentTree): Commune {
  const entry = commune.get(SLUG);
  if (entry === undefined) throw new Error('the demo commune is not in the content');
  return entry.data;
}

/** A figures file with one figure. */
export const file = (value: string, period = '2026-Q2') =>
  new TextEncoder().encode(
    `ma_chi_tieu;ma_dia_ban;ky;gia_tri\r\nCDS-01;99999;${period};${value}\r\n`,
  );
export const correction = { kind: 'correction', reason: 'Nhập nhầm một chữ số.' } as const;

/** A content folder of its own for each test, in which the demo commune has published nothing. */
export function temporaryContent() {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cong-bo-'));
    await mkdir(join(folder, 'xa', SLUG), { recursive: true });
  });
  afterEach(async () => {
    await rm(folder, { recursive: true, force: true });
  });
  const place = () => ({
    contentDirectory: folder, commune: communeOf(tree), period: '2026-Q2',
    publishedAt: '2026-07-10T08:00:00+07:00', toolVersion: '0.1.0',
  }); // prettier-ignore
  return {
    folder: () => folder,
    /** Path of a file of a version of 2026-Q2. */
    path: (name: string, version = 1) =>
      join(folder, `xa/${SLUG}/ky-cong-bo/2026-Q2`, `v${version}`, name),
    publish: (submitted: Uint8Array, changes: Partial<PublishRequest> = {}): Promise<PublishResult> =>
      publishFigures({ ...place(), tree, submitted, change: null, acceptsWarnings: false, ...changes }), // prettier-ignore
    withdraw: (reason: string, changes: Partial<PublishRequest> = {}): Promise<WithdrawResult> =>
      withdrawFigures({ ...place(), ...changes }, reason),
    versions: () => readSnapshots(folder, SLUG),
    snapshots: async (): Promise<Snapshot[]> =>
      (await readSnapshots(folder, SLUG)).filter(hasFigures),
  };
}
