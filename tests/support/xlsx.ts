import { zip, type ZipPart } from './zip.ts';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export type XlsxParts = {
  /** What stands inside `<worksheet>`: `<sheetData>` and what follows it. */
  sheet: string;
  /** Shared strings, each the inside of an `<si>`. */
  strings?: readonly string[];
  /** Number formats of the cell styles 0, 1, 2...: a built-in id or a format code. */
  formats?: readonly (number | string)[];
  /** Attributes of `<workbookPr>`. */
  workbook?: string;
  /** Insides of further worksheets. */
  others?: readonly string[];
  /** States of all sheets, where they are not visible: "hidden". */
  states?: readonly string[];
  more?: readonly ZipPart[];
};

function styles(formats: readonly (number | string)[]): string {
  const codes = formats.map((format, index) =>
    typeof format === 'number' ? '' : `<numFmt numFmtId="${200 + index}" formatCode="${format}"/>`,
  );
  const ids = formats.map((format, index) => (typeof format === 'number' ? format : 200 + index));
  const cells = ids.map((id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0"/>`);
  return `${XML}<styleSheet xmlns="${MAIN}"><numFmts>${codes.join('')}</numFmts><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs>${cells.join('')}</cellXfs></styleSheet>`;
}

/** A workbook written by hand, so that a test can put anything in a cell. The first sheet is named "So lieu". */
export function xlsx(parts: XlsxParts): Uint8Array {
  const sheets = [parts.sheet, ...(parts.others ?? [])];
  const list = sheets.map(
    (_, index) =>
      `<sheet name="${index === 0 ? 'So lieu' : `Trang ${index + 1}`}" sheetId="${index + 1}" state="${parts.states?.[index] ?? 'visible'}" r:id="rId${index + 1}"/>`,
  );
  const links = sheets.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  const overrides = sheets.map(
    (_, index) =>
      `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
  );
  const strings = (parts.strings ?? []).map((text) => `<si>${text}</si>`);
  return zip([
    {
      name: '[Content_Types].xml',
      data: `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>${overrides.join('')}</Types>`,
    },
    {
      name: '_rels/.rels',
      data: `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      data: `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr ${parts.workbook ?? ''}/><sheets>${list.join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: `${XML}<Relationships xmlns="${PACKAGE}/relationships">${links.join('')}<Relationship Id="rIdS" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rIdT" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    },
    {
      name: 'xl/sharedStrings.xml',
      data: `${XML}<sst xmlns="${MAIN}">${strings.join('')}</sst>`,
    },
    { name: 'xl/styles.xml', data: styles(parts.formats ?? [0]) },
    ...sheets.map((inside, index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      data: `${XML}<worksheet xmlns="${MAIN}">${inside}</worksheet>`,
    })),
    ...(parts.more ?? []),
  ]);
}
