import type { Commune } from '../../domain/commune.ts';
import { lastDayOf } from '../../domain/date.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { IndicatorRef, TargetRef, VersionState } from '../../domain/open-documents.ts';
import { hasFigures, newestVersions } from '../../domain/snapshot.ts';
import type { Target } from '../../domain/target.ts';
import type { ShownVersion } from '../figures/public-figures.ts';
import { absolute, targetUrl } from '../urls.ts';
import { schemaUrl, type SchemaName } from './open-data-urls.ts';

/** The head of every document: the schema it follows, whose it is, and how it may be used again. */
export function openingOf(name: SchemaName, commune: Commune, site: URL | undefined) {
  return {
    $schema: absolute(schemaUrl(name), site),
    xa: {
      ma: commune.code,
      ten: commune.name,
      tinh: commune.province.name,
      minh_hoa: commune.demo,
    },
    giay_phep: commune.licence,
  };
}

export function indicatorRef(indicator: Indicator): IndicatorRef {
  return {
    ma: indicator.id,
    ten: indicator.name,
    ten_gon: indicator.shortName,
    don_vi: indicator.unit,
    so_thap_phan: indicator.decimals,
    kieu: indicator.kind,
    chieu_tot: indicator.direction,
    giai_thich: indicator.definition,
    nguon: indicator.source,
    don_vi_cung_cap: indicator.provider,
    gioi_han: indicator.limitations,
  };
}

/** A target as documents name it, with its clause. */
export function targetRef(plan: { id: string; commune: string }, target: Target): TargetRef {
  return {
    ke_hoach: plan.id,
    ma: target.id,
    dieu_khoan: target.clause,
    noi_dung: target.text,
    pham_vi: target.scope,
    so_sanh: target.comparator,
    gia_tri: target.value,
    gia_tri_den: target.valueTo,
    don_vi: target.unit,
    nhip: target.cadence,
    han: target.due === null ? null : lastDayOf(target.due),
    trang: targetUrl(plan.commune, plan.id, target.id),
  };
}

/** Areas in the commune's own order, itself first; those it no longer has come last. */
export function areasInOrder(
  used: ReadonlyMap<string, string>,
  commune: Commune,
): { ma: string; ten: string }[] {
  const order = [commune.code, ...commune.villages.map(({ id }) => id), ...used.keys()];
  return [...new Set(order)].flatMap((ma) => {
    const ten = used.get(ma);
    return ten === undefined ? [] : { ma, ten };
  });
}

/** Whether the figures of a version count today. */
export function stateOf(version: ShownVersion, versions: readonly ShownVersion[]): VersionState {
  const { period, version: number } = version.manifest;
  const newest = newestVersions(versions).find(({ manifest }) => manifest.period === period);
  if (newest === undefined || !hasFigures(newest)) return 'tam-rut';
  return newest.manifest.version === number ? 'hien-hanh' : 'da-thay';
}
