import { describe, expect, it } from 'vitest';
import {
  definitionsSchema,
  hasFigures,
  manifestSchema,
  newestVersions,
  snapshotSchema,
} from '../../../src/domain/snapshot.ts';
import { judge, seen, yearlyReport } from './judging.ts';

const HASH = 'a'.repeat(64);
const origin = {
  commune: 'binh-an',
  period: '2026-Q2',
  version: 2,
  publishedAt: '2026-07-10T08:00:00+07:00',
  publisher: 'Ủy ban nhân dân xã Bình An',
  tool: { name: 'cong-bo', version: '0.1.0' },
  previous: { version: 1, manifestHash: HASH },
};
const withdrawal = {
  format: 2,
  content: 'withdrawal',
  ...origin,
  change: { kind: 'withdrawal', reason: 'Đang đối chiếu.' },
  seal: HASH,
};
const figures = {
  format: 2,
  content: 'figures',
  ...origin,
  statusMethod: '2.0',
  inputHash: HASH,
  rows: 1,
  acceptedWarnings: [{ code: 'SL105', line: 1 }],
  change: { kind: 'correction', reason: 'Nhập nhầm.', figures: [], statuses: [] },
  files: [{ name: 'du-lieu-goc.xlsx', bytes: 3, sha256: HASH }],
  seal: HASH,
};
const first = { ...figures, version: 1, previous: null, change: null };
/** Where a manifest is wrong, or nothing when it is right. */
const wrong = (manifest: unknown) =>
  manifestSchema.safeParse(manifest).error?.issues.map(({ path }) => path.join('.'));

describe('a manifest', () => {
  it('is of figures or of a withdrawal', () => {
    expect([first, figures, withdrawal].map(wrong)).toEqual([undefined, undefined, undefined]);
  });

  it('says in Vietnamese what a hash is', () => {
    const { error } = manifestSchema.safeParse({ ...figures, inputHash: '' });
    expect(error?.issues[0]?.message).toContain('64 ký tự');
  });

  it('keeps the warnings that were accepted, on a line or on the whole file', () => {
    const acceptedWarnings = [40, null].map((line) => ({ code: 'SL304', line }));
    expect(manifestSchema.parse({ ...figures, acceptedWarnings })).toMatchObject({
      acceptedWarnings,
    });
  });

  it('of the first format has no seal and no kind of content, and stays readable', () => {
    const old: Record<string, unknown> = { ...figures, format: 1 };
    delete old['seal'];
    delete old['content'];
    expect(wrong(old)).toBeUndefined();
    expect(wrong({ ...figures, format: 1 })).toBeDefined();
    expect(wrong({ ...old, format: 2 })).toEqual(['content']);
  });

  it.each([
    ['a withdrawal as first version', { ...withdrawal, version: 1, previous: null }, 'change'],
    ['a first version that changes something', { ...figures, version: 1, previous: null }, 'change'],
    ['a second version without a reason', { ...figures, change: null }, 'change'],
    ['a version that leaves one out', { ...figures, version: 3 }, 'previous'],
    ['a first version that names one before', { ...first, previous: origin.previous }, 'previous'],
    ['a withdrawal of another kind', { ...withdrawal, change: { ...withdrawal.change, kind: 'correction' } }, 'change.kind'],
    ['figures withdrawn', { ...figures, change: { ...figures.change, kind: 'withdrawal' } }, 'change.kind'],
    ['a file nobody knows', { ...figures, files: [{ ...figures.files[0], name: '../xa.yaml' }] }, 'files.0.name'],
    ['no file at all', { ...figures, files: [] }, 'files'],
    ['no row at all', { ...figures, rows: 0 }, 'rows'],
    ['a hash that is none', { ...figures, inputHash: 'A'.repeat(64) }, 'inputHash'],
    ['a hash with more', { ...figures, inputHash: `${HASH}a` }, 'inputHash'],
    ['a warning on no line', { ...figures, acceptedWarnings: [{ code: 'SL105', line: 0 }] }, 'acceptedWarnings.0.line'],
    ['a moment without a zone', { ...figures, publishedAt: '2026-07-10T08:00:00' }, 'publishedAt'],
    ['a withdrawal with figures', { ...withdrawal, rows: 3 }, ''],
  ])('is not %s', (_, manifest, path) => {
    expect(wrong(manifest)).toEqual([path]);
  }); // prettier-ignore
});

describe('definitions as they stood', () => {
  const plan = {
    id: '2026-2030',
    shortTitle: 'Kế hoạch',
    period: { from: 2026, to: 2030 },
    reporting: [yearlyReport],
    targets: [],
  };
  const areas = [
    { code: '02536', name: 'Xã Bình An' },
    { code: 'thon-ha', name: 'Thôn Hạ' },
  ];
  const read = (...plans: unknown[]) =>
    definitionsSchema.parse({ areas, indicators: [], plans }).plans.map((one) => one.issuedOn);

  it('keep the day a plan was issued, which the first versions did not', () => {
    const issuedOn = { year: 2026, month: 11, day: 5 };
    expect(read({ ...plan, issuedOn }, plan)).toEqual([issuedOn, null]);
  });

  it('are of one area at least', () => {
    const definitions = { areas: [], indicators: [], plans: [] };
    expect(definitionsSchema.safeParse(definitions).success).toBe(false);
  });
});

describe('a published version with figures', () => {
  const whole = {
    manifest: figures,
    observations: [seen('02536', 75)],
    definitions: { areas: [{ code: '02536', name: 'Xã Bình An' }], indicators: [], plans: [] },
    statuses: { method: '2.0', statuses: [judge()] },
  };
  const isRead = (version: unknown) => snapshotSchema.safeParse(version).success;

  it('is read back as it was written, with all of its four parts', () => {
    expect(snapshotSchema.parse(whole)).toEqual(whole);
    for (const part of Object.keys(whole)) {
      expect([part, isRead({ ...whole, [part]: undefined })]).toEqual([part, false]);
    }
    expect(isRead({ ...whole, manifest: withdrawal })).toBe(false);
  });

  it('names the method of its statuses', () => {
    expect(isRead({ ...whole, statuses: { ...whole.statuses, method: '' } })).toBe(false);
    expect(isRead({ ...whole, statuses: { method: '2.0' } })).toBe(false);
  });
});

describe('the newest versions', () => {
  const version = (period: string, number: number, observations?: unknown[]) => ({
    manifest: { period, version: number },
    ...(observations && { observations }),
  });
  const versions = [
    version('2026-Q1', 1, []),
    version('2026-Q2', 10, []),
    version('2026-Q2', 9),
    version('2026-H1', 1, []),
    version('2025', 2),
    version('2025', 1, []),
  ];

  it('are one of each period, the newest period first', () => {
    const names = newestVersions(versions).map(
      ({ manifest }) => `${manifest.period} v${manifest.version}`,
    );
    expect(names).toEqual(['2026-H1 v1', '2026-Q2 v10', '2026-Q1 v1', '2025 v2']);
  });

  it('have figures unless they withdraw them', () => {
    expect(newestVersions(versions).map(hasFigures)).toEqual([true, true, true, false]);
  });
});
