import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { dataPackageRules, tableSchemaRules, type TableSchema } from '../support/data-package.ts';
import { bytesAt, filesNamed, hashOf, jsonAt, licenceOf, textAt } from '../support/open-data.ts';
import { communePath, communesInBuild, siteOrigin } from '../support/site.ts';
import { csvRecords, readCsv, tableProblems, type ColumnRule } from '../support/tables.ts';

const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

function columnsOf({ fields }: TableSchema): ColumnRule[] {
  return fields.map(({ name, type, constraints }) => {
    return { name, type, isRequired: constraints?.required === true };
  });
}

/** What is wrong with a Data Package: its form, and each file it names. */
function packageProblems(descriptor: unknown, read: (path: string) => Uint8Array): string[] {
  return dataPackageRules.parse(descriptor).resources.flatMap(({ path, bytes, hash, schema }) => {
    const file = read(path);
    const form =
      typeof schema === 'string' ? (JSON.parse(decode(read(schema))) as unknown) : schema;
    const rules = tableSchemaRules.parse(form);
    return [
      ...(file.length === bytes ? [] : [`${path}: ${file.length} bytes, not ${bytes}`]),
      ...(`sha256:${hashOf(file)}` === hash ? [] : [`${path}: another hash`]),
      ...tableProblems(readCsv(decode(file)), columnsOf(rules), rules.primaryKey).map(
        (problem) => `${path}: ${problem}`,
      ),
    ];
  });
}

describe('The Data Package', () => {
  const descriptor = jsonAt('du-lieu-mo/datapackage.json');
  const { resources } = dataPackageRules.parse(descriptor);

  it('keeps the rules of the standard, and every file is as it says', () => {
    expect(packageProblems(descriptor, bytesAt)).toEqual([]);
  });

  it('names every version and every indicator with figures, and claims no licence nobody gave', () => {
    for (const { slug } of communesInBuild()) {
      const base = `${siteOrigin}${communePath(slug)}so-lieu/`;
      const own = resources.filter(({ path }) => path.startsWith(base));
      const wanted = filesNamed(/so-lieu\/(?:[a-z]+-\d+|ky\/[^/]+\/v\d+)\.csv$/u)
        .map((file) => `${siteOrigin}/${file}`)
        .filter((path) => path.startsWith(base) && csvRecords(textAt(path)).length > 0);
      expect(own.map(({ path }) => path).sort()).toEqual(wanted.sort());
      for (const { licenses } of own) expect(licenses?.[0]?.path ?? null).toBe(licenceOf(slug));
    }
  });
});

describe('The archive', () => {
  const files = unzipSync(bytesAt('/du-lieu-mo/so-lieu.zip'));
  const names = Object.keys(files);

  it('has a README in Vietnamese, and checksums that hold for every other file', () => {
    const sums = decode(files['SHA256SUMS'])
      .trim()
      .split('\n')
      .map((line) => line.split('  '));
    expect(sums.map(([, name]) => name).sort()).toEqual(
      names.filter((name) => name !== 'SHA256SUMS').sort(),
    );
    for (const [hash, name = ''] of sums) {
      expect(hashOf(files[name] ?? new Uint8Array()), name).toBe(hash);
    }
    expect(decode(files['README.txt'])).toContain('SỐ LIỆU CỔNG THI ĐUA');
  });

  it('has every CSV of the site, byte for byte, at its place', () => {
    const csv = names.filter((name) => name.endsWith('.csv'));
    for (const name of csv) expect(hashOf(bytesAt(`/${name}`)), name).toBe(hashOf(files[name] ?? new Uint8Array())); // prettier-ignore
    const wanted = filesNamed(/\.csv$/u).filter(
      (file) => !/\/v\d+\//u.test(file) && csvRecords(textAt(`/${file}`)).length > 0,
    );
    expect(csv.sort()).toEqual(wanted.sort());
  });

  it('is a Data Package by itself', () => {
    const read = (path: string) => {
      const file = files[path];
      if (file === undefined) throw new Error(`${path} is not in the archive`);
      return file;
    };
    expect(packageProblems(JSON.parse(decode(files['datapackage.json'])), read)).toEqual([]);
  });

  it('names demo communes as such', () => {
    const marked = communesInBuild().some(({ demo }) => demo);
    expect(decode(files['README.txt']).includes('(Dữ liệu minh họa)')).toBe(marked);
  });
});

type Csvw = {
  '@context': unknown;
  dialect: { delimiter: string; encoding: string };
  tableSchema: {
    columns: { name: string; titles: string[]; datatype: string | { base: string; format: string }; required: boolean }[];
    primaryKey: string[];
  };
  tables: { url: string }[];
}; // prettier-ignore

describe('Metadata beside the CSV files (CSV on the Web)', () => {
  const groups = filesNamed(/(?:^|\/)csv-metadata\.json$/u);

  it('stands where the standard looks for it, and describes every CSV made for people', () => {
    const described = groups.flatMap((file) =>
      (jsonAt(file) as Csvw).tables.map(({ url }) => file.replace('csv-metadata.json', url)),
    );
    const csv = filesNamed(/\.csv$/u).filter((file) => !/\/v\d+\/|\.sdmx\.csv$/u.test(file));
    expect(described.sort()).toEqual(csv.sort());
  });

  it('is true of each of them: context, columns by name and title, datatypes, keys', () => {
    const problems = groups.flatMap((file) => {
      const group = jsonAt(file) as Csvw;
      const { columns, primaryKey } = group.tableSchema;
      expect(group['@context'], file).toEqual(['http://www.w3.org/ns/csvw', { '@language': 'vi' }]);
      expect(group.dialect, file).toMatchObject({ delimiter: ',', encoding: 'utf-8' });
      const rules = columns.map(({ name, titles, datatype, required }) => {
        expect(titles, file).toContain(name);
        const type = typeof datatype === 'string' ? datatype : datatype.base;
        return { name, type, isRequired: required };
      });
      return group.tables.flatMap(({ url }) => {
        const path = `/${file.replace('csv-metadata.json', url)}`;
        const found = tableProblems(readCsv(textAt(path)), rules, primaryKey);
        return found.map((problem) => `${path}: ${problem}`);
      });
    });
    expect(problems).toEqual([]);
  });

  it('the check itself sees a wrong header, cell and key', () => {
    const rules = [
      { name: 'ma', type: 'string', isRequired: true },
      { name: 'so', type: 'number', isRequired: false },
    ];
    const problems = (text: string) => tableProblems(readCsv(text), rules, ['ma']);
    expect(problems('ma,so\r\na,1\r\nb,\r\n')).toEqual([]);
    expect(problems('ma,gia\r\na,1\r\n')).toEqual(['header is ma,gia']);
    expect(problems('ma,so\r\na,"1,5"\r\n')).toEqual(['row 1: so is "1,5"']);
    expect(problems('ma,so\r\n,1\r\n')).toEqual(['row 1: ma is empty']);
    expect(problems('ma,so\r\na,1\r\na,2\r\n')).toEqual(['a twice']);
  });
});

describe('A CSV made for people', () => {
  const files = filesNamed(/\.csv$/u).filter((file) => !/\/v\d+\/|\.sdmx\.csv$/u.test(file));

  it('begins with the byte order mark by which Excel knows UTF-8, and ends its lines as Windows does', () => {
    for (const file of files) {
      expect([...bytesAt(`/${file}`).subarray(0, 3)], file).toEqual([0xef, 0xbb, 0xbf]);
      expect(textAt(`/${file}`).endsWith('\r\n'), file).toBe(true);
    }
    expect(files.length).toBeGreaterThan(0);
  });

  it('has no cell that a spreadsheet would run, and all its letters whole', () => {
    const isFormula = (cell: string) => /^(?:[=@\t\r]|[+-](?!\d))/u.test(cell);
    for (const file of files) {
      const text = textAt(`/${file}`);
      expect(readCsv(text).rows.flat().filter(isFormula), file).toEqual([]);
      expect(text, file).toBe(text.normalize('NFC'));
      expect(text.includes('\uFFFD'), file).toBe(false);
    }
  });
});
