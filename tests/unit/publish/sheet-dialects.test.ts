import { expect, it } from 'vitest';
import { readGuarded } from '../../../src/publish/read-guarded.ts';
import { xlsx } from '../../support/xlsx.ts';
import { zip, type ZipPart } from '../../support/zip.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** A workbook of parts written as another program writes them; what one leaves out, the usual way. */
function workbookOf(parts: Readonly<Record<string, string>>): Uint8Array {
  const usual: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  };
  const all: ZipPart[] = Object.entries({ ...usual, ...parts }).map(([name, data]) => ({
    name,
    data,
  }));
  return zip(all);
}
async function read(bytes: Uint8Array): Promise<unknown[]> {
  const { rows, problems } = await readGuarded(bytes);
  expect(problems).toEqual([]);
  return rows.map(({ line, cells }) => [line, ...cells.map((cell) => cell?.text ?? '')]);
}

it('Excel, with reading aids, extensions, measures of its own and drawings with two versions', async () => {
  const sheet = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac xr" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision"><sheetPr><tabColor rgb="FFFF0000"/></sheetPr><dimension ref="A1:D2"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/><cols><col min="1" max="4" width="12.5" bestFit="1" customWidth="1"/></cols>
<sheetData><row r="1" spans="1:4" s="1" customFormat="1" ht="30" x14ac:dyDescent="0.25"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>
<row r="2" spans="1:4" x14ac:dyDescent="0.25"><c r="A2" cm="1" vm="1"><f t="array" ref="A2" ca="1">SUM(B2:B2)</f><v>5</v></c><c r="B2"><f t="shared" ref="B2:C2" si="0">1+1</f><v>2</v></c><c r="C2"><f t="shared" si="0"/><v>3</v></c><c r="D2" t="str"><f>"x"</f><v>x</v></c></row></sheetData>
<sheetProtection sheet="1"/><autoFilter ref="A1:D2"/><phoneticPr fontId="1"/><conditionalFormatting sqref="A2"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>5</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" sqref="A2"><formula1>"a,b"</formula1></dataValidation></dataValidations>
<mc:AlternateContent><mc:Choice Requires="x14"><controls><control shapeId="1" r:id="rId9" name="c"/></controls></mc:Choice><mc:Fallback/></mc:AlternateContent>
<extLst><ext uri="{78C0D931}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="expression"><xm:f>A2&gt;5</xm:f></x14:cfRule><xm:sqref>A2</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext><ext uri="{05C60535}"><x14:sparklineGroups xmlns:x14="u"><x14:sparklineGroup><x14:sparklines><x14:sparkline><f>A1:A2</f><sqref>B1</sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst></worksheet>`;
  const strings = `<sst xmlns="${MAIN}" count="9" uniqueCount="2"><si><t xml:space="preserve"> a </t><rPh sb="0" eb="1"><t>x</t></rPh><phoneticPr fontId="1"/></si><si><r><rPr><b/><sz val="11"/></rPr><t>b</t></r><r><t xml:space="preserve"> c</t></r></si></sst>`;
  const styles = `<styleSheet xmlns="${MAIN}" mc:Ignorable="x14ac" xmlns:mc="m"><fonts count="1" x14ac:knownFonts="1" xmlns:x14ac="x"><font/></fonts><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" xfId="0"/><xf numFmtId="0" xfId="0" applyAlignment="1"><alignment wrapText="1"/></xf></cellXfs><extLst><ext uri="x"/></extLst></styleSheet>`;
  const parts = { 'xl/worksheets/sheet1.xml': sheet, 'xl/sharedStrings.xml': strings, 'xl/styles.xml': styles };
  expect(await read(workbookOf(parts))).toEqual([
    [1, ' a ', 'b c'],
    [2, '5', '2', '3', 'x'],
  ]);
}); // prettier-ignore

it('programs that give every element a prefix, and begin parts with a mark', async () => {
  const sheet = `\uFEFF<?xml version="1.0" encoding="utf-8"?><x:worksheet xmlns:x="${MAIN}">\n <x:sheetData>\n  <x:row r="1">\n   <x:c r="A1" t="inlineStr">\n<x:is><x:t>a</x:t></x:is></x:c><x:c r="B1"><x:v>1.5</x:v></x:c>\n  </x:row>\n </x:sheetData></x:worksheet>`;
  expect(await read(workbookOf({ 'xl/worksheets/sheet1.xml': sheet }))).toEqual([[1, 'a', '1,5']]);
});

it('Excel in its strict kind, with days in words', async () => {
  const strict = 'http://purl.oclc.org/ooxml';
  const parts = {
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${strict}/officeDocument/relationships/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${strict}/spreadsheetml/main" xmlns:r="${strict}/officeDocument/relationships" conformance="strict"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${strict}/officeDocument/relationships/worksheet" Target="/xl/worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${strict}/spreadsheetml/main"><sheetData><row r="1"><c r="A1" t="d"><v>2026-06-30T00:00:00</v></c><c r="B1" t="d"><v>2026-06-30</v></c><c r="C1" t="d"><v>2026-06-30T00:00:00.000Z</v></c></row></sheetData></worksheet>`,
  };
  expect(await read(workbookOf(parts))).toEqual([[1, '30/06/2026', '2026-06-30', '30/06/2026']]);
});

it('Google Sheets, with a thousand empty rows in a style', async () => {
  const empty = Array.from({ length: 998 }, (_, n) => `<row r="${n + 3}" ht="15.75" customHeight="1"><c r="A${n + 3}" s="1"/><c r="Z${n + 3}" s="1"/></row>`).join('');
  const sheet = `<sheetPr><outlinePr summaryBelow="0" summaryRight="0"/></sheetPr><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr customHeight="1" defaultColWidth="12.63" defaultRowHeight="15.75"/><sheetData><row r="1"><c r="A1" s="1" t="s"><v>0</v></c></row><row r="2"><c r="A2" s="1"><f t="shared" ref="A2:A3" si="1">B2*2</f><v>4.0</v></c></row>${empty}</sheetData><drawing r:id="rId1" xmlns:r="${OFFICE}"/>`;
  expect(await read(xlsx({ sheet, strings: ['<t>a</t>'], formats: [0, '#,##0.00'] }))).toEqual([[1, 'a'], [2, '4']]);
}); // prettier-ignore

it('WPS and others, with parts of their own and texts that are empty', async () => {
  const more = [
    { name: 'xl/cellimages.xml', data: '<etc:cellImages xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData"/>' },
    { name: 'docProps/custom.xml', data: '<Properties><property name="KSOProductBuildVer"><lpwstr>1033</lpwstr></property></Properties>' },
    { name: 'customXml/item1.xml', data: '<woProps><row r="1"/><c r="A1"/><v>9</v></woProps>' },
    { name: 'xl/printerSettings/printerSettings1.bin', data: new Uint8Array([1, 2, 3]) },
  ];
  const sheet = '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t/></is></c><c r="D1"><v>7</v></c></row></sheetData><headerFooter/>';
  expect(await read(xlsx({ sheet, strings: ['', '<t/>'], more }))).toEqual([[1, '', '', '', '7']]);
}); // prettier-ignore
