import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readGuarded } from '../../../src/publish/read-guarded.ts';
import { xlsx, type XlsxParts } from '../../support/xlsx.ts';

const row = (line: number, ...cells: string[]) => `<row r="${line}">${cells.join('')}</row>`;
const sheetOf = (...rows: string[]) => `<sheetData>${rows.join('')}</sheetData>`;
const number = (at: string, value: number | string) => `<c r="${at}"><v>${value}</v></c>`;

async function found(parts: XlsxParts): Promise<string[]> {
  const { rows, problems } = await readGuarded(xlsx(parts));
  if (problems.length > 0) expect(rows).toEqual([]);
  return problems.map((problem) => problem.found);
}
const texts = async (parts: XlsxParts) => {
  const { rows, problems } = await readGuarded(xlsx(parts));
  expect(problems).toEqual([]);
  return rows.map(({ line, cells }) => [line, ...cells.map((cell) => cell?.text ?? '')]);
};
const wrongCell = (at: string) => `ô ${at} ghi hai lần hoặc ghi sai cách`;
const wrongRow = (line: number) => `hàng ${line} ghi hai lần hoặc ghi sai cách`;

describe('a cell with no single reading refuses the file and is named', () => {
  it.each([
    ['given twice', number('B2', 1) + number('B2', 2)],
    [
      'given twice, once without its address',
      number('A2', 1) + '<c><v>1</v></c>' + number('B2', 1),
    ],
    ['of another row', number('B3', 1), 'B3'],
    ['with a strange address', number('$B$2', 1), '$B$2'],
    ['in small letters', number('b2', 1), 'b2'],
    ['a text past the end of the list', '<c r="B2" t="s"><v>2</v></c>'],
    ['a text without a number', '<c r="B2" t="s"/>'],
    ['a text before the list', '<c r="B2" t="s"><v>-1</v></c>'],
    ['a style past the end of the list', '<c r="B2" s="2"><v>0.5</v></c>'],
    ['a style that is no number', '<c r="B2" s="x"><v>0.5</v></c>'],
    ['two values', '<c r="B2"><v>1</v><v>2</v></c>'],
    ['an element in its value', '<c r="B2"><v>1<b>2</b></v></c>'],
    ['a blank for a number', '<c r="B2"><v> </v></c>'],
    ['a hexadecimal number', '<c r="B2" t="n"><v>0x10</v></c>'],
    ['both a value and a text', '<c r="B2"><v>1</v><is><t>2</t></is></c>'],
    ['a text where a value stands', '<c r="B2" t="inlineStr"><v>1</v></c>'],
    ['two texts', '<c r="B2" t="inlineStr"><is><t>1</t><t>2</t></is></c>'],
    ['a text beside its runs', '<c r="B2" t="inlineStr"><is><t>1</t><r><t>2</t></r></is></c>'],
    ['a value in an extension', '<c r="B2"><v>1</v><extLst><ext><v>3</v></ext></extLst></c>'],
    [
      'a text in an extension',
      '<c r="B2" t="inlineStr"><is><t>1</t></is><extLst><ext><t>3</t></ext></extLst></c>',
    ],
    ['an unknown kind', '<c r="B2" t="S"><v>1</v></c>'],
    ['a reading aid', '<c r="B2" t="inlineStr"><is><t>1</t><rPh><t>2</t></rPh></is></c>'],
  ])('%s', async (_, cell, at = 'B2') => {
    const strings = ['<t>a</t>', '<t>b</t>'];
    const sheet = sheetOf(row(2, cell));
    expect(await found({ sheet, strings, formats: [0, 10] })).toEqual([wrongCell(at)]);
  });
});

describe('a row with no single reading refuses the file and is named', () => {
  it.each([
    ['given twice', row(3, number('A3', 1)) + row(3, number('B3', 1)), 3],
    ['without a number where one stood', row(4) + row(3) + '<row/>', 4],
    ['hidden without a number', '<row hidden="1"><c><v>1</v></c></row>', 1],
    ['numbered 0', row(0, '<c><v>1</v></c>'), 0],
    ['wrapped in something else', `<AlternateContent>${row(2)}</AlternateContent>`, 0],
  ])('%s', async (_, rows, line) => {
    expect(await found({ sheet: sheetOf(rows) })).toEqual([wrongRow(line)]);
  });
});

it.each([
  ['two texts', '<t>1</t><t>2</t>'],
  ['a text beside runs', '<t>1</t><r><t>2</t></r>'],
  ['runs before a text', '<r><t>2</t></r><t>1</t>'],
  ['a run of two texts', '<r><t>2</t><t>1</t></r>'],
])('a list of texts with %s refuses the file', async (_, text) => {
  const sheet = sheetOf(row(1, number('A1', 1)));
  expect(await found({ sheet, strings: ['<t>a</t>', text] })).toEqual([
    'mục thứ 2 trong danh sách chữ của tệp ghi sai cách',
  ]);
});

describe('what has one reading is read', () => {
  it('cells and rows in any order, with and without addresses', async () => {
    const bare = (value: number) => `<c><v>${value}</v></c>`;
    const rows = sheetOf(
      row(3, number('C3', 3), number('A3', 1)),
      row(1, bare(1), number('C1', 3), bare(4)),
      `<row>${bare(5)}</row>`,
    );
    expect(await texts({ sheet: rows })).toEqual([
      [1, '1', '', '3', '4'],
      [2, '5'],
      [3, '1', '', '3'],
    ]);
  });

  it('texts in runs, with reading aids in the list, and numbers in every notation', async () => {
    const strings = ['<t>a</t><rPh sb="0" eb="1"><t>x</t></rPh>', '<r><t>b</t></r><r><t>c</t></r>'];
    const cells = [
      '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>',
      '<c r="C1" t="inlineStr"><is><r><t>d</t></r><r><t>e</t></r></is></c>',
      '<c r="D1"><v>-1.5E-2</v></c><c r="E1" t="n"><v>+.5</v></c><c r="F1"><v>12,5</v></c>',
    ];
    expect(await texts({ sheet: sheetOf(row(1, ...cells)), strings })).toEqual([
      [1, 'a', 'bc', 'de', '-0,015', '0,5', '12,5'],
    ]);
  });

  it('cells of other files that formulas point into are no cells of this one', async () => {
    const data =
      '<externalLink><externalBook><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>1</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>';
    const more = [{ name: 'xl/externalLinks/externalLink1.xml', data }];
    expect(await texts({ sheet: sheetOf(row(1, number('A1', 1))), more })).toEqual([[1, '1']]);
  });

  it('a workbook as the library writes it', async () => {
    const rows = [['a', 1, true, new Date(Date.UTC(2026, 5, 30))], [null, 'b', 0.5, 'a']];
    const bytes = await writeXlsx({ sheets: [{ name: 'A', rows }] });
    expect((await readGuarded(bytes)).rows).toHaveLength(2);
    expect((await readXlsx(bytes)).sheets).toHaveLength(1);
  }); // prettier-ignore
});
