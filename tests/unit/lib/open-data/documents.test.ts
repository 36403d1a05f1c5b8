import { describe, expect, it } from 'vitest';
import { standingVillages } from '../../../../src/domain/commune.ts';
import {
  indicatorDocumentSchema,
  versionDocumentSchema,
} from '../../../../src/domain/open-documents.ts';
import { indicatorDocument, versionDocument } from '../../../../src/lib/open-data/documents.ts';
import { areasInOrder, stateOf } from '../../../../src/lib/open-data/parts.ts';
import { publicVersions, type ShownVersion } from '../../../../src/lib/figures/public-figures.ts';
import { buildWithdrawal } from '../../../../src/publish/build-version.ts';
import {
  build,
  commune,
  first,
  HASH,
  never,
  row,
  rules,
  second,
  show,
} from '../figures/small-figures.ts';

const site = new URL('https://thi-dua.example.vn');
const indicator = rules.get('CDS-09') ?? never();
const standing = standingVillages(commune);
const hereWith = (snapshots: ShownVersion[]) => ({ commune, plans: [], snapshots });
const { manifest } = buildWithdrawal(
  { commune, period: '2026-Q2', publishedAt: '2026-07-11T08:00:00+07:00', publisher: commune.publisher,
    toolVersion: '0.1.0', previous: { version: 1, manifestHash: HASH } },
  'Đang đối chiếu.',
); // prettier-ignore
if (!('content' in manifest) || manifest.content !== 'withdrawal') throw new Error('kind');
const withdrawal = manifest;

/** The same figures, published for another period. */
function inPeriod(period: string) {
  const [one = never()] = show([build([row('thon-ha', 19, 45), row('thon-dong', 40, 56)])]);
  return {
    ...one,
    manifest: { ...one.manifest, period },
    observations: one.observations.map((figure) => ({ ...figure, period })),
  };
}

describe('the document of an indicator', () => {
  it('follows its schema, newest period first, each figure with its permanent page', () => {
    const here = hereWith([inPeriod('2026-Q1'), inPeriod('2026-Q3')]);
    const document = indicatorDocument(here, indicator, site);
    expect(indicatorDocumentSchema.safeParse(document).error).toBeUndefined();
    expect(document.so_lieu.map(({ ky, ma_dia_ban }) => [ky, ma_dia_ban])).toEqual([
      ['2026-Q3', 'thon-ha'],
      ['2026-Q3', 'thon-dong'],
      ['2026-Q1', 'thon-ha'],
      ['2026-Q1', 'thon-dong'],
    ]);
    expect(document.so_lieu[0]?.trang).toBe('/xa-minh-hoa/so-lieu/ky/2026-q3/v1/');
  });

  it("lists areas in the commune's own order, not by figure", () => {
    const document = indicatorDocument(hereWith([inPeriod('2026-Q1')]), indicator, site);
    expect(document.dia_ban).toEqual([
      { ma: 'thon-dong', ten: 'Thôn Đông' },
      { ma: 'thon-ha', ten: 'Thôn Hạ' },
    ]);
  });

  it('says that a demo commune is one, and under which licence its figures are', () => {
    const { xa, giay_phep } = indicatorDocument(hereWith([]), indicator, site);
    expect(xa).toEqual({ ma: '99999', ten: 'Minh Họa', tinh: 'Minh Họa', minh_hoa: true });
    expect(giay_phep).toEqual(commune.licence);
    const silent = { ...hereWith([]), commune: { ...commune, licence: null } };
    expect(indicatorDocument(silent, indicator, site).giay_phep).toBeNull();
  });

  it('tells the whole from its villages: added up where all answered, else why there is none', () => {
    const silent = indicatorDocument(hereWith([inPeriod('2026-Q1')]), indicator, site).toan_xa;
    expect(silent).toMatchObject([{ ky: '2026-Q1', gia_tri: null, tu_so: null }]);
    expect(silent[0]?.vi_sao_trong).toContain('2 trên');
    const [one = never()] = show([build(standing.map(({ id }) => row(id, 20, 50)))]);
    const [whole] = indicatorDocument(hereWith([one]), indicator, site).toan_xa;
    const count = standing.length;
    expect(whole).toMatchObject({ gia_tri: 40, tu_so: 20 * count, mau_so: 50 * count });
    expect(whole?.vi_sao_trong).toBeNull();
    const small = standing.map(({ id }, at) => row(id, at === 0 ? 4 : 20, 50));
    const [hidden] = indicatorDocument(hereWith(show([build(small)])), indicator, site).toan_xa;
    expect(hidden).toMatchObject({ gia_tri: null, tu_so: null, mau_so: null });
  });

  it('gives a whole the commune reported itself as a row, and does not make it again', () => {
    const own = { ...row(commune.code, 300, 600), note: '' };
    const versions = show([build([own, row('thon-ha', 19, 45)])]);
    expect(indicatorDocument(hereWith(versions), indicator, site).toan_xa).toEqual([]);
  });

  it('keeps a hidden figure as a row without numbers', () => {
    const versions = show([build([row('thon-dong', 4, 56)])]);
    const [only] = indicatorDocument(hereWith(versions), indicator, site).so_lieu;
    expect(only).toMatchObject({ gia_tri: null, tu_so: null, mau_so: null, trang_thai: 'Q' });
  });

  it('has no figure of a withdrawn period', () => {
    const small = build([row('thon-dong', 40, 56)]);
    const versions = publicVersions([small, { manifest: withdrawal }], commune.code, rules);
    expect(indicatorDocument(hereWith(versions), indicator, site).so_lieu).toEqual([]);
  });
});

describe('the document of a version', () => {
  const versions = show([first, second]);
  const [old = never(), current = never()] = versions;

  it('follows its schema and says whether it still counts', () => {
    const documents = versions.map((one) => versionDocument(hereWith(versions), one, site));
    for (const one of documents) {
      expect(versionDocumentSchema.safeParse(one).error).toBeUndefined();
    }
    expect(documents.map(({ tinh_trang }) => tinh_trang)).toEqual(['da-thay', 'hien-hanh']);
    expect(documents.map(({ thay_doi }) => thay_doi)).toEqual([
      null,
      { loai: 'correction', ly_do: 'Đếm lại.' },
    ]);
  });

  it('counts no more once the period is withdrawn', () => {
    const withdrawn = publicVersions([first, { manifest: withdrawal }], commune.code, rules);
    expect(withdrawn.map((one) => stateOf(one, withdrawn))).toEqual(['tam-rut', 'tam-rut']);
  });

  it('defines only the indicators it has figures of', () => {
    const document = versionDocument(hereWith(versions), current, site);
    expect(document.chi_tieu.map(({ ma }) => ma)).toEqual(['CDS-09']);
    expect(document.so_lieu).toHaveLength(old.observations.length);
  });
});

describe('areas in order', () => {
  it('begin with the commune and end with those it no longer has', () => {
    const used = new Map([
      ['thon-cu', 'Thôn Cũ'],
      ['thon-ha', 'Thôn Hạ'],
      [commune.code, 'Xã Minh Họa'],
    ]);
    expect(areasInOrder(used, commune).map(({ ma }) => ma)).toEqual([
      commune.code,
      'thon-ha',
      'thon-cu',
    ]);
  });
});
