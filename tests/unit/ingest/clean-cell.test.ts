import { describe, expect, it } from 'vitest';
import { cleanCell } from '../../../src/ingest/clean-cell.ts';
import type { Problem } from '../../../src/ingest/problem.ts';

function cleaned(raw: string) {
  const problems: Problem[] = [];
  const { text, isSound } = cleanCell(raw, 3, { columnIndex: 9, header: 'ghi_chu' }, problems);
  return { text, isSound, problems: problems.map(({ code, found }) => `${code} ${found ?? ''}`) };
}
const sound = (text: string) => ({ text, isSound: true, problems: [] });

describe('a cell', () => {
  it.each([
    ['', ''],
    ['5', '5'],
    ['Thôn Hạ', 'Thôn Hạ'],
    ['  hai  ', 'hai'],
    ['Tho\u0302n', 'Thôn'],
    ['a\u00AD\u200B\u2060\uFEFFb', 'ab'],
    ['một\r\nhai\rba\nbốn', 'một\nhai\nba\nbốn'],
    ['- đạt (95 %)', '- đạt (95 %)'],
    ['x'.repeat(1000), 'x'.repeat(1000)],
  ])('%j says %j', (raw, text) => {
    expect(cleaned(raw)).toEqual(sound(text));
  });

  it.each([
    ['9\u202E5', 'SL211 9□5'],
    ['\u0000', 'SL211 □'],
    ['=1+1', 'SL213 =1+1'],
    ['\u200B@x', 'SL213 @x'],
    ['\tghi', 'SL213 ghi'],
    ['thÃªm', 'SL216 thÃªm'],
    ['Th\uFFFDn', 'SL216 Th\uFFFDn'],
    ['Th?n H?', 'SL018 Th?n H?'],
    ['x'.repeat(1001), `SL214 ${'x'.repeat(200)}…`],
    [`=${'x'.repeat(300)}`, `SL213 =${'x'.repeat(199)}…`],
    [`\u0000${'x'.repeat(300)}`, `SL211 □${'x'.repeat(199)}…`],
  ])('%j is refused, with what it says', (raw, problem) => {
    expect(cleaned(raw)).toMatchObject({ isSound: false, problems: [problem] });
  });

  it('with markup is text, and told', () => {
    expect(cleaned('a <b>c</b>')).toEqual({ text: 'a <b>c</b>', isSound: true, problems: ['SL212 a <b>c</b>'] });
    expect(cleaned('=<br>')).toMatchObject({ isSound: false, problems: ['SL213 =<br>', 'SL212 =<br>'] });
    expect(cleaned('5 < 7 > 3')).toEqual(sound('5 < 7 > 3'));
  }); // prettier-ignore

  it('too long says how long it is and may be', () => {
    const problems: Problem[] = [];
    cleanCell('x'.repeat(1234), 3, { columnIndex: 9, header: 'ghi_chu' }, problems);
    const words = problems.map(({ message, expected, fix }) => [message, expected, fix].join(' '));
    expect(words.join(' ').replaceAll('.', '')).toMatch(/1000.*1234|1234.*1000/u);
  });
});
