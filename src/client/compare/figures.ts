import type { IndicatorDocument, WholeRow } from '../../domain/open-documents.ts';
import { markWords, missingWords } from '../../strings/figures.ts';

/** One figure as a drawing needs it. Without a number `absence` says why. */
export type Cell = {
  value: number | null;
  /** "tạm tính", "đổi cách tính"...; empty for a plain number. */
  marks: string[];
  /** Neither provisional nor an estimate. */
  isFirm: boolean;
  /** Counted in another way than before: no line leads to it. */
  startsAnew: boolean;
  absence: string;
};

/** The parts of an indicator's JSON document that a drawing is made from. */
export type IndicatorFile = {
  chi_tieu: Pick<IndicatorDocument['chi_tieu'], 'ten_gon' | 'don_vi' | 'so_thap_phan'>;
  so_lieu: Pick<Row, 'ma_dia_ban' | 'ky' | 'gia_tri' | 'trang_thai' | 'ghi_chu'>[];
  toan_xa: Omit<WholeRow, 'tu_so' | 'mau_so'>[];
};
type Row = IndicatorDocument['so_lieu'][number];

export type IndicatorFigures = {
  name: string;
  unit: string;
  decimals: number;
  /** The figure of an area in a period; undefined when nothing was published for it. */
  cellAt: (area: string, period: string) => Cell | undefined;
};

function villageCell({ gia_tri, trang_thai, ghi_chu }: IndicatorFile['so_lieu'][number]): Cell {
  const word = markWords[trang_thai as keyof typeof markWords] as string | undefined;
  // A hidden figure (Q) says in its note why it is not shown.
  const why =
    (missingWords[trang_thai as keyof typeof missingWords] as string | undefined) ?? ghi_chu;
  return {
    value: gia_tri,
    marks: word === undefined ? [] : [word],
    isFirm: trang_thai !== 'P' && trang_thai !== 'E',
    startsAnew: trang_thai === 'B',
    absence: gia_tri === null ? why : '',
  };
}

function wholeCell(row: IndicatorFile['toan_xa'][number]): Cell {
  return {
    value: row.gia_tri,
    marks:
      row.gia_tri === null
        ? []
        : [...(row.tam_tinh ? [markWords.P] : []), ...(row.doi_cach_tinh ? [markWords.B] : [])],
    isFirm: !row.tam_tinh,
    startsAnew: row.doi_cach_tinh,
    absence: row.gia_tri === null ? (row.vi_sao_trong ?? '') : '',
  };
}

/** @param whole the commune's own code: the figures of the whole stand under it, also where they are made from villages */
export function readFigures(file: IndicatorFile, whole: string): IndicatorFigures {
  const { ten_gon: name, don_vi: unit, so_thap_phan: decimals } = file.chi_tieu;
  const key = (area: string, period: string) => `${area} ${period}`;
  const cells = new Map([
    ...file.so_lieu.map((row) => [key(row.ma_dia_ban, row.ky), villageCell(row)] as const),
    ...file.toan_xa.map((row) => [key(whole, row.ky), wholeCell(row)] as const),
  ]);
  return { name, unit, decimals, cellAt: (area, period) => cells.get(key(area, period)) };
}
