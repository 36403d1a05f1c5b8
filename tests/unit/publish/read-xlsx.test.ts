import { describe, expect, it } from 'vitest';
import { readXlsxRows, xlsxProcessLimits } from '../../../src/publish/read-xlsx.ts';
import { xlsx } from '../../support/xlsx.ts';

/** Rows of numbers that pack badly, so that the file passes the guard. */
function heavySheet(rows: number): string {
  const row = (line: number) => {
    const cells = Array.from(
      { length: 20 },
      (_, n) => `<c><v>${(line * 7919 + n * 104_729) % 1_000_003}.${(line * n) % 997}</v></c>`,
    );
    return `<row r="${line}">${cells.join('')}</row>`;
  };
  return `<sheetData>${Array.from({ length: rows }, (_, n) => row(n + 1)).join('')}</sheetData>`;
}
const reasons = async (...args: Parameters<typeof readXlsxRows>) =>
  (await readXlsxRows(...args)).problems.map(({ reason }) => reason);

// Each run starts a Node of its own: slow on a busy machine.
describe('an .xlsx file is read in a process of its own', { timeout: 120_000 }, () => {
  it('and its rows come back', async () => {
    const sheet = '<sheetData><row r="2"><c r="B2" s="1"><v>0.955</v></c></row></sheetData>';
    expect(await readXlsxRows(xlsx({ sheet, formats: [0, 10] }))).toEqual({
      rows: [
        { line: 2, cells: [null, { column: 'B', text: '95,5%', number: 95.5, isPercent: true }] },
      ],
      problems: [],
    });
  });

  it('a bomb is refused before any process is started', async () => {
    const bomb = xlsx({ sheet: `<sheetData/>${' '.repeat(30_000_000)}` });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await reasons(bomb, { memory: 1, seconds: 0 })).toEqual(['packed-too-tightly']);
  });

  it('a bomb that lies about its size is found out by unpacking no more than it claims', async () => {
    const data = ' '.repeat(30_000_000);
    const liar = xlsx({ sheet: '<sheetData/>', more: [{ name: 'a.xml', data, claimedSize: 1000 }] });
    expect(await reasons(liar)).toEqual(['broken']);
    const wrongSum = xlsx({ sheet: '<sheetData/>', more: [{ name: 'a.xml', data: '<a/>', crc: 1 }] });
    expect(await reasons(wrongSum)).toEqual(['broken']);
  }); // prettier-ignore

  it('a part that is cut, or declares entities, is refused: libraries would read half of it', async () => {
    const cut = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>';
    expect(await reasons(xlsx({ sheet: cut }))).toEqual(['broken']);
    const data = '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>';
    const entity = xlsx({ sheet: '<sheetData/>', more: [{ name: 'a.xml', data }] });
    expect(await reasons(entity)).toEqual(['broken']);
    const text = xlsx({ sheet: '<sheetData/>', more: [{ name: 'a.txt', data: '<' }] });
    expect(await reasons(text)).toEqual([]);
    const notUtf8 = xlsx({
      sheet: '<sheetData/>',
      more: [{ name: 'a.xml', data: new Uint8Array([60, 97, 62, 255]) }],
    });
    expect(await reasons(notUtf8)).toEqual(['broken']);
  });

  it('one that takes too much memory or time is stopped and told about', async () => {
    const heavy = xlsx({ sheet: heavySheet(8_000) });
    const [first] = (await readXlsxRows(heavy, { ...xlsxProcessLimits, memory: 20 })).problems;
    expect(first).toMatchObject({ reason: 'too-much-memory', kind: 'too-large' });
    const before = performance.now();
    const [second] = (await readXlsxRows(heavy, { ...xlsxProcessLimits, seconds: 0.6 })).problems;
    expect(second).toMatchObject({ reason: 'too-slow', kind: 'too-large' });
    expect(second?.expected).toContain('giây');
    expect(performance.now() - before).toBeLessThan(10_000);
  });
});
