import type { Indicator } from '../../domain/indicator.ts';
import type { WholeRow } from '../../domain/open-documents.ts';
import { comparePeriods } from '../../domain/period.ts';
import type { CommuneContent } from '../collections.ts';
import { wholeAbsence } from '../figures/indicator-headline.ts';
import { historiesOf } from '../figures/indicator-history.ts';

/**
 * The whole commune in each period in force for which villages reported and the commune gave no
 * figure of its own, as the indicator's page shows it; newest period first.
 */
export function wholeRows(
  indicator: Indicator,
  here: Pick<CommuneContent, 'commune' | 'snapshots'>,
): WholeRow[] {
  return historiesOf(indicator, here)
    .flatMap(({ periods, villages }) =>
      periods.flatMap(({ period, whole }, index) => {
        const isByVillage = villages.some(({ figures }) => (figures[index] ?? null) !== null);
        if (whole?.own !== null || !isByVillage) return [];
        return [
          {
            ky: period,
            gia_tri: whole.value,
            tu_so: whole.numerator,
            mau_so: whole.denominator,
            tam_tinh: whole.isProvisional,
            doi_cach_tinh: whole.breaks.length > 0,
            vi_sao_trong: wholeAbsence(whole),
          },
        ];
      }),
    )
    .sort((a, b) => comparePeriods(b.ky, a.ky));
}
