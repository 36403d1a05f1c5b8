import type { OpenRow } from '../../domain/open-row.ts';
import type { CommuneContent } from '../collections.ts';
import { latestVersions } from '../figures/figures.ts';
import { openRows, writeCsv } from './rows.ts';
import { components } from './sdmx-components.ts';
import { DATAFLOW } from './sdmx-structure.ts';

type Figures = Pick<CommuneContent, 'commune' | 'snapshots'>;

/** Every figure in force of a commune, newest period first. */
function rowsInForce({ commune, snapshots }: Figures): OpenRow[] {
  return latestVersions(snapshots).flatMap((one) => openRows(one, commune));
}

/**
 * Every figure in force of a commune as SDMX-CSV 2.0, newest period first: one row per key, all of its columns
 * described by the structure message.
 * Source: SDMX-CSV data message field guide, SDMX technical working group.
 */
export function sdmxCsv(here: Figures): string {
  return writeCsv(
    ['STRUCTURE', 'STRUCTURE_ID', 'ACTION', ...components.map(({ id }) => id)],
    rowsInForce(here).map((row) => [
      'dataflow',
      DATAFLOW,
      'I',
      ...components.map(({ cell }) => cell(row)),
    ]),
    false,
  );
}
