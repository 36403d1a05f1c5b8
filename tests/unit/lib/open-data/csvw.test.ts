import { describe, expect, it } from 'vitest';
import { tableGroup } from '../../../../src/lib/open-data/csvw.ts';
import { dataPackage } from '../../../../src/lib/open-data/data-package.ts';
import { codebookTable, type OpenTable } from '../../../../src/lib/open-data/tables.ts';
import { commune, rules } from '../figures/small-figures.ts';

const site = new URL('https://thi-dua.example.vn');
const table = (path: string, licence: OpenTable['licence'] = null): OpenTable => ({
  id: 'bang',
  title: 'Bảng',
  description: 'Một bảng.',
  file: { path, mediaType: 'text/csv', text: () => 'a,b\r\n' },
  publisher: 'Ủy ban nhân dân xã',
  licence,
  kind: 'figures',
});

describe('metadata beside CSV files', () => {
  it('names each file by its name in the folder, under one form', () => {
    const group = tableGroup('Số liệu', [table('/xa/so-lieu/a.csv'), table('/xa/so-lieu/b.csv')]);
    expect(group['tables']).toMatchObject([{ url: 'a.csv' }, { url: 'b.csv' }]);
    expect(group['tableSchema']).toMatchObject({
      primaryKey: ['ma_xa', 'ma_chi_tieu', 'ma_dia_ban', 'ky'],
    });
  });

  it('takes in no table of another folder or another form, and is never empty', () => {
    const here = table('/xa/so-lieu/a.csv');
    expect(() => tableGroup('Số liệu', [here, table('/xa/a.csv')])).toThrow('two folders');
    expect(() => tableGroup('Số liệu', [here, table('/xa/so-lieu/ky/a.csv')])).toThrow(
      'two folders',
    );
    expect(() => tableGroup('Số liệu', [here, codebookTable(rules)])).toThrow('two folders');
    expect(() => tableGroup('Số liệu', [])).toThrow('no tables');
  });
});

describe('a licence', () => {
  const describe = (licence: OpenTable['licence']) => {
    const one = table('/xa/so-lieu/a.csv', licence);
    return JSON.stringify([tableGroup('Số liệu', [one]), dataPackage([one], (path) => path, site)]);
  };

  it('is named where the commune names one', () => {
    const told = describe(commune.licence);
    expect(told.split('https://creativecommons.org/licenses/by/4.0/')).toHaveLength(3);
  });

  it('is claimed nowhere where it does not', () => {
    expect(describe(null)).not.toMatch(/licen[cs]e/iu);
  });
});

describe('the list of indicators', () => {
  it('is there before any figure, one row each, by id', () => {
    const lines = codebookTable(rules).file.text().trimEnd().split('\r\n');
    expect(lines[0]).toMatch(/^\uFEFFma_chi_tieu,ten,ten_gon,don_vi,/u);
    const ids = lines.slice(1).map((line) => line.slice(0, 6));
    expect(ids).toEqual([...rules.keys()].sort());
  });
});
