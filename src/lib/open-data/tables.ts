import { indicatorSchema, type Indicator } from '../../domain/indicator.ts';
import type { Licence } from '../../domain/licence.ts';
import { openColumns, openKey, type TableColumn } from '../../domain/open-row.ts';
import { openDataWords } from '../../strings/open-data.ts';
import { site as siteWords } from '../../strings/site.ts';
import { CODEBOOK_URL } from './open-data-urls.ts';
import type { IndicatorDataset, VersionDataset } from './datasets.ts';
import type { OpenFile } from './files.ts';
import { writeCsv } from './rows.ts';

/** A CSV file with what its catalogues say of it. */
export type OpenTable = {
  id: string;
  title: string;
  description: string;
  file: OpenFile;
  /** Who answers for it. */
  publisher: string;
  licence: Licence | null;
  /** Figures have one form; the list of indicators has its own. */
  kind: 'figures' | 'codebook';
};

/** Columns of the list of indicators, and the field each comes from. */
const CODEBOOK = {
  ma_chi_tieu: 'id',
  ten: 'name',
  ten_gon: 'shortName',
  don_vi: 'unit',
  so_thap_phan: 'decimals',
  kieu: 'kind',
  chieu_tot: 'direction',
  giai_thich: 'definition',
  tu_so: 'numerator',
  mau_so: 'denominator',
  nguon: 'source',
  don_vi_cung_cap: 'provider',
  gioi_han: 'limitations',
  an_so_nho_duoi: 'smallCountBelow',
} as const satisfies Record<string, keyof Indicator>;
const NUMBERS: ReadonlySet<string> = new Set(['so_thap_phan', 'an_so_nho_duoi']);
const MAY_BE_EMPTY: ReadonlySet<string> = new Set(['tu_so', 'mau_so']);

const codebookColumns: readonly TableColumn[] = Object.entries(CODEBOOK).map(([name, field]) => {
  const { title, description } = indicatorSchema.shape[field].meta() ?? {};
  if (title === undefined || description === undefined)
    throw new TypeError(`${field}: no metadata`);
  const type = NUMBERS.has(name) ? 'integer' : 'string';
  return { name, title, description, type, isRequired: !MAY_BE_EMPTY.has(name) };
});

/** What the columns of each kind of table are, and which of them make a row the only one of its kind. */
export const tableForms: Record<
  OpenTable['kind'],
  { columns: readonly TableColumn[]; key: readonly string[] }
> = {
  figures: { columns: openColumns, key: openKey },
  codebook: { columns: codebookColumns, key: ['ma_chi_tieu'] },
};

/** Every indicator the portal knows and what it means: there is always this table, even before the first figure. */
export function codebookTable(indicators: ReadonlyMap<string, Indicator>): OpenTable {
  const rows = [...indicators.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((indicator) => Object.values(CODEBOOK).map((field) => indicator[field]));
  return {
    id: 'chi-tieu',
    title: openDataWords.codebook,
    description: openDataWords.codebookText,
    file: {
      path: CODEBOOK_URL,
      mediaType: 'text/csv',
      text: () => writeCsv(Object.keys(CODEBOOK), rows),
    },
    publisher: siteWords.name,
    licence: null,
    kind: 'codebook',
  };
}

/** The table of one version of a period, or of one indicator over all periods. */
export function figureTable(dataset: VersionDataset | IndicatorDataset): OpenTable {
  const { id, title, csv, commune } = dataset;
  return {
    id,
    title,
    description:
      'state' in dataset ? openDataWords.state[dataset.state] : dataset.indicator.definition,
    file: csv,
    publisher: commune.publisher,
    licence: commune.licence,
    kind: 'figures',
  };
}

/** Table Schema (Data Package 2.0) of one kind of table. */
export function tableSchema(kind: OpenTable['kind']): Record<string, unknown> {
  const { columns, key } = tableForms[kind];
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: columns.map(({ name, title, description, type, isRequired }) => ({
      name,
      title,
      description,
      type,
      ...(isRequired && { constraints: { required: true } }),
    })),
    primaryKey: key,
    missingValues: [''],
  };
}
